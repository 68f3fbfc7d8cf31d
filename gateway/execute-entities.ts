import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import type { ErrorCode } from '../common/codes.ts';
import { type Asked, collectEntities } from './collect-entities.ts';
import { stateOf } from './coverage.ts';
import type { Deployment } from './deployments.ts';
import { type Alias, compileAliases, type PlannedAlias } from './entity-alias.ts';
import type { LossOf } from './entity-errors.ts';
import { failureCode, readSubgraphError, type SubgraphError } from './errors.ts';
import type { CompileContext, Run, Step } from './execute.ts';
import type { Answer } from './fetch.ts';
import { parseExactly } from './numbers.ts';
import { bodyEnd, bodyStart } from './request-body.ts';
import { type RoutedCall, route, unitOf } from './route.ts';
import { isTree, type Path, type Tree } from './tree.ts';

/** One fetch of one request: what all its calls share. */
interface Round {
  readonly run: Run;
  readonly asked: readonly Asked[][];
  /** The requests' text up to the representations. */
  readonly head: string;
  /** For each alias, under what its last good figures are kept; undefined or absent if none are. */
  readonly questions: readonly (string | undefined)[];
}

type Call = RoutedCall<Deployment>;
type Good = Extract<Answer, { failure: null }>;

/** What the errors of one answer are about. */
interface Hurt {
  /** Entities that have one, or have one inside. */
  readonly entities: ReadonlySet<Asked>;
  /** Those in whose place kept figures stand. */
  readonly replaced: ReadonlySet<Asked>;
  /** True if one of the errors does not say where. */
  readonly isAnywhere: boolean;
  /** False if one of the errors is a decision of the deployment, in whose place nothing may stand. */
  readonly mayReplace: boolean;
}

/** A planned fetch of entities: one call, or one for each deployment that holds some of them. */
export function compileEntityFetch(
  node: FetchNode | BatchFetchNode,
  planned: readonly PlannedAlias[],
  context: CompileContext,
): Step {
  const { topology, lastGood } = context;
  const subgraph = node.serviceName;
  const isRouted = topology.isRouted(subgraph);
  const domain = topology.hasRoutedDomains ? subgraph : undefined;
  const owner = { subgraph, isRouted, domain };
  const { aliases, operation, identity } = compileAliases(node, planned, context);
  const keepsFigures = aliases.some(({ figures }) => figures !== undefined);
  const start = bodyStart(node, operation);

  return (run) => {
    let count = 0;
    const asked = aliases.map((alias) => {
      const list = collectEntities(alias, owner, run);
      count += list.length;
      return list;
    });
    if (count === 0) return undefined;
    const head = start(run.variables);
    const round = { run, asked, head, questions: keepsFigures ? questionsOf(run, head) : NO_QUESTIONS };
    if (!isRouted) {
      const deployment = topology.serverOf(subgraph);
      const call = { indexes: asked.map((list) => list.map((_, index) => index)), units: NO_UNITS };
      if (deployment) return ask(round, { deployment, ...call });
      loseAll(round, call.indexes, { code: 'NOT_CONNECTED', domain, deployment: subgraph });
      return undefined;
    }
    const { calls, refusals } = route(
      asked.map((list) => list.map((each) => each.representation)),
      (unit) => topology.deploymentOf(subgraph, unit),
      run.mayAsk && ((unit) => run.mayAsk?.(subgraph, unit) === true),
    );
    for (const { alias, index, code, unit } of refusals) {
      noteState(run, unit, code);
      loseFields(round, alias, index, { code, unit, domain, deployment: subgraph });
    }
    const [first] = calls;
    if (first === undefined) return undefined;
    if (calls.length === 1) return ask(round, first);
    return Promise.all(calls.map((call) => ask(round, call))).then(() => undefined);
  };

  /** What is asked of whom, for each alias that has figures; a change is followed by nothing old, and leaves nothing. */
  function questionsOf({ caller }: Run, head: string): Round['questions'] {
    if (caller === undefined) return NO_QUESTIONS;
    return aliases.map(({ name, figures }) =>
      figures ? `${caller.length} ${caller} ${subgraph} ${name} ${head}` : undefined,
    );
  }

  async function ask(round: Round, call: Call): Promise<void> {
    const { run, asked, head } = round;
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
      caller: run.caller,
      isRead: true,
      operation,
      units,
      representations: count,
    });
    if (answer.failure === null) return take(round, call, answer);
    run.losses.noteFailedCall(deployment.name);
    fail(round, call, failureCode(answer.failure, deployment));
  }

  function take(round: Round, call: Call, answer: Good): void {
    const { deployment, units } = call;
    const lists = readLists(answer.data, round, call);
    if (lists === undefined) {
      answer.source?.reportBad();
      fail(round, call, failureCode('BAD_ANSWER', deployment));
      return;
    }
    for (const unit of units) round.run.coverage.note(subgraph, unit, 'OK');
    const hurt = answer.errors.length > 0 ? hurtBy(answer.errors, round, call) : UNHURT;
    for (let a = 0; a < aliases.length; a++) {
      const list = lists[a];
      if (list) putAll(round, call, a, list, hurt);
    }
    if (answer.errors.length > 0) tell(round, call, answer.errors, lists, hurt);
    else if (lists.includes(null)) {
      answer.source?.reportBad();
      fail(round, call, failureCode('BAD_ANSWER', deployment), lists);
    }
  }

  /** The answer's lists by alias, null where one is null. Undefined if they do not fit what was asked. */
  function readLists(
    data: Tree | null,
    { asked }: Round,
    { indexes }: Call,
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

  /**
   * An entity that is not as asked is lost, and the others stand. It is not counted against the deployment: one bad record
   * would open its circuit, and cost all the others.
   */
  function putAll(round: Round, call: Call, a: number, list: readonly unknown[], hurt: Hurt): void {
    const alias = aliases[a];
    const asked = round.asked[a] ?? [];
    const indexes = call.indexes[a] ?? [];
    const question = hurt.isAnywhere ? undefined : round.questions[a];
    for (let i = 0; i < list.length; i++) {
      const entity = list[i];
      const at = indexes[i] ?? -1;
      const each = asked[at];
      if (!isTree(entity) || alias === undefined || each === undefined || hurt.replaced.has(each)) continue;
      if (alias.check?.acceptsEntity(entity, String(each.representation.__typename)) === false) {
        const code = failureCode('BAD_ANSWER', call.deployment);
        lose(round, a, at, { code, domain, deployment: call.deployment.name }, hurt.mayReplace);
        continue;
      }
      if (question !== undefined && !hurt.entities.has(each)) keep(question, alias, each, entity);
      put(alias, entity, each.targets);
    }
  }

  function put(alias: Alias, entity: Tree, targets: readonly Tree[]): void {
    alias.rewriteOutput?.(entity);
    // Copies first: once merged, the answer's own objects belong to their place in the tree.
    for (let t = targets.length - 1; t >= 0; t--) {
      const target = targets[t];
      if (target) alias.merge(target, entity, t > 0);
    }
  }

  function keep(question: string, { figures }: Alias, asked: Asked, entity: Tree): void {
    const key = figures?.keyOf(asked);
    if (key === undefined || lastGood === undefined || lastGood.isFresh(question, key)) return;
    const written = figures?.write(entity);
    if (written !== undefined) lastGood.remember(question, key, written);
  }

  /** True if the caller takes old figures and there are some: they are in the entity's place now. */
  function recall({ run, questions }: Round, a: number, asked: Asked): boolean {
    const alias = aliases[a];
    const question = questions[a];
    if (!run.maxStaleMs || question === undefined || alias === undefined) return false;
    const key = alias.figures?.keyOf(asked);
    const kept = key === undefined ? undefined : lastGood?.recall(question, key, run.maxStaleMs);
    const entity = kept && parseExactly(kept.text);
    if (kept === undefined || !isTree(entity)) return false;
    run.coverage.noteStale(subgraph, String(unitOf(asked.representation)), new Date(kept.at).toISOString());
    put(alias, entity, asked.targets);
    return true;
  }

  /** Where among what was asked an error stands. */
  function placeOf({ path }: SubgraphError, { asked }: Round, { indexes }: Call) {
    const [name, index, ...rest]: Path = Array.isArray(path) ? path : [];
    const a = aliases.findIndex((alias) => alias.name === name);
    const at = (typeof index === 'number' ? indexes[a]?.[index] : undefined) ?? -1;
    return { a, at, each: asked[a]?.[at], rest };
  }

  function hurtBy(errors: readonly SubgraphError[], round: Round, call: Call): Hurt {
    const entities = new Set<Asked>();
    const replaced = new Set<Asked>();
    let isAnywhere = false;
    const { trusted } = call.deployment;
    const mayReplace = errors.every((error) => FAILURES.has(readSubgraphError(error, trusted).code));
    for (const error of errors) {
      const { a, each } = placeOf(error, round, call);
      if (each === undefined) isAnywhere = true;
      else if (!entities.has(each)) {
        entities.add(each);
        if (mayReplace && recall(round, a, each)) replaced.add(each);
      }
    }
    return { entities, replaced, isAnywhere, mayReplace };
  }

  function tell(
    round: Round,
    call: Call,
    errors: readonly SubgraphError[],
    lists: readonly (unknown[] | null)[],
    { replaced, mayReplace }: Hurt,
  ): void {
    const { run } = round;
    const { deployment, indexes, units } = call;
    const unexplained = new Set(lists.flatMap((list, a) => (list === null ? [a] : [])));
    for (const error of errors) {
      const { code, message } = readSubgraphError(error, deployment.trusted);
      const loss = { code, message, domain, deployment: deployment.name };
      const { a, at, each, rest } = placeOf(error, round, call);
      if (each !== undefined) {
        if (replaced.has(each)) continue;
        if (rest.length === 0) {
          lose(round, a, at, loss, false);
          continue;
        }
        const unit = unitAsked(each);
        noteState(run, unit, code);
        for (const target of each.targets) aliases[a]?.errors.tell(run, target, rest, { ...loss, unit });
        continue;
      }
      const hit = a < 0 ? [...unexplained] : [a];
      // Who cannot read the document names all its faults; the first has told everything.
      if (hit.length === 0 && code === 'UNSUPPORTED' && lists.includes(null)) continue;
      if (hit.length === 0) {
        for (const unit of units) noteState(run, unit, code);
        run.losses.add(loss);
      }
      for (const one of hit) {
        unexplained.delete(one);
        loseAll(
          round,
          indexes.map((list, i) => (i === one ? list : [])),
          loss,
          mayReplace,
        );
      }
    }
    if (unexplained.size > 0) {
      const rest = lists.map((list, a) => (unexplained.has(a) ? list : []));
      fail(round, call, failureCode('BAD_ANSWER', deployment), rest);
    }
  }

  /** The whole call is lost, or those aliases whose list in `lists` is null. */
  function fail(
    round: Round,
    { deployment, indexes }: Call,
    code: ErrorCode,
    lists?: readonly (unknown[] | null)[],
  ): void {
    const lost = lists ? indexes.map((list, a) => (lists[a] === null ? list : [])) : indexes;
    loseAll(round, lost, { code, domain, deployment: deployment.name });
  }

  function loseAll(
    round: Round,
    indexes: readonly (readonly number[])[],
    loss: LossOf,
    mayReplace = true,
  ): void {
    indexes.forEach((list, a) => {
      for (const at of list) lose(round, a, at, loss, mayReplace);
    });
  }

  /** The entity is lost, unless old figures may stand in its place. */
  function lose(round: Round, a: number, at: number, loss: LossOf, mayReplace: boolean): void {
    const each = round.asked[a]?.[at];
    if (each === undefined || (mayReplace && FAILURES.has(loss.code) && recall(round, a, each))) return;
    const unit = unitAsked(each);
    noteState(round.run, unit, loss.code);
    loseFields(round, a, at, { ...loss, unit });
  }

  function loseFields({ run, asked }: Round, a: number, at: number, loss: LossOf): void {
    for (const target of asked[a]?.[at]?.targets ?? []) aliases[a]?.errors.loseFields(run, target, loss);
  }

  function unitAsked({ representation }: Asked): string | undefined {
    return isRouted ? String(unitOf(representation)) : undefined;
  }

  function noteState(run: Run, unit: string | undefined, code: ErrorCode): void {
    const state = stateOf(code);
    if (state && unit !== undefined) run.coverage.note(subgraph, unit, state);
  }
}

const NO_UNITS: ReadonlySet<string> = new Set();
const NO_QUESTIONS: Round['questions'] = [];
const NO_ENTITIES: ReadonlySet<Asked> = new Set();
const UNHURT: Hurt = { entities: NO_ENTITIES, replaced: NO_ENTITIES, isAnywhere: false, mayReplace: true };

/** Failures to answer, in whose place old figures may stand. A refusal is an answer. */
const FAILURES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'TIMEOUT',
  'UNREACHABLE',
  'CIRCUIT_OPEN',
  'BAD_ANSWER',
  'SUBGRAPH_ERROR',
  'INTERNAL',
]);
