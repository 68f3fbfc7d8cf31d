import type { DataSource } from 'typeorm';
import { findHoldings } from '../../kit/figure-evidence.ts';
import { packedKey } from '../../kit/packed-keys.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import type { StaffTraining } from '../../kit/staff-needs.ts';
import type { PositionStandardRow } from '../entities/position-standard.ts';
import type { AdministrativeLevel } from '../types.generated.ts';
import { findStandards } from './position-standard.ts';

/** What one cell of a table of staff needs; null = it does not. */
export interface StaffPlanQuestion {
  /** Standards in force on this day, or all ever kept. */
  readonly standardsOn: string | 'EVER' | null;
  /** The pool on this day. */
  readonly poolOn: string | null;
  readonly nominated: StaffTraining | null;
  /** The day of the cell. */
  readonly day: string;
}

/** The succession pool on a day, for personnel: see `StaffPool` of the contract. */
interface PackedPool {
  readonly titles: readonly { readonly plannedTitle: string; readonly level: AdministrativeLevel }[];
  /** A record is the key of a dossier and two bytes for the place of the title. */
  readonly members: Buffer;
}

/** What the database has for one cell. Whether it may be used is not decided here. */
export interface StaffPlanParts {
  readonly holdings: readonly RowHoldingRow[];
  readonly standards: readonly PositionStandardRow[];
  readonly pool: PackedPool | null;
  readonly nominated: Buffer | null;
}

/** The parts of all cells of one unit, in their order: at most four statements, whatever their number. */
export async function loadStaffPlans(
  dataSource: DataSource,
  questions: readonly StaffPlanQuestion[],
): Promise<StaffPlanParts[]> {
  const standardDays = wanted(questions, ({ standardsOn }) => standardsOn);
  const poolDays = wanted(questions, ({ poolOn }) => poolOn);
  const textOf = ({ nominated }: StaffPlanQuestion) => nominated && JSON.stringify(nominated);
  const trainings = wanted(questions, textOf);
  const [holdings, standards, pools, nominated] = await Promise.all([
    findHoldings(dataSource),
    standardDays.length > 0
      ? findStandards(
          dataSource,
          standardDays.map((day) => (day === 'EVER' ? null : day)),
        )
      : [],
    poolDays.length > 0 ? packPools(dataSource, poolDays) : [],
    trainings.length > 0 ? packNominated(dataSource, trainings) : [],
  ]);
  return questions.map((question) => ({
    holdings,
    standards: standards.filter(({ asked }) => standardDays[asked] === question.standardsOn),
    pool: pools[poolDays.indexOf(question.poolOn ?? '')] ?? null,
    nominated: nominated[trainings.indexOf(textOf(question) ?? '')]?.keys ?? null,
  }));
}

/** The pool on each day. An entry that ended since, in whatever way, stood in the pool until its last day. */
async function packPools(dataSource: DataSource, days: readonly string[]): Promise<PackedPool[]> {
  const pools: { titles: [number, string, AdministrativeLevel][]; members: Buffer }[] =
    await dataSource.query(
      `select pool.titles, pool.members
     from unnest($1::date[]) with ordinality as asked(day, place)
     cross join lateral (
       select
         coalesce(jsonb_agg(distinct jsonb_build_array(place, planned_title, level)), '[]') as titles,
         coalesce(string_agg(distinct ${packedKey('cadre_id')} || substr(int4send(place), 3), ''::bytea), ''::bytea) as members
       from (
         select s.cadre_id, s.planned_title, s.level,
           (dense_rank() over (order by s.planned_title, s.level) - 1)::int as place
         from succession_entry s
         where s.status <> 'DE_XUAT' and s.valid_from <= asked.day and (s.valid_to is null or s.valid_to >= asked.day)
       ) entry
     ) pool
     order by asked.place`,
      [days],
    );
  // Arrays of one length are in the order of their first items, which are the places.
  return pools.map(({ titles, members }) => ({
    titles: titles.map(([, plannedTitle, level]) => ({ plannedTitle, level })),
    members,
  }));
}

/**
 * For each training, written as JSON, the dossiers of whom an approved nomination was decided in its days; one with none is
 * there too.
 */
function packNominated(dataSource: DataSource, trainings: readonly string[]): Promise<{ keys: Buffer }[]> {
  return dataSource.query(
    `select sent.keys
     from unnest($1::jsonb[]) with ordinality as written(training, place)
     cross join lateral jsonb_to_record(written.training)
       as asked("programmeCodes" text[], "programmeGroups" text[], "from" date, "to" date)
     cross join lateral (
       select coalesce(string_agg(${packedKey('one.cadre_id')}, ''::bytea), ''::bytea) as keys
       from (select distinct m.cadre_id from nomination m
       where m.status = 'DA_DUYET' and m.decided_on between coalesce(asked."from", '-infinity') and asked."to"
         and (asked."programmeCodes" is null and asked."programmeGroups" is null
           or m.programme_code = any(asked."programmeCodes") or m.programme_group = any(asked."programmeGroups"))) one
     ) sent
     order by written.place`,
    [trainings],
  );
}

/** What any question wants, each once. */
function wanted(
  questions: readonly StaffPlanQuestion[],
  wantedOf: (question: StaffPlanQuestion) => string | null,
): string[] {
  return [...new Set(questions.flatMap((question) => wantedOf(question) ?? []))];
}
