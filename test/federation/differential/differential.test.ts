/**
 * Random schemas split over random subgraphs, random data, random documents: the gateway's answer is that of graphql-js
 * on the one schema.
 *
 *   npx vitest run test/federation/differential                           1,000 cases and all of seeds.json
 *   DIFFERENTIAL_CASES=20000 npx vitest run test/federation/differential   more
 *   DIFFERENTIAL_SEED=7 …                                                  other ones
 *   DIFFERENTIAL_CASE=17/2 …                                               world 17, question 2, and nothing else
 *
 * A case that fails prints its number, the command that shows it again and the smallest document that still shows it.
 * Put the number into `seeds.json` with a line about the fault. A number means the same case for as long as the
 * drawing of worlds and documents stays as it is, so that a fault should also get a test of its own beside these.
 *
 * What is drawn: draw-world.ts (types, keys, values, interfaces, unions), draw-links.ts (@requires, @provides,
 * @override), draw-document.ts and draw-inputs.ts (documents). What a field's value is: values.ts.
 *
 * The planner (0.0.38) makes no plan of some documents, or crashes: these are counted and bounded, and not compared. They
 * are `@requires` of what lies below another entity (a crash), `@requires` whose key and values come from several
 * subgraphs, and fields of one type behind an interface where the subgraph has it as `@interfaceObject`. Drawn
 * seldom for that: fragments on such a type. Not drawn: an error that takes along what an `@interfaceObject`'s type
 * is to be told by, since nobody can know then what the object lacks.
 */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { QUESTIONS, runWorld } from './case.ts';
import { FEATURES } from './features.ts';
import { SILENT } from './run-product.ts';
import seeds from './seeds.json' with { type: 'json' };

const CASES = Number(process.env.DIFFERENTIAL_CASES ?? 1000);
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 34);
/** Only this case, e.g. `17/2`. */
const ONE = process.env.DIFFERENTIAL_CASE;
const LEAST_SHARE = 0.05;
/** Draws that the composer refuses, and documents that the planner cannot plan. */
const MOST_SKIPPED = 0.02;
const MOST_UNPLANNED = 0.1;

const planners = createPlannerPool({ budgetMs: 5000, log: SILENT });
afterAll(() => planners.close());

async function expectRight(id: string): Promise<void> {
  const [world = 0, question = 0] = id.split('/').map(Number);
  const [outcome] = (await runWorld(world, planners, { only: question })) ?? [];
  expect(outcome?.report ?? outcome?.verdict).toBe('same');
}

if (ONE === undefined) {
  test.each(seeds)('case $case, which once failed, is right: $was', ({ case: id }) => expectRight(id));
  test('any question about any graph is answered as one schema answers it', runAll, 600_000);
} else test(`case ${ONE} is answered as one schema answers it`, () => expectRight(ONE));

async function runAll(): Promise<void> {
  const counts = new Map(FEATURES.map((feature) => [feature, 0]));
  let worlds = 0;
  let skipped = 0;
  let cases = 0;
  const unplanned: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.noShrink(fc.nat(0x3f_ff_ff_ff))), async (seed) => {
      worlds++;
      const outcomes = await runWorld(seed, planners);
      if (!outcomes) skipped++;
      for (const { id, verdict, report, observed } of outcomes ?? []) {
        if (verdict === 'different') throw new Error(report);
        cases++;
        if (verdict === 'no plan') unplanned.push(id);
        else for (const each of observed) if (counts.has(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
      }
    }),
    { numRuns: Math.ceil(CASES / QUESTIONS / (1 - MOST_SKIPPED)), seed: SEED, endOnFailure: true },
  );
  const shares = [...counts].map(([feature, count]) => ({ feature, share: count / cases }));
  const lines = shares
    .sort((a, b) => a.share - b.share)
    .map(({ feature, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${feature}`);
  process.stdout.write(
    `${cases} cases in ${worlds} worlds, ${skipped} worlds not composed, not planned: ${unplanned.length}${unplanned.map((id) => ` ${id}`).join('')}\n${lines.join('\n')}\n`,
  );
  expect(cases).toBeGreaterThanOrEqual(CASES);
  expect(skipped / worlds).toBeLessThan(MOST_SKIPPED);
  expect(unplanned.length / cases).toBeLessThan(MOST_UNPLANNED);
  expect(shares.filter(({ share }) => share < LEAST_SHARE)).toEqual([]);
}
