import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readExamples } from '../../../gateway/explorer.ts';
import { createPlanner } from '../../../gateway/plan.ts';
import { readApiSchema } from '../../../gateway/supergraph.ts';
import { startGraph } from '../graph.ts';

const SUBGRAPHS = { a: { typeDefs: 'type Query { hello: String }' } };
const INTROSPECTION = '{ __schema { queryType { name } } }';

function dashboard(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  writeFileSync(join(folder, 'index.html'), '<meta name="lien-thong-explorer" content="off">');
  return folder;
}

test('the explorer is one page with scripts of its own, whose policy differs with every answer by the nonce alone', async () => {
  const graph = await startGraph(SUBGRAPHS, {
    settings: { hasExplorer: true, dashboardFolder: dashboard() },
  });
  const at = (path: string) => fetch(new URL(path, graph.url));
  const pages = await Promise.all([at('/explorer'), at('/explorer/')]);
  const policies = pages.map(({ headers }) => headers.get('content-security-policy') ?? '');
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
  expect(new Set(nonces).size).toBe(2);
  expect(new Set(policies.map((policy) => policy.replace(/'nonce-[^']+'/, ''))).size).toBe(1);
  expect(policies[0]).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policies[0]).not.toContain('unsafe');
  const html = await pages[0]?.text();
  expect(html).toContain(`<style nonce="${nonces[0]}">`);
  expect(html).not.toMatch(/<script(?![^>]*src=)/);
  const own = [...(html ?? '').matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(own).toContain('start.js');
  for (const path of [...own, 'options.js', 'assets/i18n/vi-VN.json']) {
    const url = path.startsWith('/') ? path : `/explorer/${path}`;
    expect([path, (await at(url)).status]).toEqual([path, 200]);
  }
  expect((await at('/explorer/../package.json')).status).toBe(404);
  expect((await at('/explorer/iframe-sandbox/index.html')).status).toBe(404);
  expect(await (await at('/')).text()).toContain('content="on"');
  expect((await graph.ask(INTROSPECTION)).body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});

test('switched off, there is neither an explorer, nor a link to it, nor introspection', async () => {
  const graph = await startGraph(SUBGRAPHS, {
    settings: { hasExplorer: false, dashboardFolder: dashboard() },
  });
  const at = (path: string) => fetch(new URL(path, graph.url));
  for (const path of ['/explorer', '/explorer/', '/explorer/main.js', '/explorer/options.js'])
    expect([path, (await at(path)).status]).toEqual([path, 404]);
  expect(await (await at('/')).text()).toContain('content="off"');
  for (const document of [
    INTROSPECTION,
    '{ hello ...T } fragment T on Query { t: __type(name: "Query") { name } }',
  ]) {
    const { body } = await graph.ask(document);
    expect(body.data).toBeUndefined();
    expect(body.errors[0]).toMatchObject({
      message: 'Introspection is switched off here, as the explorer is (EXPLORER).',
      extensions: { code: 'BAD_REQUEST' },
    });
  }
  expect((await graph.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
});

test('where only listed documents are run, the explorer is a page that says so', async () => {
  const graph = await startGraph(SUBGRAPHS, {
    settings: {
      hasExplorer: true,
      onlyTrustedDocuments: true,
      trustedDocuments: new Map(),
      dashboardFolder: dashboard(),
    },
  });
  const response = await fetch(new URL('/explorer', graph.url));
  expect(response.status).toBe(403);
  expect(await response.text()).toContain('Only listed documents are run here');
  expect(await (await fetch(new URL('/', graph.url))).text()).toContain('content="off"');
});

test('every example has a title and is a valid document of the API, without variables to fill in', () => {
  const api = readApiSchema(createPlanner(readFileSync('schema/supergraph.graphql', 'utf8')).apiSdl);
  const examples = readExamples();
  expect(examples.map(({ title }) => title).reverse()).toEqual([
    'Tiến độ các tỉnh',
    'Một tỉnh',
    'Số liệu một phần',
    'Số liệu đến ngày',
    'Giải thích',
  ]);
  for (const { title, text } of examples) {
    const document = parse(text);
    expect([title, validate(api, document)]).toEqual([title, []]);
    for (const node of document.definitions)
      if (node.kind === 'OperationDefinition') expect(node.variableDefinitions).toEqual([]);
  }
});
