import { dayOf } from '../../../common/days.ts';
import type { MeasureKind } from '../../../common/measure.ts';
import type { Domain } from '../../../common/units.ts';
import type { UnitStates } from '../../kit/coverage.ts';
import { effectiveDay } from '../../kit/unit-life.ts';
import type { UnitWeightRow } from '../entities/unit-weight.ts';
import type { DirectoryContext, DirectoryLoaders } from '../loaders.ts';
import type {
  Coverage as CoverageFields,
  Domain as DomainName,
  UnitState,
  WeightBasis,
} from '../types.generated.ts';
import type { UnitOfRecord } from './line-units.ts';

/** What one unit gave for one figure of a line; null = its cell is lost, nobody answered. */
export interface Part<Given> {
  readonly unit: UnitOfRecord;
  readonly given: Given | null;
  /** Which domain is to blame for the loss, where it is not the one that gives the figure. */
  readonly lostBy?: Domain | null;
}

/** By which weights a total is measured: those of its measure, for its period (volumes) or day (rates). */
export interface Weighing {
  readonly measureId: string;
  readonly kind: MeasureKind;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** What a total stands on; weights are looked up only when they are asked for. */
export interface CoverageParent
  extends Omit<CoverageFields, 'share' | 'weighedBy' | 'weights' | 'withoutWeight'> {
  /** Null = no weights are published for such a total. */
  readonly weighing: Weighing | null;
}

/** What every total of a line is made with. */
export interface TotalFrame<Subject> {
  readonly subject: Subject;
  /** Who gives the figures. */
  readonly domain: Domain;
  /** Whose figures are added to or divided by these. */
  readonly others?: readonly Domain[];
  readonly states: UnitStates;
  readonly weighing: Weighing | null;
}

/** A total of the contract whose coverage is still to be weighed. */
export type Covered<Total> = Total extends { coverage: unknown }
  ? Omit<Total, 'coverage'> & { readonly coverage: CoverageParent }
  : never;

const NAMES = {
  personnel: 'PERSONNEL',
  institutions: 'INSTITUTIONS',
  planning: 'PLANNING',
} as const satisfies Record<Domain, DomainName>;

/**
 * Who of the expected units gave a figure (`hasFigure`), who answered without one, and who did not answer and why.
 * Each expected unit stands in exactly one of these three; `stale` are some of those that answered.
 */
export function coverageOf<Given>(
  parts: readonly Part<Given>[],
  hasFigure: (given: Given) => boolean,
  { domain, others = [], states, weighing }: Omit<TotalFrame<unknown>, 'subject'>,
): CoverageParent {
  const answered = parts.flatMap(({ unit, given }) => (given === null ? [] : [{ unit, given }]));
  return {
    expected: parts.map(({ unit }) => unit.id),
    withFigure: answered.filter(({ given }) => hasFigure(given)).map(({ unit }) => unit.id),
    withoutFigure: answered.filter(({ given }) => !hasFigure(given)).map(({ unit }) => unit.id),
    missing: parts
      .filter(({ given }) => given === null)
      .map(({ unit, lostBy }) => ({
        unitId: unit.id,
        domain: NAMES[lostBy ?? domain],
        reason: reasonOf(states.stateOf(lostBy ?? domain, unit.provinceId)),
      })),
    stale: answered.flatMap(({ unit }) =>
      [domain, ...others].flatMap((given) => {
        // Whatever the state: a unit one of whose figures is old may have lost another, and has the state of that loss.
        const asOf = states.asOf(given, unit.provinceId);
        return asOf === null ? [] : [{ unitId: unit.id, domain: NAMES[given], asOf: dayOf(asOf) }];
      }),
    ),
    weighing,
  };
}

/** True when every expected unit gave a figure, and there is one. */
export function isComplete({ expected, withFigure }: CoverageParent): boolean {
  return expected.length > 0 && withFigure.length === expected.length;
}

/** A cell may be lost although its unit answered other questions: then nothing is known of why. */
function reasonOf(state: UnitState): UnitState {
  return state === 'OK' || state === 'STALE' ? 'UNKNOWN' : state;
}

/** How much of the whole a total stands for. */
export const Coverage = {
  weighedBy({ weighing }: CoverageParent): WeightBasis {
    if (weighing === null) return 'NONE';
    return weighing.kind === 'RATE' ? 'POPULATION' : 'PLANNED_COUNT';
  },

  async share(
    coverage: CoverageParent,
    _: object,
    { loaders }: Pick<DirectoryContext, 'loaders'>,
  ): Promise<number | null> {
    return shareOf(coverage, await weightsOf(coverage, loaders));
  },

  async weights(
    coverage: CoverageParent,
    _: object,
    { loaders }: Pick<DirectoryContext, 'loaders'>,
  ): Promise<UnitWeightRow[]> {
    return (await weightsOf(coverage, loaders)).filter((weight) => weight !== null);
  },

  async withoutWeight(
    coverage: CoverageParent,
    _: object,
    { loaders }: Pick<DirectoryContext, 'loaders'>,
  ): Promise<string[]> {
    const weights = await weightsOf(coverage, loaders);
    return coverage.expected.filter((_, place) => weights[place] === null);
  },
};

/** The weight of each expected unit, in their order; a rate's is that of its day, or of the unit's last before it. */
async function weightsOf(
  { expected, weighing }: CoverageParent,
  loaders: Pick<DirectoryLoaders, 'weight'>,
): Promise<(UnitWeightRow | null)[]> {
  if (weighing === null) return expected.map(() => null);
  const { measureId, kind, from, to, asOf } = weighing;
  return Promise.all(
    expected.map((unitId) => {
      const day = effectiveDay(unitId, asOf);
      const span = kind === 'RATE' ? { from: day, to: day } : { from, to };
      return loaders.weight.load({ unitId, measureId, kind, ...span });
    }),
  );
}

/**
 * The weight of the units with a figure in percent of the weight of all expected; null when one has none, since a missing
 * weight is neither 0 nor like the others, and when all together weigh nothing.
 */
export function shareOf(
  { expected, withFigure }: Pick<CoverageParent, 'expected' | 'withFigure'>,
  weights: readonly (Pick<UnitWeightRow, 'weight'> | null)[],
): number | null {
  const given = new Set(withFigure);
  let whole = 0;
  let known = 0;
  for (const [place, unitId] of expected.entries()) {
    const weight = weights[place]?.weight;
    if (weight === undefined) return null;
    whole += weight;
    if (given.has(unitId)) known += weight;
  }
  return whole === 0 ? null : (known * 100) / whole;
}
