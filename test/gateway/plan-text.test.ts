import type { PlanNode } from '@graphql-hive/router-query-planner';
import { expect, test } from 'vitest';
import { printPlan } from '../../gateway/plan-text.ts';

const fetch: PlanNode = { kind: 'Fetch', serviceName: 'a', operation: '{x}' };

test('a plan of nothing says so', () => {
  expect(printPlan(undefined)).toBe('Nothing to fetch');
});

test('every kind of step has its lines, indented by what it belongs to', () => {
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      {
        kind: 'Parallel',
        nodes: [fetch, { kind: 'Condition', condition: 'yes', ifClause: fetch, elseClause: fetch }],
      },
      {
        kind: 'BatchFetch',
        serviceName: 'b',
        operation: 'query{_e0{x}}\n\nfragment f on T {x}\n',
        entityBatch: {
          aliases: [
            {
              alias: '_e0',
              representationsVariableName: 'r',
              paths: [
                [{ Field: 'a' }, '@'],
                [{ Field: 'b' }, { TypeCondition: ['T', 'U'] }],
              ],
              requires: [
                {
                  kind: 'InlineFragment',
                  typeCondition: 'T',
                  selections: [
                    { kind: 'Field', name: 'id' },
                    { kind: 'Field', name: 'p', alias: 'o', selections: [{ kind: 'Field', name: 'q' }] },
                  ],
                },
              ],
              inputRewrites: [{ ValueSetter: { path: [{ Key: '__typename' }], setValueTo: 'I' } }],
              outputRewrites: [
                { KeyRenamer: { path: [{ TypenameEquals: ['T'] }, { Key: '_0' }], renameKeyTo: 'x' } },
              ],
            },
          ],
        },
      },
    ],
  };
  expect(printPlan(plan).split('\n')).toEqual([
    'One after another',
    '  At once',
    '    Fetch from a',
    '      {x}',
    '    If $yes',
    '      Fetch from a',
    '        {x}',
    '    If not $yes',
    '      Fetch from a',
    '        {x}',
    '  BatchFetch from b',
    '    _e0 at a.@, b.|[T, U] for T { id o: p { q } }',
    '      before asking: __typename = I',
    '      after the answer: |[T]._0 becomes x',
    '    query{_e0{x}}',
    '    fragment f on T {x}',
  ]);
});
