import type { BatchFetchNode, FetchNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { Kind, parse, print, visit } from 'graphql';
import type { Planner } from '../../../gateway/plan.ts';

type Fetch = FetchNode | BatchFetchNode;

/** A planner whose plans are changed before the gateway sees them. */
export function changePlans(change: (plan: QueryPlan) => void) {
  return (planner: Planner): Planner => ({
    ...planner,
    async plan(...question) {
      // Plans are shared between requests; the change is for this one.
      const plan: QueryPlan = structuredClone(await planner.plan(...question));
      change(plan);
      return plan;
    },
  });
}

function fetchesOf(node: PlanNode | null | undefined): Fetch[] {
  switch (node?.kind) {
    case 'Fetch':
    case 'BatchFetch':
      return [node];
    case 'Flatten':
      return fetchesOf(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesOf);
    default:
      return [];
  }
}

/** Renamers of one fetch give their names to one another; one alone keeps the planner's name. */
export function swapRewrites({ node }: QueryPlan): void {
  for (const fetch of fetchesOf(node)) {
    const all = fetch.kind === 'Fetch' ? [fetch] : fetch.entityBatch.aliases;
    for (const { outputRewrites } of all) {
      const renamers = (outputRewrites ?? []).flatMap((each) =>
        'KeyRenamer' in each ? [each.KeyRenamer] : [],
      );
      const names = renamers.map((each) => each.renameKeyTo);
      renamers.forEach((each, i) => {
        each.renameKeyTo =
          names[(i + 1) % names.length] === each.renameKeyTo
            ? 'swapped'
            : (names[(i + 1) % names.length] ?? '');
      });
    }
  }
}

/** The last of several aliased `_entities` is not asked for. */
export function dropAlias({ node }: QueryPlan): void {
  for (const fetch of fetchesOf(node)) {
    if (fetch.kind !== 'BatchFetch' || fetch.entityBatch.aliases.length < 2) continue;
    const dropped = fetch.entityBatch.aliases.pop();
    if (!dropped) continue;
    const document = visit(parse(fetch.operation), {
      Field: (field) => (field.alias?.value === dropped.alias ? null : undefined),
      VariableDefinition: ({ variable }) =>
        variable.name.value === dropped.representationsVariableName ? null : undefined,
    });
    fetch.operation = print(document);
  }
}

export function dropDefaults({ node }: QueryPlan): void {
  for (const fetch of fetchesOf(node)) {
    const document = visit(parse(fetch.operation), {
      VariableDefinition({ defaultValue, ...rest }) {
        if (defaultValue === undefined) return undefined;
        const { type } = rest;
        return { ...rest, type: type.kind === Kind.NON_NULL_TYPE ? type.type : type };
      },
    });
    fetch.operation = print(document);
  }
}

export function swapMutations({ node }: QueryPlan): void {
  if (node?.kind !== 'Sequence') return;
  const isMutation = (each: PlanNode) => each.kind === 'Fetch' && each.operation.startsWith('mutation');
  const [first, second] = node.nodes.flatMap((each, i) => (isMutation(each) ? [i] : []));
  if (first === undefined || second === undefined) return;
  const [a, b] = [node.nodes[first], node.nodes[second]];
  if (a && b) [node.nodes[first], node.nodes[second]] = [b, a];
}
