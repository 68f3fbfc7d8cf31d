import type { Topology } from './deployments.ts';
import type { Run } from './execute.ts';
import { stringify } from './numbers.ts';
import { fieldOf, type Tree } from './tree.ts';

interface Planned {
  readonly operation: string;
  readonly operationName?: string;
  readonly variableUsages?: readonly string[];
}

/**
 * The request's text up to the end of the client's variables; only those that the fetch uses go along. A variable
 * the client left out stays out: the fetch's own text has the default.
 */
export function bodyStart(planned: Planned, operation = planned.operation): (variables: Tree) => string {
  const name =
    planned.operationName === undefined ? '' : `,"operationName":${JSON.stringify(planned.operationName)}`;
  const start = `{"query":${JSON.stringify(operation)}${name},"variables":{`;
  const used = (planned.variableUsages ?? []).map((each) => ({
    name: each,
    text: `${JSON.stringify(each)}:`,
  }));
  if (used.length === 0) return () => start;
  return (variables) => {
    let text = start;
    for (const each of used) {
      const value = fieldOf(variables, each.name);
      if (value === undefined) continue;
      text += `${text.length > start.length ? ',' : ''}${each.text}${stringify(value)}`;
    }
    return text;
  };
}

/**
 * Closes the variables and the request. A subgraph that is not routed is told how the units asked so far have
 * answered: `directory` gives the reasons for missing cells from it.
 */
export function bodyEnd(run: Run, topology: Topology, isRouted: boolean): string {
  if (isRouted || !topology.hasRoutedDomains || run.coverage.isEmpty) return '}}';
  return `},"extensions":{"coverage":${JSON.stringify(run.coverage.list())}}}`;
}
