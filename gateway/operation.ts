import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  visit,
} from 'graphql';
import { Cache } from './cache.ts';
import { conditionVariables } from './conditions.ts';
import { assertCost, type Cost, compileCost } from './cost.ts';
import { type CompileContext, compileStep, type Step } from './execute.ts';
import type { MutationUnits } from './execute-root.ts';
import { findPersonField } from './persons.ts';
import { drawVariant, type Planner } from './plan.ts';
import { printPlan } from './plan-text.ts';
import { splitDocument } from './plannable.ts';
import { compileProjection, type Projection } from './project.ts';
import { AskedArguments } from './required-arguments.ts';
import { isTree, type Tree } from './tree.ts';

/** An operation under one set of @skip/@include values, planned and compiled. */
export interface Operation {
  /** Undefined if no subgraph is needed. */
  readonly step: Step | undefined;
  readonly mutations: readonly MutationUnits[];
  /** The first field that returns persons, as `Type.field`. */
  readonly personField: string | undefined;
  /** Answers `__schema` and `__type`, or undefined if they are not asked for. */
  readonly introspect: ((variables: Tree) => Tree) | undefined;
  readonly projection: Projection;
  /** The plan as people read it; only kept where it may be shown. */
  readonly explained: string | undefined;
}

export interface OperationsOptions extends Pick<CompileContext, 'supergraph' | 'topology' | 'lastGood'> {
  readonly maxKept: number;
  /** What costs more is not planned: objects of one answer. */
  readonly maxCost: number;
  /** Development: keep what `explain` shows. */
  readonly keepsText: boolean;
}

export interface Operations {
  /** Throws COST_TOO_HIGH before anything is planned. */
  get(document: DocumentNode, operation: OperationDefinitionNode, coerced: Tree): Promise<Operation>;
}

/** What is known of one operation of a document: the variables of its conditions, and each set of their values. */
interface Known {
  readonly conditions: readonly string[];
  readonly made: Map<string, Estimated>;
}

/** An operation, and what it costs with these or those variables. */
interface Estimated {
  readonly cost: Cost;
  readonly operation: Promise<Operation>;
}

/** @skip and @include of n variables make up to 2ⁿ plans; a document keeps this many at hand. */
const VARIANTS_KEPT = 64;

/** Longer documents, most likely full of literals, are only kept as long as the server keeps them. */
const TEXT_KEPT = 100_000;
/** All texts together: a plan takes memory as its document does. */
const ALL_TEXTS_KEPT = 4_000_000;

/** Plans and compiles each operation once. Documents must have passed validation. */
export function createOperations(
  api: GraphQLSchema,
  planner: Planner,
  { maxKept, maxCost, keepsText, ...context }: OperationsOptions,
): Operations {
  const byText = new Cache<Operation>(maxKept, ALL_TEXTS_KEPT);
  /** The server hands out the same document for the same text: the short way. */
  const byDocument = new WeakMap<DocumentNode, Map<string, Known>>();

  async function make(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    coerced: Tree,
    variant: number,
  ): Promise<Operation> {
    const split = splitDocument(document, operation, coerced);
    const mutations: MutationUnits[] = [];
    const plan = split.planned && (await planner.plan(print(split.planned), operation.name?.value, variant));
    return {
      step: plan?.node && compileStep(plan.node, { ...context, mutations, asked: new AskedArguments() }),
      mutations,
      personField: findPersonField(api, document, context.supergraph.personFields),
      introspect: split.introspected && introspector(api, split.introspected),
      projection: compileProjection(api, document, operation, coerced),
      explained: keepsText ? printPlan(plan?.node) : undefined,
    };
  }

  function knownOf(document: DocumentNode, name: string): Known {
    const operations = byDocument.get(document) ?? new Map<string, Known>();
    byDocument.set(document, operations);
    const known = operations.get(name) ?? { conditions: conditionsOf(document), made: new Map() };
    operations.set(name, known);
    return known;
  }

  return {
    get(document, operation, coerced) {
      const name = operation.name?.value ?? '';
      const variant = drawVariant(planner);
      const { conditions, made } = knownOf(document, name);
      let signature = `${variant}`;
      for (const each of conditions) signature += coerced[each] === true ? '1' : '0';
      const kept = made.get(signature);
      const cost = kept?.cost ?? compileCost(api, context.supergraph.cost, document, operation, coerced);
      assertCost(cost(coerced), maxCost);
      if (kept) return kept.operation;
      const own = separateOperations(document)[name] ?? document;
      const text = print(own);
      const compile = () => make(own, operation, coerced, variant);
      const making =
        text.length > TEXT_KEPT ? compile() : byText.get(`${name} ${signature}\n${text}`, compile);
      if (made.size >= VARIANTS_KEPT) made.clear();
      made.set(signature, { cost, operation: making });
      making.catch(() => made.delete(signature));
      return making;
    },
  };
}

function introspector(api: GraphQLSchema, document: DocumentNode) {
  return (variableValues: Tree): Tree => {
    const result = execute({ schema: api, document, variableValues });
    if (result instanceof Promise) throw new Error('introspection does not wait for anything');
    return isTree(result.data) ? { ...result.data } : {};
  };
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  const note = (node: Parameters<typeof conditionVariables>[0]) => {
    for (const name of conditionVariables(node)) names.add(name);
  };
  visit(document, {
    [Kind.FIELD]: note,
    [Kind.FRAGMENT_SPREAD]: note,
    [Kind.INLINE_FRAGMENT]: note,
  });
  return [...names];
}
