import { afterAll, beforeAll, expect, it } from 'vitest';
import { type National, startNational } from './national.ts';

const UNITS = ['P34-19', 'P34-33', 'P34-24'];
const DOWN = 'P34-24';

let national: National;
beforeAll(async () => {
  national = await startNational();
}, 180_000);
afterAll(() => national?.close());

interface Total {
  __typename: string;
  total?: { low: number };
  sumOfKnown?: { low: number };
  coverage: { withFigure: string[]; missing: object[] };
}
interface Line {
  cells: { provinceId: string; staff: { state: string; reason: string | null; groups: object[] } }[];
  coverage: { withFigure: string[]; missing: object[] };
  groups: { values: { code: string | null }[]; posts: Total }[];
}
type Answered = Record<'lacking' | 'gender', { total: Line }>;

const LINE = `total {
  cells { provinceId staff { state reason groups { values { code } } } }
  coverage { withFigure missing { unitId domain reason } }
  groups { values { code } posts { __typename
    ... on CompleteTotal { total { low } coverage { withFigure missing { unitId } } }
    ... on PartialTotal { sumOfKnown { low } coverage { withFigure missing { unitId domain reason } } } } }
}`;
const QUERY = `query ($units: [ID!]!) {
  lacking: staffTable(unitIds: $units, asOf: "2026-10-31", filter: { leading: true }, by: [LACKING]) { ${LINE} }
  gender: staffTable(unitIds: $units, asOf: "2026-10-31", filter: { leading: true }, by: [GENDER]) { ${LINE} }
}`;

it('counts what it can when planning of one unit is down, and blames planning for the rest', async () => {
  const whole = await national.askText<Answered>(QUERY, { units: UNITS });
  expect(whole.errors).toEqual([]);
  await national.stop('planning', DOWN);
  const { data } = await national.askText<Answered>(QUERY, { units: UNITS });
  await national.resume('planning', DOWN);
  if (!data || !whole.data) throw new Error('No answer.');

  const missing = [{ unitId: DOWN, domain: 'PLANNING', reason: 'UNREACHABLE' }];
  const { lacking, gender } = data;
  expect(lacking.total.coverage).toMatchObject({ withFigure: ['P34-19', 'P34-33'], missing });
  expect(lacking.total.groups.length).toBeGreaterThan(1);
  for (const { posts } of lacking.total.groups) {
    expect(posts).toMatchObject({ __typename: 'PartialTotal', coverage: { missing } });
  }
  const lost = lacking.total.cells.find(({ provinceId }) => provinceId === DOWN);
  expect(lost?.staff).toMatchObject({ state: 'NOT_COMPUTABLE', groups: [] });
  expect(lost?.staff.reason).toContain('planning');

  // What needs no planning is as whole as before.
  expect(gender).toEqual(whole.data.gender);
  expect(gender.total.groups.map(({ posts }) => posts.__typename)).toEqual([
    'CompleteTotal',
    'CompleteTotal',
  ]);
});
