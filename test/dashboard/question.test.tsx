import { describe, expect, it } from 'vitest';
import { createClient } from '../../client/lien-thong.ts';
import { readAddress } from '../../dashboard/address/view.ts';
import { questionOf } from '../../dashboard/answers/question.ts';
import { reference } from './reference.tsx';

const TODAY = '2026-11-22';

function questionAt(address: string) {
  const { pathname, search } = new URL(address, 'https://example.org');
  const view = readAddress(pathname, search);
  if (!view) throw new Error(`No page at ${address}.`);
  return questionOf(view, reference, TODAY);
}

const PAGES = ['/', '/compare', '/province/P34-24', '/institutions', '/sources'];

describe('a page', () => {
  it.each(PAGES)('at %s asks one question, by the id of its document', async (address) => {
    const bodies: string[] = [];
    const client = createClient({
      url: 'https://gateway.invalid/graphql',
      fetch: async (_, { body }) => {
        bodies.push(body);
        return { status: 200, headers: { get: () => null }, text: async () => '{"data":{}}' };
      },
    });
    const question = questionAt(`${address}?stale=on`);
    const { page } = await question.ask(client, new AbortController().signal);
    expect(page).toBe(question.view.page);
    expect(bodies).toHaveLength(1);
    expect(JSON.parse(bodies[0] ?? '')).toEqual({
      documentId: expect.stringMatching(/^sha256:/),
      variables: question.variables,
      extensions: question.extensions,
    });
  });

  it('asks for units of the map that is chosen', () => {
    expect(questionAt('/').variables).toMatchObject({
      unitIds: ['P34-22', 'P34-24'],
      boundaries: 'CURRENT_34',
    });
    expect(questionAt('/compare?map=recorded').variables).toMatchObject({
      unitIds: ['P34-22', 'P63-22', 'P34-24', 'P63-24', 'P63-27'],
      boundaries: 'AS_RECORDED',
    });
  });

  it('of a province asks for those it came from as well, each on its last day', () => {
    expect(questionAt('/province/P34-24').variables).toMatchObject({
      unitIds: ['P34-24'],
      predecessorIds: ['P63-24', 'P63-27'],
      hasHistory: true,
      lastDay: '2025-06-30',
      asOf: TODAY,
    });
    expect(questionAt('/province/P63-27').variables).toMatchObject({ hasHistory: false, asOf: '2025-06-30' });
  });

  it('of schools narrows learners and programmes, and seats by programme alone', () => {
    const address = '/institutions?programme=LLCT&gender=NU&level=XA&kind=VIEN_CHUC&year=2025';
    expect(questionAt(address).variables).toMatchObject({
      filter: { programmeGroups: ['LLCT'], genders: ['NU'], levels: ['XA'], cadreKinds: ['VIEN_CHUC'] },
      capacityFilter: { programmeGroups: ['LLCT'] },
      year: { from: '2025-01-01', to: '2025-12-31' },
    });
    expect(questionAt('/institutions').variables).toMatchObject({ filter: {}, capacityFilter: {} });
  });

  it('lets old figures stand in only where the reader says so', () => {
    expect(questionAt('/').extensions).toEqual({});
    expect(questionAt('/?stale=on').extensions).toEqual({ stale: { maxAgeSeconds: 2_592_000 } });
    expect(questionAt('/sources').extensions).toEqual({ connections: true });
  });
});
