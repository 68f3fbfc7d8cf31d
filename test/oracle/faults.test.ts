import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawCase, type Finding, startTrial, type Trial } from './check.ts';
import { readSeed } from './seed.ts';

/**
 * The oracle is worth what it finds: each of these mistakes, made on purpose in merging, coverage or rolling up, must show
 * within as many cases as `oracle.test.ts` runs. They live in this file: hosts and gateway run in its process, and the
 * product has no switch for them.
 */
const MOST_CASES = 100;

const planted = vi.hoisted(() => ({ fault: undefined as string | undefined }));

vi.mock('../../subgraphs/kit/figure-sums.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/kit/figure-sums.ts')>();
  const sumFigures: typeof original.sumFigures = (...given) => {
    const sum = original.sumFigures(...given);
    const end = sum.low ?? sum.high;
    if (planted.fault !== 'a sum drops an open end' || end === null) return sum;
    return { ...sum, low: sum.low ?? end, high: sum.high ?? end, lowOpen: false, highOpen: false };
  };
  return { ...original, sumFigures };
});

vi.mock('../../subgraphs/directory/resolvers/coverage.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/directory/resolvers/coverage.ts')>();
  const coverageOf: typeof original.coverageOf = (...given) => {
    const coverage = original.coverageOf(...given);
    const lost = new Set(coverage.missing.map(({ unitId }) => unitId));
    if (planted.fault === 'a unit that did not answer counts as zero') {
      return {
        ...coverage,
        missing: [],
        withFigure: coverage.expected.filter((id) => !coverage.withoutFigure.includes(id)),
      };
    }
    if (planted.fault === 'coverage leaves out who did not answer') {
      return { ...coverage, missing: [], expected: coverage.expected.filter((id) => !lost.has(id)) };
    }
    return coverage;
  };
  const isComplete: typeof original.isComplete = (coverage) =>
    planted.fault === 'a partial total is called complete'
      ? coverage.withFigure.length > 0
      : original.isComplete(coverage);
  return { ...original, coverageOf, isComplete };
});

vi.mock('../../subgraphs/directory/resolvers/line-units.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/directory/resolvers/line-units.ts')>();
  const lineUnits: typeof original.lineUnits = (request, kind, rows) => {
    const units = original.lineUnits(request, kind, rows);
    const old = units.expected.filter(({ id }) =>
      rows.some((row) => row.predecessors.some((one) => one.id === id)),
    );
    switch (planted.fault) {
      case 'rolling up counts a predecessor twice':
        return { ...units, expected: [...units.expected, ...old.slice(0, 1)] };
      case 'rolling up leaves a predecessor out':
        return { ...units, expected: units.expected.filter(({ id }) => id !== old[0]?.id) };
      case 'rolling up counts a unit after its end':
        return { ...units, expected: units.behind };
      default:
        return units;
    }
  };
  return { ...original, lineUnits };
});

vi.mock('../../subgraphs/directory/resolvers/rate-totals.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/directory/resolvers/rate-totals.ts')>();
  const rateTotals: typeof original.rateTotals = (parts, frame) => {
    const totals = original.rateTotals(parts, frame);
    const rates = parts.flatMap(({ given }) => {
      const { numerator, denominator } = given?.rate.computed ?? {};
      return numerator == null || !denominator ? [] : [(numerator * 100) / denominator];
    });
    if (planted.fault !== 'rates are averaged' || rates.length === 0) return totals;
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const { computed } = totals;
    switch (computed.__typename) {
      case 'CompleteRate':
        return { ...totals, computed: { ...computed, rate: averaged(computed.rate, mean) } };
      case 'PartialRate':
        return { ...totals, computed: { ...computed, rateOfKnown: averaged(computed.rateOfKnown, mean) } };
      default:
        return totals;
    }
  };
  return { ...original, rateTotals };

  function averaged<Rate extends { low?: number | null }>(rate: Rate, mean: number): Rate {
    return typeof rate.low === 'number' ? { ...rate, low: mean, high: mean } : rate;
  }
});

vi.mock('../../subgraphs/directory/resolvers/training-totals.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/directory/resolvers/training-totals.ts')>();
  const trainingTotals: typeof original.trainingTotals = (parts, frame) =>
    original.trainingTotals(
      planted.fault === 'published figures are taken for counted ones' ? parts.map(withPublished) : parts,
      frame,
    );
  return { ...original, trainingTotals };

  type Part = Parameters<typeof trainingTotals>[0][number];
  function withPublished({ unit, given }: Part): Part {
    if (given === null) return { unit, given };
    const filled = ({ reported, computed }: typeof given.classes) => ({
      reported,
      computed: reported.state === 'REPORTED' ? reported : computed,
    });
    return {
      unit,
      given: { ...given, classes: filled(given.classes), attendances: filled(given.attendances) },
    };
  }
});

vi.mock('../../subgraphs/directory/resolvers/listed-persons.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/directory/resolvers/listed-persons.ts')>();
  const countedAgain: typeof original.countedAgain = (lists) =>
    planted.fault === 'a person of two units counts twice' ? 0 : original.countedAgain(lists);
  return { ...original, countedAgain };
});

vi.mock('../../subgraphs/kit/coverage.ts', async (load) => {
  const original = await load<typeof import('../../subgraphs/kit/coverage.ts')>();
  const parseCoverage: typeof original.parseCoverage = (extensions) => {
    const told = original.parseCoverage(extensions);
    if (planted.fault !== 'a unit gets the state of another domain') return told;
    const other = (domain: string) => (domain === 'personnel' ? 'institutions' : 'personnel');
    return { ...told, stateOf: (domain, unit) => told.stateOf(other(domain), unit) };
  };
  return { ...original, parseCoverage };
});

vi.mock('../../gateway/merge.ts', async (load) => {
  const original = await load<typeof import('../../gateway/merge.ts')>();
  let last: unknown;
  const merge: typeof original.merge = (target, source, ...rest) => {
    if (planted.fault === 'an answer is put into the cell of another' && source.training) {
      const own = source.training;
      if (last) source.training = last;
      last = own;
    }
    original.merge(target, source, ...rest);
  };
  return { ...original, merge };
});

vi.mock('../../gateway/coverage.ts', async (load) => {
  const original = await load<typeof import('../../gateway/coverage.ts')>();
  class Coverage extends original.Coverage {
    override note(
      ...[domain, unit, state]: Parameters<InstanceType<typeof original.Coverage>['note']>
    ): void {
      const isForgotten =
        planted.fault === 'the gateway forgets who is not connected' && state === 'NOT_CONNECTED';
      if (!isForgotten) super.note(domain, unit, state);
    }
  }
  return { ...original, Coverage };
});

const FAULTS = [
  'a sum drops an open end',
  'a unit that did not answer counts as zero',
  'coverage leaves out who did not answer',
  'a partial total is called complete',
  'rolling up counts a predecessor twice',
  'rolling up leaves a predecessor out',
  'rolling up counts a unit after its end',
  'rates are averaged',
  'published figures are taken for counted ones',
  'a person of two units counts twice',
  'a unit gets the state of another domain',
  'an answer is put into the cell of another',
  'the gateway forgets who is not connected',
];

const seed = readSeed();
let trial: Trial;
beforeAll(async () => {
  trial = await startTrial(seed);
});
afterAll(() => trial?.stop());

test.each(FAULTS)(
  'finds that %s',
  async (fault) => {
    planted.fault = fault;
    let found: Finding | null = null;
    const { counterexamplePath, numRuns } = await fc.check(
      fc.asyncProperty(drawCase, async (drawn) => {
        found = await trial.differs(drawn);
        return found === null;
      }),
      { numRuns: MOST_CASES, seed, endOnFailure: true },
    );
    planted.fault = undefined;
    const where = found === null ? `not in ${numRuns} cases` : `case ${counterexamplePath}`;
    process.stdout.write(`${fault}: ${where} of seed ${seed}\n`);
    expect(found).not.toBeNull();
  },
  200_000,
);
