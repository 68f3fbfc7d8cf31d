import { existsSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { createPlanner } from '../../../gateway/plan.ts';
import { printPlan } from '../../../gateway/plan-text.ts';
import { splitDocument } from '../../../gateway/plannable.ts';

const page = readFileSync('docs/request-path.md', 'utf8');

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(page)?.[1] ?? '';
}

test('docs/request-path.md shows the plan that its document has today', async () => {
  const document = parse(block('graphql'), { noLocation: true });
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('the page shows no operation');
  const { planned } = splitDocument(document, operation, {});
  if (!planned) throw new Error('there is nothing to plan');
  const planner = createPlanner(readFileSync('schema/supergraph.graphql', 'utf8'));
  const plan = await planner.plan(print(planned), operation.name?.value, 0);
  expect(block('text')).toBe(printPlan(plan.node));
});

test('docs/request-path.md names only files that there are', () => {
  const files = [...page.matchAll(/`([a-z-]+\.ts)`/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !existsSync(`gateway/${file}`))).toEqual([]);
});
