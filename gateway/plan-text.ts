import type {
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';

/** A plan as people read it, one step a line, indented by what it belongs to. Pure. */
export function printPlan(node: PlanNode | undefined): string {
  return node ? linesOf(node).join('\n') : 'Nothing to fetch';
}

function linesOf(node: PlanNode): string[] {
  switch (node.kind) {
    case 'Fetch':
      return [
        `Fetch from ${node.serviceName}`,
        ...indent([
          ...(node.requires?.length ? [`for ${requiresText(node.requires)}`] : []),
          ...operationLines(node.operation),
          ...rewriteLines(node.inputRewrites, node.outputRewrites),
        ]),
      ];
    case 'BatchFetch':
      return [
        `BatchFetch from ${node.serviceName}`,
        ...indent([
          ...node.entityBatch.aliases.flatMap((each) => [
            `${each.alias} at ${each.paths.map(pathText).join(', ')} for ${requiresText(each.requires)}`,
            ...indent(rewriteLines(each.inputRewrites, each.outputRewrites)),
          ]),
          ...operationLines(node.operation),
        ]),
      ];
    case 'Flatten':
      return [`At ${pathText(node.path)}`, ...indent(linesOf(node.node))];
    case 'Sequence':
      return ['One after another', ...indent(node.nodes.flatMap(linesOf))];
    case 'Parallel':
      return ['At once', ...indent(node.nodes.flatMap(linesOf))];
    case 'Condition':
      return [
        ...(node.ifClause ? [`If $${node.condition}`, ...indent(linesOf(node.ifClause))] : []),
        ...(node.elseClause ? [`If not $${node.condition}`, ...indent(linesOf(node.elseClause))] : []),
      ];
    default:
      return [node.kind];
  }
}

/** The operation and each fragment on a line of its own. */
function operationLines(operation: string): string[] {
  return operation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function pathText(path: readonly FlattenNodePathSegment[]): string {
  return path
    .map((each) => {
      if (each === '@') return '@';
      return 'Field' in each ? each.Field : `|[${each.TypeCondition.join(', ')}]`;
    })
    .join('.');
}

/** What lies deeper than two levels is left out: the fetches before it show what they asked for. */
function requiresText(selections: readonly RequiresSelection[], depth = 0): string {
  const inner = selections.map((each) => {
    if (each.kind === 'FragmentSpread') return `...${each.value}`;
    if (each.kind === 'InlineFragment')
      return `${each.typeCondition} ${requiresText(each.selections, depth)}`;
    const name = each.alias === undefined ? each.name : `${each.alias}: ${each.name}`;
    if (!each.selections?.length) return name;
    return `${name} ${depth < 2 ? requiresText(each.selections, depth + 1) : '{…}'}`;
  });
  const isEntity = selections.every((each) => each.kind === 'InlineFragment');
  return isEntity ? inner.join(' or ') : `{ ${inner.join(' ')} }`;
}

function rewriteLines(
  input: readonly FetchRewrite[] | undefined,
  output: readonly FetchRewrite[] | undefined,
): string[] {
  const lines = (when: string, rewrites: readonly FetchRewrite[] = []) =>
    rewrites.map((each) => {
      const { path } =
        'KeyRenamer' in each ? each.KeyRenamer : 'ValueSetter' in each ? each.ValueSetter : each;
      const place = path
        .map((part) => ('Key' in part ? part.Key : `|[${part.TypenameEquals.join(', ')}]`))
        .join('.');
      if ('KeyRenamer' in each) return `${when}: ${place} becomes ${each.KeyRenamer.renameKeyTo}`;
      return `${when}: ${place} = ${('ValueSetter' in each ? each.ValueSetter : each).setValueTo}`;
    });
  return [...lines('before asking', input), ...lines('after the answer', output)];
}
