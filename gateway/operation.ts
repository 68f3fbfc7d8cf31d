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
import { conditionVariables } from './conditions.ts';
import { type CompileContext, compileStep, type Step } from './execute.ts';
import type { MutationUnits } from './execute-root.ts';
import { findPersonField } from './persons.ts';
import { Cache, type Planner } from './plan.ts';
import { splitDocument } from './plannable.ts';
import { compileProjection, type Projection } from './project.ts';
import { AskedArguments } from './required-arguments.ts';
import { isTree, type Tree } from './tree.ts';

/** An operation, planned and compiled. */
export interface Operation {
  /** Undefined if no subgraph is needed. */
  readonly step: Step | undefined;
  readonly mutations: readonly MutationUnits[];
  /** The first field that returns persons, as `Type.field`. */
  readonly personField: string | undefined;
  /** Answers `__schema` and `__type`, or undefined if they are not asked for. */
  readonly introspect: ((variables: Tree) => Tree) | undefined;
  projectionFor(coerced: Tree): Projection;
}

export interface Operations {
  get(document: DocumentNode, operation: OperationDefinitionNode): Promise<Operation>;
}

/** @skip and @include of n variables make up to 2ⁿ projections; an operation keeps this many. */
const PROJECTIONS_KEPT = 64;

/** Longer documents, most likely full of literals, are only kept as long as the server keeps them. */
const TEXT_KEPT = 100_000;

/** Plans and compiles each operation once. Documents must have passed validation. */
export function createOperations(
  api: GraphQLSchema,
  planner: Planner,
  context: Pick<CompileContext, 'supergraph' | 'topology'>,
  maxKept: number,
): Operations {
  const byText = new Cache<Operation>(maxKept);
  /** The server hands out the same document for the same text: the short way. */
  const byDocument = new WeakMap<DocumentNode, Map<string, Promise<Operation>>>();

  async function make(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variant: number,
  ): Promise<Operation> {
    const split = splitDocument(document, operation);
    const mutations: MutationUnits[] = [];
    const plan = split.planned && (await planner.plan(print(split.planned), operation.name?.value, variant));
    return {
      step: plan?.node && compileStep(plan.node, { ...context, mutations, asked: new AskedArguments() }),
      mutations,
      personField: findPersonField(api, document, context.supergraph.personFields),
      introspect: split.introspected && introspector(api, split.introspected),
      projectionFor: projections(api, document, operation),
    };
  }

  return {
    get(document, operation) {
      const variant = planner.variant();
      const name = `${variant} ${operation.name?.value ?? ''}`;
      const known = byDocument.get(document) ?? new Map<string, Promise<Operation>>();
      byDocument.set(document, known);
      const kept = known.get(name);
      if (kept) return kept;
      const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
      const text = print(own);
      const compile = () => make(own, operation, variant);
      const made = text.length > TEXT_KEPT ? compile() : byText.get(`${name}\n${text}`, compile);
      known.set(name, made);
      made.catch(() => known.delete(name));
      return made;
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

function projections(
  api: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (coerced: Tree) => Projection {
  const names = new Set<string>();
  const note = (node: Parameters<typeof conditionVariables>[0]) => {
    for (const name of conditionVariables(node)) names.add(name);
  };
  visit(document, {
    [Kind.FIELD]: note,
    [Kind.FRAGMENT_SPREAD]: note,
    [Kind.INLINE_FRAGMENT]: note,
  });
  if (names.size === 0) {
    const only = compileProjection(api, document, operation, {});
    return () => only;
  }
  const kept = new Map<string, Projection>();
  return (coerced) => {
    const signature = [...names].map((name) => (coerced[name] === true ? '1' : '0')).join('');
    const known = kept.get(signature);
    if (known) return known;
    const made = compileProjection(api, document, operation, coerced);
    if (kept.size >= PROJECTIONS_KEPT) kept.clear();
    kept.set(signature, made);
    return made;
  };
}
