import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readWarmDocuments } from '../../gateway/warm-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
mkdirSync(join(folder, 'a', 'b'), { recursive: true });
for (const path of ['one.graphql', 'two.gql', 'a/three.graphql', 'a/b/four.graphql', 'a/notes.md'])
  writeFileSync(join(folder, path), `# ${path}`);

test.each([
  ['', ['a/b/four.graphql', 'a/three.graphql', 'one.graphql']],
  ['one.graphql', ['one.graphql']],
  ['*.graphql', ['one.graphql']],
  ['*.g*l', ['one.graphql', 'two.gql']],
  ['a/*', ['a/notes.md', 'a/three.graphql']],
  ['a/**/*.graphql', ['a/b/four.graphql', 'a/three.graphql']],
  ['*/b/*.graphql', ['a/b/four.graphql']],
  ['nothing*', []],
])('%s means %j', (setting, paths) => {
  const found = readWarmDocuments(join(folder, setting));
  expect(found.map(({ path }) => relative(folder, path))).toEqual(paths);
  expect(found.map(({ text }) => text)).toEqual(paths.map((path) => `# ${path}`));
});

test('a folder that is not there is an error', () => {
  expect(() => readWarmDocuments(join(folder, 'missing'))).toThrow('ENOENT');
  expect(() => readWarmDocuments(join(folder, 'missing', '*.graphql'))).toThrow('ENOENT');
});
