import type { DataSource } from 'typeorm';
import type { TableCell } from '../../../common/table-key.ts';
import { type Answering, groupBy, type UnitKey } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';

/** A cell of the table of capacity; `id` is its text. */
export interface NeedKey extends UnitKey {
  readonly id: string;
  readonly cell: TableCell<'capacity'>;
}

/** Whose needs and quotas, of which years and programmes; null parts do not filter. */
interface NeedQuestion {
  /** A district or commune: only what it states itself. Null = the whole unit. */
  readonly unitId: string | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly programmeCodes: readonly string[] | null;
  readonly programmeGroups: readonly string[] | null;
}

/** Seats needed or allotted in one year for one programme. */
interface NeedSum extends Answering {
  kind: 'need' | 'quota';
  year: number;
  programmeCode: string;
  seats: number;
}

/** What the years of a unit have of either, whatever the programme. */
interface RecordedYear extends Answering {
  kind: 'need' | 'quota';
  year: number;
}

/** All that the database has for one cell. */
export interface NeedEvidence {
  readonly sums: readonly NeedSum[];
  readonly recorded: readonly RecordedYear[];
  readonly holdings: readonly RowHoldingRow[];
}

const QUESTION = `jsonb_to_recordset($1::jsonb) as q(asked int, "unitId" text, "firstYear" int, "lastYear" int,
  "programmeCodes" text[], "programmeGroups" text[])`;

/** Needs and quotas of the years of a question. */
const SAID = `(
    select 'need' as kind, n.* from training_need n union all select 'quota', n.* from quota n
  ) s on s.year between q."firstYear" and q."lastYear" and (q."unitId" is null or s.unit_id = q."unitId")`;

/**
 * Seats for each question by year and programme, in one statement. What the provincial unit states includes its districts and
 * communes; only where it states nothing for a year and programme, theirs are added.
 */
async function sumNeeds(
  dataSource: DataSource,
  provinceId: string,
  questions: readonly NeedQuestion[],
): Promise<NeedSum[]> {
  return dataSource.query(
    `select q.asked, s.kind, s.year, s.programme_code as "programmeCode",
       coalesce(sum(s.seats) filter (where s.unit_id = $2), sum(s.seats))::int as seats
     from ${QUESTION} join ${SAID}
       and (q."programmeCodes" is null or s.programme_code = any(q."programmeCodes"))
       and (q."programmeGroups" is null or s.programme_group = any(q."programmeGroups"))
     group by q.asked, s.kind, s.year, s.programme_code
     order by q.asked, s.year, s.programme_code`,
    [asJson(questions), provinceId],
  );
}

/** The years of each question of which the unit has stated needs or quotas for any programme. */
async function findRecordedYears(
  dataSource: DataSource,
  questions: readonly NeedQuestion[],
): Promise<RecordedYear[]> {
  return dataSource.query(`select distinct q.asked, s.kind, s.year from ${QUESTION} join ${SAID}`, [
    asJson(questions),
  ]);
}

function asJson(questions: readonly NeedQuestion[]): string {
  return JSON.stringify(questions.map((question, asked) => ({ asked, ...question })));
}

/** The evidence of all cells of one unit, in three statements whatever their number. */
export async function loadNeedEvidence(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly NeedKey[],
): Promise<Map<string, NeedEvidence>> {
  const questions = keys.map(({ cell: { unitId, from, to, filter } }) => ({
    unitId: unitId === provinceId ? null : unitId,
    firstYear: Number(from.slice(0, 4)),
    lastYear: Number(to.slice(0, 4)),
    programmeCodes: filter.programmeCodes,
    programmeGroups: filter.programmeGroups,
  }));
  const [sums, recorded, holdings] = await Promise.all([
    sumNeeds(dataSource, provinceId, questions),
    findRecordedYears(dataSource, questions),
    findHoldings(dataSource),
  ]);
  const sumsOf = groupBy(sums, ({ asked }) => String(asked));
  const yearsOf = groupBy(recorded, ({ asked }) => String(asked));
  return new Map(
    keys.map(({ id }, place) => [
      id,
      { sums: sumsOf.get(String(place)) ?? [], recorded: yearsOf.get(String(place)) ?? [], holdings },
    ]),
  );
}
