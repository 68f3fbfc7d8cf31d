import { MEASURES, type MeasurePart, measurePart } from '../../sample/measures.ts';
import { dayOf, dayText, yearOf } from '../calendar.ts';
import { districtId } from '../world/posts.ts';
import type { World } from '../world/world.ts';
import { type Cell, ORIGIN, type TableRows } from './table-rows.ts';

export const SOURCE_COLUMNS = ['fact_ids', 'source_file', 'published_on', 'published_on_reliable'];
/** A made-up record has no source. */
export const UNSOURCED: readonly Cell[] = [[], null, null, null];

interface SeedPlan {
  /** Tells plans of a unit apart; ids grow from it. */
  key: number;
  titleVi: string;
  horizon: 'GIAI_DOAN' | 'NAM';
  unitId: string;
  from: number;
  to: number;
  endedOn: number | null;
  parent: number | null;
  targets: number;
}

const TARGETS_OF_A_PROVINCE = [7, 8, 9, 10];
const TARGETS_OF_A_DISTRICT = 4;
const SOURCES = ['NSNN_TRUNG_UONG', 'NSNN_TINH', 'CHUONG_TRINH_MTQG', 'XA_HOI_HOA', 'DON_VI_SU_DUNG'];
/** Measures of rates that plans set targets for. */
const RATES: readonly MeasurePart[] = MEASURES.filter(
  ({ kind, validFrom }) => kind === 'RATE' && validFrom !== '',
)
  .map(({ id }) => measurePart(id))
  .filter(({ countUnit }) => countUnit === 'NGUOI');
/** Plans of districts are numbered from here. */
const DISTRICT_KEYS = 100;
/** The planted plans: of a unit that is gone, and one that outlived its unit. */
export const GONE_UNIT_KEY = 90;
export const OUTLIVED_KEY = 2;

/** Plans with their targets and money. */
export function planTables(world: World): TableRows[] {
  const plans = plansOf(world);
  return [
    {
      table: 'training_plan',
      columns: [
        ...['id', 'title_vi', 'horizon', 'status', 'unit_id', 'period_from', 'period_to', 'unit_ended_on'],
        ...['approved_by_id', 'parent_id', 'contents', 'funding_sources', 'priority_groups', 'origin'],
        ...SOURCE_COLUMNS,
      ],
      about: plans.length,
      rows: () => plans.map((one) => planRow(world, one)),
    },
    {
      table: 'plan_target',
      columns: [
        ...['id', 'plan_id', 'position', 'name_vi', 'population', 'comparison', 'value', 'value_unit'],
        ...['starts_on', 'deadline', 'measure_id', 'measure_kind', 'count_unit', 'dimension', 'threshold'],
        ...['includes_in_progress', 'origin', ...SOURCE_COLUMNS],
      ],
      about: plans.length * 5,
      rows: () => targetRows(world, plans),
    },
    {
      table: 'budget_line',
      columns: ['id', 'plan_id', 'year', 'source', 'planned', 'allotted', 'spent', 'settled', 'origin'],
      about: plans.length * 5,
      rows: () => budgetRows(world, plans),
    },
  ];
}

/** Period plans, a plan for each year, and a plan for each district and year. */
function plansOf({ plan }: World): SeedPlan[] {
  const made = (
    key: number,
    unitId: string,
    from: string,
    to: string,
    more: Partial<SeedPlan> = {},
  ): SeedPlan => ({
    ...{ key, unitId, from: dayOf(from), to: dayOf(to), endedOn: null, parent: null },
    ...{ horizon: 'NAM', targets: TARGETS_OF_A_PROVINCE[key % 4] ?? 7 },
    titleVi: `Kế hoạch đào tạo, bồi dưỡng ${from.slice(0, 4)}${from.slice(0, 4) === to.slice(0, 4) ? '' : `-${to.slice(0, 4)}`} (dữ liệu tổng hợp)`,
    ...more,
  });
  if (plan.era === '34') {
    const gone = plan.predecessorIds[0] ?? plan.id;
    return [
      made(1, plan.id, '2026-01-01', '2030-12-31', { horizon: 'GIAI_DOAN' }),
      made(11, plan.id, '2025-07-01', '2025-12-31'),
      made(12, plan.id, '2026-01-01', '2026-12-31', { parent: 1 }),
      made(GONE_UNIT_KEY, districtId({ ...plan, id: gone }, 0), '2026-01-01', '2026-12-31', { targets: 2 }),
    ];
  }
  const endedOn = plan.era === '63' ? plan.lastDay : null;
  const last = plan.era === '63' ? 2025 : 2026;
  const years = Array.from({ length: last - 2015 }, (_, place) => 2016 + place);
  return [
    made(1, plan.id, '2016-01-01', '2020-12-31', { horizon: 'GIAI_DOAN' }),
    made(OUTLIVED_KEY, plan.id, '2021-01-01', '2025-12-31', { horizon: 'GIAI_DOAN', endedOn }),
    ...years.map((year) =>
      made(year - 2000, plan.id, `${year}-01-01`, `${year}-12-31`, {
        parent: year <= 2020 ? 1 : year <= 2025 ? OUTLIVED_KEY : null,
        endedOn: year === 2025 ? endedOn : null,
      }),
    ),
    ...Array.from({ length: plan.districts }, (_, district) =>
      years.map((year) =>
        made(
          DISTRICT_KEYS + district * 20 + (year - 2016),
          districtId(plan, district),
          `${year}-01-01`,
          `${year}-12-31`,
          { targets: TARGETS_OF_A_DISTRICT, endedOn: year === 2025 ? endedOn : null },
        ),
      ),
    ).flat(),
  ];
}

function planRow({ ids }: World, one: SeedPlan): Cell[] {
  return [
    ...[ids.of('plan', one.key), one.titleVi, one.horizon, 'DA_PHE_DUYET', one.unitId],
    ...[dayText(one.from), dayText(one.to), one.endedOn === null ? null : dayText(one.endedOn), null],
    one.parent === null ? null : ids.of('plan', one.parent),
    ...[['PHAP_LUAT_DAO_DUC', 'KY_NANG'], ['NSNN_TINH'], ['TRE', 'NU'], ORIGIN, ...UNSOURCED],
  ];
}

function* targetRows(world: World, plans: readonly SeedPlan[]): Generator<Cell[]> {
  const { ids } = world;
  const dice = world.dice('target');
  const comparisons = ['AT_LEAST', 'AT_LEAST', 'EQUALS', 'ABOUT'] as const;
  for (const { key, targets, from, to } of plans) {
    for (let position = 1; position <= targets; position += 1) {
      const measure = RATES[(key + position) % RATES.length];
      if (!measure) continue;
      const drawn = dice.roll(key * 16 + position);
      const comparison = drawn.fraction(0) < 0.04 ? 'UNSPECIFIED' : drawn.pick(1, comparisons);
      const value = comparison === 'UNSPECIFIED' ? null : 40 + 5 * drawn.below(2, 13);
      yield [
        ...[ids.of('target', key * 16 + position), ids.of('plan', key), position],
        ...[`Chỉ tiêu số ${position} (dữ liệu tổng hợp)`, measure.population, comparison, value, 'PHAN_TRAM'],
        ...[dayText(from), dayText(to), measure.measureId, measure.kind, measure.countUnit],
        ...[measure.dimension, measure.threshold, measure.includesInProgress, ORIGIN, ...UNSOURCED],
      ];
    }
  }
}

/** Amounts in whole millions of đồng; the last year is not settled yet. */
function* budgetRows(world: World, plans: readonly SeedPlan[]): Generator<Cell[]> {
  const { ids } = world;
  const dice = world.dice('budget');
  for (const { key, from } of plans) {
    for (const [place, source] of SOURCES.entries()) {
      const drawn = dice.roll(key * 8 + place);
      const planned = 200 + drawn.below(0, 6_000);
      const allotted = planned - drawn.below(1, Math.floor(planned / 8));
      const spent = allotted - drawn.below(2, Math.floor(allotted / 6));
      const year = yearOf(from);
      yield [
        ...[ids.of('budget', key * 8 + place), ids.of('plan', key), year, source],
        ...[planned, allotted, spent].map((millions) => `${millions}000000`),
        year < 2026 ? `${spent}000000` : null,
        ORIGIN,
      ];
    }
  }
}
