import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { ErrorCode } from '../common/errors.ts';
import { stateOf } from './coverage.ts';
import type { Deployment } from './deployments.ts';
import { Distinct, plainNames } from './distinct.ts';
import { compileEntityErrors, type EntityErrors, type LossOf } from './entity-errors.ts';
import { failureCode, readSubgraphError, type SubgraphError } from './errors.ts';
import type { CompileContext, Run, Step } from './execute.ts';
import { compileIdentity } from './identity.ts';
import { merge } from './merge.ts';
import { stringify } from './numbers.ts';
import { fieldsOf, readFetchText, responseKey } from './operation-text.ts';
import { bodyEnd, bodyStart } from './request-body.ts';
import { withArguments } from './required-arguments.ts';
import { compileRequires, type Represent } from './requires.ts';
import { askedKeys, compileRewrites, type Rewrite } from './rewrites.ts';
import { type RoutedCall, route, unitOf } from './route.ts';
import { isObjectTypeName } from './supergraph.ts';
import { isTree, type Tree, type TreePath } from './tree.ts';

/** One `_entities` field of a planned fetch. */
export interface PlannedAlias {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly TreePath[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly FetchRewrite[];
  readonly outputRewrites: readonly FetchRewrite[];
}

interface Alias {
  readonly name: string;
  readonly variable: string;
  readonly paths: readonly TreePath[];
  readonly represent: Represent;
  /** Two objects of one type that agree in these fields have the same representation. Null if it takes more to tell. */
  readonly plainNames: readonly [string, ...string[]] | null;
  readonly rewriteInput: Rewrite | undefined;
  readonly rewriteOutput: Rewrite | undefined;
  /** The fields of an entity that were asked for; what else comes is dropped. */
  readonly asked: ReadonlySet<string>;
  readonly errors: EntityErrors;
}

/** What is asked about one entity, and every object of the tree that waits for the answer. */
interface Asked {
  readonly representation: Tree;
  readonly text: string;
  readonly targets: Tree[];
}

/** A planned fetch of entities: one call, or one for each deployment that holds some of them. */
export function compileEntityFetch(
  node: FetchNode | BatchFetchNode,
  planned: readonly PlannedAlias[],
  context: CompileContext,
): Step {
  const { supergraph, topology } = context;
  const subgraph = node.serviceName;
  const isRouted = topology.isRouted(subgraph);
  const domain = topology.hasRoutedDomains ? subgraph : undefined;
  const knowsObject = isObjectTypeName(supergraph);
  const text = readFetchText(node.operation);
  const roots = fieldsOf(text.operation.selectionSet, text);
  const aliases = planned.map((each): Alias => {
    const root = roots.find(({ node: field }) => responseKey(field) === each.alias);
    const asked = root?.node.selectionSet ? fieldsOf(root.node.selectionSet, text) : [];
    const place = each.paths[0]?.place ?? '';
    const requires = withArguments(each.requires, place, context.asked, asked, subgraph, supergraph);
    for (const path of each.paths) context.asked.record(path.place, root?.node.selectionSet, text);
    return {
      name: each.alias,
      variable: each.variable,
      paths: each.paths,
      represent: compileRequires(requires, subgraph, supergraph),
      plainNames: plainNames(requires),
      rewriteInput: compileRewrites(each.inputRewrites, supergraph.matches),
      rewriteOutput: compileRewrites(each.outputRewrites, supergraph.matches),
      asked: askedKeys(
        asked.map((field) => responseKey(field.node)),
        each.outputRewrites,
      ),
      errors: compileEntityErrors(each, asked, supergraph.matches),
    };
  });
  const identity = isRouted ? compileIdentity(text, planned, subgraph, supergraph) : undefined;
  const operation = identity?.operation ?? node.operation;
  const start = bodyStart(node, operation);

  return (run) => {
    let count = 0;
    const asked = aliases.map((alias) => {
      const list = collect(alias, run);
      count += list.length;
      return list;
    });
    if (count === 0) return undefined;
    if (!isRouted) {
      const deployment = topology.serverOf(subgraph);
      const call = { indexes: asked.map((list) => list.map((_, index) => index)), units: NO_UNITS };
      if (deployment) return ask(run, asked, { deployment, ...call }, start(run.variables));
      loseCall(run, asked, call.indexes, { code: 'NOT_CONNECTED', domain, deployment: subgraph });
      return undefined;
    }
    const { calls, refusals } = route(
      asked.map((list) => list.map((each) => each.representation)),
      (unit) => topology.deploymentOf(subgraph, unit),
    );
    for (const { alias, index, code, unit } of refusals) {
      if (code === 'NOT_CONNECTED' && unit !== undefined) run.coverage.note(subgraph, unit, code);
      lose(run, asked, alias, index, { code, unit, domain, deployment: subgraph });
    }
    const [first] = calls;
    if (first === undefined) return undefined;
    const head = start(run.variables);
    if (calls.length === 1) return ask(run, asked, first, head);
    return Promise.all(calls.map((call) => ask(run, asked, call, head))).then(() => undefined);
  };

  /** Reads and deduplicates what to ask: objects with the same representation share one answer. */
  function collect(alias: Alias, run: Run): Asked[] {
    const byText = new Map<string, Asked>();
    // Most objects are met again and again: those found by their values are not written out.
    const byValues = alias.plainNames === null ? undefined : new Distinct<Asked>(alias.plainNames);
    // Paths of one alias can overlap (`products` and, of these, the books).
    const seen = alias.paths.length > 1 ? new Set<Tree>() : undefined;
    for (const path of alias.paths)
      path.each(
        run.tree,
        (target) => {
          if (seen?.has(target)) return;
          seen?.add(target);
          const met = byValues?.get(target);
          if (met !== undefined) {
            met.targets.push(target);
            return;
          }
          const representation = alias.represent(target, run.coerced);
          if (representation === 'none') return;
          if (representation === 'keyless') {
            // Elsewhere a null key means that there is no such entity; here nobody would know whose record is missing.
            if (isRouted && (unitOf(target) ?? null) === null)
              alias.errors.loseFields(run, target, { code: 'NO_UNIT_IN_KEY', domain, deployment: subgraph });
            return;
          }
          if (representation === 'lost') {
            alias.errors.loseFields(run, target, { code: 'REQUIREMENT_LOST', domain, deployment: subgraph });
            return;
          }
          alias.rewriteInput?.(representation);
          const written = stringify(representation);
          let asked = byText.get(written);
          if (asked === undefined) {
            asked = { representation, text: written, targets: [target] };
            byText.set(written, asked);
          } else asked.targets.push(target);
          byValues?.add(target, asked);
        },
        false,
      );
    return [...byText.values()];
  }

  /** `head` is the request's text up to the representations. */
  async function ask(
    run: Run,
    asked: readonly Asked[][],
    call: RoutedCall<Deployment>,
    head: string,
  ): Promise<void> {
    const { deployment, indexes, units } = call;
    let body = head;
    let separator = head.endsWith('{') ? '"' : ',"';
    let count = 0;
    for (let a = 0; a < aliases.length; a++) {
      body += `${separator}${aliases[a]?.variable}":[`;
      const list = indexes[a] ?? [];
      for (let i = 0; i < list.length; i++) {
        if (i > 0) body += ',';
        body += asked[a]?.[list[i] ?? -1]?.text;
      }
      body += ']';
      separator = ',"';
      count += list.length;
    }
    const answer = await run.send({
      deployment,
      body: body + bodyEnd(run, topology, isRouted),
      correlationId: run.correlationId,
      isRead: true,
      operation,
      units,
      representations: count,
    });
    if (answer.failure !== null) {
      fail(run, asked, call, failureCode(answer.failure, deployment));
      return;
    }
    const lists = readLists(answer.data, asked, call);
    if (lists === undefined) {
      fail(run, asked, call, failureCode('BAD_ANSWER', deployment));
      return;
    }
    for (const unit of units) run.coverage.note(subgraph, unit, 'OK');
    for (let a = 0; a < aliases.length; a++) {
      const [list, alias] = [lists[a], aliases[a]];
      if (list && alias) put(alias, list, asked[a] ?? [], indexes[a] ?? []);
    }
    if (answer.errors.length > 0) tell(run, asked, call, answer.errors, lists);
    else if (lists.includes(null)) fail(run, asked, call, failureCode('BAD_ANSWER', deployment), lists);
  }

  /** The answer's lists by alias, null where one is null. Undefined if they do not fit what was asked. */
  function readLists(
    data: Tree | null,
    asked: readonly Asked[][],
    { indexes }: RoutedCall<Deployment>,
  ): (unknown[] | null)[] | undefined {
    const lists: (unknown[] | null)[] = [];
    for (let a = 0; a < aliases.length; a++) {
      const list = data?.[aliases[a]?.name ?? ''] ?? null;
      const wanted = indexes[a] ?? [];
      if (list !== null && (!Array.isArray(list) || list.length !== wanted.length)) return undefined;
      if (list !== null && identity) {
        for (let i = 0; i < wanted.length; i++) {
          const each = asked[a]?.[wanted[i] ?? -1];
          if (each === undefined || !identity.isAnswerFor(list[i], each.representation)) return undefined;
        }
      }
      lists.push(list);
    }
    return lists;
  }

  function put(
    alias: Alias,
    list: readonly unknown[],
    asked: readonly Asked[],
    indexes: readonly number[],
  ): void {
    for (let i = 0; i < list.length; i++) {
      const entity = list[i];
      const targets = asked[indexes[i] ?? -1]?.targets;
      if (!isTree(entity) || targets === undefined) continue;
      alias.rewriteOutput?.(entity);
      // Copies first: once merged, the answer's own objects belong to their place in the tree.
      for (let t = targets.length - 1; t >= 0; t--) {
        const target = targets[t];
        if (target) merge(target, entity, knowsObject, t > 0, alias.asked);
      }
    }
  }

  function tell(
    run: Run,
    asked: readonly Asked[][],
    call: RoutedCall<Deployment>,
    errors: readonly SubgraphError[],
    lists: readonly (unknown[] | null)[],
  ): void {
    const { deployment, indexes, units } = call;
    const unexplained = new Set(lists.flatMap((list, a) => (list === null ? [a] : [])));
    for (const error of errors) {
      const { code, message } = readSubgraphError(error, deployment.trusted);
      const [name, index, ...rest] = Array.isArray(error.path) ? error.path : [];
      const a = aliases.findIndex((each) => each.name === name);
      const at = typeof index === 'number' ? indexes[a]?.[index] : undefined;
      const entity = at === undefined ? undefined : asked[a]?.[at];
      if (entity && at !== undefined) {
        const unit = isRouted ? String(unitOf(entity.representation)) : undefined;
        noteState(run, unit, code);
        const loss = { code, message, unit, domain, deployment: deployment.name };
        if (rest.length === 0) lose(run, asked, a, at, loss);
        else for (const target of entity.targets) aliases[a]?.errors.tell(run, target, rest, loss);
        continue;
      }
      for (const unit of units) noteState(run, unit, code);
      const loss = { code, message, domain, deployment: deployment.name };
      const hit = a < 0 ? [...unexplained] : [a];
      if (hit.length === 0) run.losses.add(loss);
      for (const each of hit) {
        unexplained.delete(each);
        loseCall(
          run,
          asked,
          indexes.map((list, i) => (i === each ? list : [])),
          loss,
        );
      }
    }
    if (unexplained.size > 0) {
      const rest = lists.map((list, a) => (unexplained.has(a) ? list : []));
      fail(run, asked, call, failureCode('BAD_ANSWER', deployment), rest);
    }
  }

  /** The whole call is lost, or those aliases whose list in `lists` is null. */
  function fail(
    run: Run,
    asked: readonly Asked[][],
    { deployment, indexes, units }: RoutedCall<Deployment>,
    code: ErrorCode,
    lists?: readonly (unknown[] | null)[],
  ): void {
    for (const unit of units) noteState(run, unit, code);
    const lost = lists ? indexes.map((list, a) => (lists[a] === null ? list : [])) : indexes;
    loseCall(run, asked, lost, { code, domain, deployment: deployment.name });
  }

  function loseCall(
    run: Run,
    asked: readonly Asked[][],
    indexes: readonly (readonly number[])[],
    loss: LossOf,
  ): void {
    indexes.forEach((list, a) => {
      for (const index of list) {
        const representation = asked[a]?.[index]?.representation;
        const unit = isRouted && representation ? String(unitOf(representation)) : undefined;
        lose(run, asked, a, index, { ...loss, unit });
      }
    });
  }

  function lose(run: Run, asked: readonly Asked[][], a: number, index: number, loss: LossOf): void {
    for (const target of asked[a]?.[index]?.targets ?? []) aliases[a]?.errors.loseFields(run, target, loss);
  }

  function noteState(run: Run, unit: string | undefined, code: ErrorCode): void {
    const state = stateOf(code);
    if (state && unit !== undefined) run.coverage.note(subgraph, unit, state);
  }
}

const NO_UNITS: ReadonlySet<string> = new Set();
