/**
 * The answer never lies: random rows of units old and new, spread over random deployments of which some are lost, and random
 * questions. The answer of the product (hosts and gateway over real HTTP, a PostgreSQL database a unit and domain) is that
 * of plain SQL over one database with all rows, or over those of the units that answer; coverage names who does not.
 *
 *   npx vitest run test/oracle                                 100 cases from any seed, and planted faults
 *   ORACLE_SEED=7 ORACLE_CASES=500 npx vitest run test/oracle  these
 *
 * A case that differs is made small and printed with the seed. What is drawn: draw-rows.ts, draw-published.ts,
 * draw-losses.ts, draw-questions.ts. What is right: the *.sql files, written from the words of the schema and of the design
 * and sharing nothing with the product.
 *
 * Left out: stale figures, and refusals other than those of the two maps. Rows lie within the life of their unit, and a
 * person has one dossier in a unit.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawCase, startTrial, type Trial } from './check.ts';
import { undrawn } from './draw-questions.ts';
import { reduce, tell } from './reduce.ts';
import { readSeed } from './seed.ts';
import { createSeen } from './seen.ts';

const CASES = Number(process.env.ORACLE_CASES ?? 100);
/** With fewer, many things may not come up; with these, each comes up in almost every run. */
const ENOUGH_CASES = 100;
const MOST_UNSEEN = 2;
const REDUCE_MS = 60_000;

const seed = readSeed();
const seen = createSeen();
let trial: Trial;
beforeAll(async () => {
  trial = await startTrial(seed, seen.note);
});
afterAll(() => trial?.stop());

test('every aggregate of the schema is drawn', () => {
  expect(undrawn()).toEqual({ missing: [], unknown: [] });
});

test('any question about any rows is answered as plain SQL over all rows answers it', async () => {
  process.stdout.write(`ORACLE_SEED=${seed}\n`);
  const property = fc.asyncProperty(drawCase, async (drawn) => {
    const finding = await trial.differs(drawn);
    if (finding === null) return;
    throw new Error(tell(await reduce(drawn, finding, trial.differs, REDUCE_MS)));
  });
  const { failed, errorInstance, numRuns } = await fc.check(property, {
    numRuns: CASES,
    seed,
    endOnFailure: true,
  });
  if (failed) {
    const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    throw new Error(`Case ${numRuns} of ORACLE_SEED=${seed}:\n${why}`);
  }
  const counts = seen.counts();
  process.stdout.write(`${counts.map(([what, times]) => `${times} ${what}`).join('\n')}\n`);
  const unseen = counts.flatMap(([what, times]) => (times === 0 ? [what] : []));
  if (CASES >= ENOUGH_CASES) expect(unseen.slice(MOST_UNSEEN)).toEqual([]);
}, 600_000);
