import type { PlanNode } from '@graphql-hive/router-query-planner';
import { InternalError } from '../common/errors.ts';
import type { Coverage } from './coverage.ts';
import type { Topology } from './deployments.ts';
import type { Losses } from './errors.ts';
import { compileEntityFetch } from './execute-entities.ts';
import { compileRootFetch, type MutationUnits } from './execute-root.ts';
import type { Send } from './fetch.ts';
import type { LastGood } from './last-good.ts';
import type { Projection } from './project.ts';
import type { AskedArguments } from './required-arguments.ts';
import type { MayAsk } from './route.ts';
import type { Supergraph } from './supergraph.ts';
import type { Tree } from './tree.ts';
import { compilePath } from './tree-path.ts';

/** One request under way. */
export interface Run {
  /** What all subgraphs have answered so far, merged. */
  readonly tree: Tree;
  /** As the client sent them: each subgraph coerces what it gets. */
  readonly variables: Tree;
  /** With the operation's defaults, for conditions. */
  readonly coerced: Tree;
  readonly correlationId: string;
  /** Who asks, as text; undefined if the calls of this request are shared with nobody. */
  readonly caller?: string | undefined;
  /** Undefined: the caller may ask about every unit. */
  readonly mayAsk?: MayAsk | undefined;
  /** How old figures may be that stand in for a silent deployment's; 0 or absent: none may. */
  readonly maxStaleMs?: number;
  readonly losses: Losses;
  readonly coverage: Coverage;
  readonly projection: Projection;
  readonly send: Send;
}

/** A part of a plan, ready to run. Never rejects for a subgraph's sake: losses are noted in the run. */
export type Step = (run: Run) => Promise<void> | undefined;

export interface CompileContext {
  readonly supergraph: Supergraph;
  readonly topology: Topology;
  /** Absent: no figures are kept. */
  readonly lastGood?: LastGood | undefined;
  /** Collects, for each mutation of a routed domain, how to tell its units before anything is called. */
  readonly mutations: MutationUnits[];
  /** What the fetches compiled so far ask for. */
  readonly asked: AskedArguments;
}

type Segments = Parameters<typeof compilePath>[0];

/** Turns a plan into functions once, so that a request walks no plan and no document. */
export function compileStep(node: PlanNode, context: CompileContext, under: Segments = []): Step {
  switch (node.kind) {
    case 'Fetch': {
      const path = compilePath(under, context.supergraph.matches);
      if (!node.requires?.length) return compileRootFetch(node, path, under.length === 0, context);
      const { requires, inputRewrites, outputRewrites } = node;
      const alias = { alias: '_entities', variable: 'representations', paths: [path], requires };
      return compileEntityFetch(
        node,
        [{ ...alias, inputRewrites: inputRewrites ?? [], outputRewrites: outputRewrites ?? [] }],
        context,
      );
    }
    case 'BatchFetch': {
      const aliases = node.entityBatch.aliases.map((each) => ({
        alias: each.alias,
        variable: each.representationsVariableName,
        paths: each.paths.map((path) => compilePath([...under, ...path], context.supergraph.matches)),
        requires: each.requires,
        inputRewrites: each.inputRewrites ?? [],
        outputRewrites: each.outputRewrites ?? [],
      }));
      return compileEntityFetch(node, aliases, context);
    }
    case 'Flatten':
      return compileStep(node.node, context, [...under, ...node.path]);
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileStep(each, context, under)));
    case 'Parallel':
      return atOnce(node.nodes.map((each) => compileStep(each, context, under)));
    case 'Condition': {
      const { condition } = node;
      const ifTrue = node.ifClause && compileStep(node.ifClause, context, under);
      const ifFalse = node.elseClause && compileStep(node.elseClause, context, under);
      return (run) => (run.coerced[condition] === true ? ifTrue : ifFalse)?.(run);
    }
    default:
      throw new InternalError('UNSUPPORTED_OPERATION', `the plan holds a ${node.kind} node`);
  }
}

function inSequence(steps: readonly Step[]): Step {
  const [only] = steps;
  if (steps.length === 1 && only) return only;
  return async (run) => {
    for (const step of steps) {
      const pending = step(run);
      if (pending) await pending;
    }
  };
}

function atOnce(steps: readonly Step[]): Step {
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const one = step(run);
      if (one) pending.push(one);
    }
    if (pending.length < 2) return pending[0];
    return Promise.all(pending).then(() => undefined);
  };
}
