import type { FetchNode } from '@graphql-hive/router-query-planner';
import { type FieldNode, Kind } from 'graphql';
import type { ErrorCode } from '../common/codes.ts';
import { isUnitId } from '../common/units.ts';
import { SelectionCheck } from './check-answer.ts';
import { type Coverage, stateOf } from './coverage.ts';
import type { Deployment } from './deployments.ts';
import { failureCode, readSubgraphError } from './errors.ts';
import type { CompileContext, Run, Step } from './execute.ts';
import { merge } from './merge.ts';
import { fieldsOf, printCompact, readFetchText, responseKey } from './operation-text.ts';
import { bodyEnd, bodyStart } from './request-body.ts';
import { askedKeys, compileRewrites, renamedKeys } from './rewrites.ts';
import { separateRootFields } from './separate-fields.ts';
import { isObjectTypeName } from './supergraph.ts';
import { fieldOf, type Path, type Tree } from './tree.ts';
import type { TreePath } from './tree-path.ts';

/** The `provinceId` of each mutation field of one fetch, under the variables of a request. */
export type MutationUnits = (variables: Tree) => unknown[];

type Target = { deployment: Deployment; unit?: string } | { code: ErrorCode; unit?: string };

/** A fetch of root fields; `path` is the root, or objects that lead back to the query type. */
export function compileRootFetch(
  node: FetchNode,
  path: TreePath,
  isAtRoot: boolean,
  context: CompileContext,
): Step {
  const { supergraph, topology } = context;
  const subgraph = node.serviceName;
  const asPlanned = readFetchText(node.operation);
  context.asked.record(path.place, asPlanned.operation.selectionSet, asPlanned);
  const { text, rewrites } = separateRootFields(asPlanned, subgraph, supergraph);
  const outputRewrites = [...rewrites, ...(node.outputRewrites ?? [])];
  const isMutation = text.operation.operation === 'mutation';
  const fields = fieldsOf(text.operation.selectionSet, text).map((each) => each.node);
  const renamed = renamedKeys(outputRewrites);
  const names = fields.map((field) => renamed.get(responseKey(field)) ?? responseKey(field));
  const asked = askedKeys(fields.map(responseKey), outputRewrites);
  const rewrite = compileRewrites(outputRewrites, supergraph.matches);
  const start = bodyStart(node, text === asPlanned ? node.operation : printCompact(text.document));
  const rootType = supergraph.schema.getRootType(text.operation.operation);
  // A foreign supergraph's servers answer for themselves; ours are many, and run by many.
  const check =
    topology.hasRoutedDomains && rootType
      ? new SelectionCheck(rootType.name, [text.operation.selectionSet], { text, supergraph })
      : undefined;
  const knowsObject = isObjectTypeName(supergraph);

  const isRouted = topology.isRouted(subgraph);
  const domain = topology.hasRoutedDomains ? subgraph : undefined;
  const units: MutationUnits = (variables) => fields.map((field) => unitArgument(field, variables));
  if (isRouted && isMutation) context.mutations.push(units);

  function targetOf(run: Run): Target {
    if (!isRouted) {
      const deployment = topology.serverOf(subgraph);
      return deployment ? { deployment } : { code: 'NOT_CONNECTED' };
    }
    if (!isMutation) return { code: 'UNSUPPORTED_OPERATION' };
    const [unit] = units(run.coerced);
    if (unit === undefined || unit === null) return { code: 'NO_UNIT_IN_KEY' };
    if (!isUnitId(unit)) return { code: 'UNKNOWN_UNIT' };
    if (run.mayAsk?.(subgraph, unit) === false) return { code: 'FORBIDDEN', unit };
    const deployment = topology.deploymentOf(subgraph, unit);
    return deployment ? { deployment, unit } : { code: 'NOT_CONNECTED', unit };
  }

  return async (run) => {
    const target = targetOf(run);
    if ('code' in target) {
      if (target.unit !== undefined) noteState(run.coverage, subgraph, target.unit, target.code);
      lose(run, target.code, undefined, target.unit, subgraph);
      return;
    }
    const { deployment, unit } = target;
    const answer = await run.send({
      deployment,
      body: start(run.variables) + bodyEnd(run, topology, isRouted),
      correlationId: run.correlationId,
      caller: run.caller,
      isRead: !isMutation,
      operation: node.operation,
      units: unit === undefined ? [] : [unit],
      representations: 0,
    });
    if (answer.failure !== null) {
      run.losses.noteFailedCall(deployment.name);
      if (unit !== undefined) noteState(run.coverage, subgraph, unit, answer.failure);
      lose(run, failureCode(answer.failure, deployment), undefined, unit, deployment.name);
      return;
    }
    if (unit !== undefined) run.coverage.note(subgraph, unit, 'OK');
    else if (domain !== undefined) run.coverage.noteReportUnits(answer.extensions);
    const { data } = answer;
    if (data !== null) {
      const wrong = check?.wrongFields(data) ?? NONE;
      for (const key of wrong) {
        data[key] = null;
        const code = failureCode('BAD_ANSWER', deployment);
        if (unit !== undefined) noteState(run.coverage, subgraph, unit, code);
        for (const place of placesOf(run))
          tell(run, [...place, renamed.get(key) ?? key], code, undefined, unit, deployment.name);
      }
      rewrite?.(data);
      if (isAtRoot) merge(run.tree, data, knowsObject, false, asked);
      else path.each(run.tree, (tree) => merge(tree, data, knowsObject, true, asked), false);
    }
    for (const error of answer.errors) {
      const { code, message } = readSubgraphError(error, deployment.trusted);
      if (unit !== undefined) noteState(run.coverage, subgraph, unit, code);
      const inside = Array.isArray(error.path) ? error.path.filter(isPathPart) : [];
      if (inside.length > 0) {
        const local = inside.map((part) => (typeof part === 'string' ? (renamed.get(part) ?? part) : part));
        for (const place of placesOf(run))
          tell(run, [...place, ...local], code, message, unit, deployment.name);
      } else if (data === null) lose(run, code, message, unit, deployment.name);
      else run.losses.add({ code, message, unit, domain, deployment: deployment.name });
    }
  };

  function placesOf(run: Run): Path[] {
    if (isAtRoot) return [[]];
    const places: Path[] = [];
    path.each(run.tree, (_tree, place) => places.push(place), true);
    return places;
  }

  function tell(
    run: Run,
    full: Path,
    code: ErrorCode,
    message: string | undefined,
    unit: string | undefined,
    deployment: string,
  ): void {
    const { path: shown, whole } = run.projection.visible(run.tree, full);
    run.losses.add({
      code,
      ...(message === undefined ? {} : { message }),
      ...(shown.length > 0 ? { path: shown } : {}),
      unit,
      domain,
      deployment,
      hidden: !whole,
    });
  }

  /** Every root field of the fetch is lost. */
  function lose(
    run: Run,
    code: ErrorCode,
    message: string | undefined,
    unit: string | undefined,
    deployment: string,
  ): void {
    for (const place of placesOf(run)) {
      for (const name of names) tell(run, [...place, name], code, message, unit, deployment);
    }
  }
}

const NONE: readonly string[] = [];

function noteState(coverage: Coverage, domain: string, unit: string, code: ErrorCode): void {
  const state = stateOf(code);
  if (state) coverage.note(domain, unit, state);
}

function isPathPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}

function unitArgument(field: FieldNode, variables: Tree): unknown {
  const value = field.arguments?.find((each) => each.name.value === 'provinceId')?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.VARIABLE ? fieldOf(variables, value.name.value) : undefined;
}
