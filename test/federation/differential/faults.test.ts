import fc from 'fast-check';
import { buildSchema, printSchema } from 'graphql';
import { afterAll, expect, test, vi } from 'vitest';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { runWorld } from './case.ts';
import { changePlans, dropAlias, dropDefaults, swapMutations, swapRewrites } from './faulty-plans.ts';
import { SILENT, type Tampering } from './run-product.ts';

/**
 * The differential test is worth what it finds: each of these mistakes, made on purpose in the gateway, must show
 * within the cases that `differential.test.ts` runs by default, from the same seed.
 */
const CASES = 1000;
const SEED = 34;

/** Mistakes inside of a module; the others are given to the gateway with its plan, supergraph or transport. */
const inside = vi.hoisted(() => ({ fault: undefined as string | undefined }));

vi.mock('../../../gateway/requires.ts', async (load) => {
  const original = await load<typeof import('../../../gateway/requires.ts')>();
  const compileRequires: typeof original.compileRequires = (...given) => {
    const represent = original.compileRequires(...given);
    const firstOf = new WeakMap<object, Map<string, ReturnType<typeof represent>>>();
    return (entity, variables) => {
      const made = represent(entity, variables);
      if (typeof made === 'string') return made;
      if (inside.fault === 'lost null in @requires')
        return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== null));
      if (inside.fault !== 'dedupe by wrong key') return made;
      const known = firstOf.get(variables) ?? new Map<string, typeof made>();
      firstOf.set(variables, known);
      const type = String(made.__typename);
      const same = known.get(type);
      if (same === undefined) known.set(type, structuredClone(made));
      return structuredClone(same ?? made);
    };
  };
  return { ...original, compileRequires };
});

vi.mock('../../../gateway/conditions.ts', async (load) => {
  const original = await load<typeof import('../../../gateway/conditions.ts')>();
  const includes: typeof original.includes = (node, variables) => {
    const isIncluded = original.includes(node, variables);
    const hasVariable = original.conditionVariables(node).length > 0;
    return inside.fault === 'condition inverted' && hasVariable ? !isIncluded : isIncluded;
  };
  return { ...original, includes };
});

vi.mock('../../../gateway/project.ts', async (load) => {
  const original = await load<typeof import('../../../gateway/project.ts')>();
  const compileProjection: typeof original.compileProjection = (schema, ...rest) => {
    const isShort = inside.fault === 'non-null bubbling one level short';
    // Where no item may be null, the null stays in the list.
    const relaxed = isShort ? buildSchema(printSchema(schema).replaceAll('!]', ']')) : schema;
    return original.compileProjection(relaxed, ...rest);
  };
  return { ...original, compileProjection };
});

vi.mock('../../../gateway/merge.ts', async (load) => {
  const original = await load<typeof import('../../../gateway/merge.ts')>();
  const merge: typeof original.merge = (target, source, ...rest) => {
    for (const [key, value] of Object.entries(source)) {
      const standing = target[key];
      if (
        inside.fault === 'lists merged at the wrong index' &&
        Array.isArray(standing) &&
        Array.isArray(value)
      )
        value.push(value.shift());
    }
    original.merge(target, source, ...rest);
  };
  return { ...original, merge };
});

const FAULTS: Record<string, Tampering> = {
  'wrong index': {
    answer({ _entities: list }) {
      if (Array.isArray(list)) list.push(list.shift());
    },
  },
  'lists merged at the wrong index': {},
  'lost null in @requires': {},
  'missed type condition': { supergraph: (supergraph) => ({ ...supergraph, matches: () => true }) },
  'swapped output rewrite': { planner: changePlans(swapRewrites) },
  'dropped alias in a batch': { planner: changePlans(dropAlias) },
  'non-null bubbling one level short': {},
  'condition inverted': {},
  'dedupe by wrong key': {},
  'variable default ignored': { planner: changePlans(dropDefaults) },
  'mutation order swapped': { planner: changePlans(swapMutations) },
};

const planners = createPlannerPool({ budgetMs: 5000, log: SILENT });
afterAll(() => planners.close());

const seeds = fc.sample(fc.nat(0x3f_ff_ff_ff), { numRuns: CASES / 4, seed: SEED });

test.each(Object.entries(FAULTS))(
  'finds a gateway with this mistake: %s',
  async (name, tampering) => {
    inside.fault = name;
    let cases = 0;
    let found: string | undefined;
    for (const seed of seeds) {
      const outcomes = (await runWorld(seed, planners, { tampering, tell: false })) ?? [];
      found = outcomes.find((each) => each.verdict === 'different')?.id;
      cases += outcomes.length;
      if (found !== undefined) break;
    }
    inside.fault = undefined;
    process.stdout.write(
      `${name}: ${found === undefined ? 'not found' : `case ${found}`} after ${cases} cases\n`,
    );
    expect(found).toBeDefined();
  },
  300_000,
);
