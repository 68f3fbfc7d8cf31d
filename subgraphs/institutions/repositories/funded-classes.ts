import type { DataSource } from 'typeorm';
import type { TableCell } from '../../../common/table-key.ts';
import { type Answering, groupBy, type UnitKey } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { NOT_YET_ENROLLED } from '../entities/enrolment-status.ts';
import { IS_REPORTED_TWICE } from './held-class.ts';

/** A cell of the table of money; `id` is its text. */
export interface FundingKey extends UnitKey {
  readonly id: string;
  readonly cell: TableCell<'budget'>;
}

/** Classes that began in a year and are paid for by the same sources, and attendances that these pay for. */
export interface FundedClasses extends Answering {
  year: number;
  /** None = not recorded. */
  sources: string[];
  classes: number;
  attendances: number;
}

/** What the database has for one cell. Whether a count may be shown is not decided here. */
export interface FundingEvidence {
  readonly funded: readonly FundedClasses[];
  readonly holdings: readonly RowHoldingRow[];
}

/**
 * For each cell the classes of its days by year and sources. A learner with a payer of his own is taken from the class's
 * sources and told apart, without a class. Attendances of classes stand in `class_attendance`.
 */
const COUNT = `
with held as (
  select q.asked, t.id, extract(year from t.starts_on)::int as year, t.funding_sources as sources,
    coalesce(a.attendances, 0) as attendances
  from jsonb_to_recordset($1::jsonb) as q(asked int, "unitId" text, "from" date, "to" date)
  join training_class t on t.starts_on between q."from" and q."to" and t.status in ('DANG_HOC', 'KET_THUC')
    and (q."unitId" is null or t.unit_id = q."unitId") and not ${IS_REPORTED_TWICE}
  left join class_attendance a on a.class_id = t.id
), own as (
  select h.asked, h.id, h.year, e.funding_source as source, count(*)::int as attendances
  from held h join enrolment e on e.class_id = h.id and e.funding_source is not null
  where e.status <> all($2)
  group by h.asked, h.id, h.year, e.funding_source
), paid as (
  select asked, id, sum(attendances)::int as attendances from own group by asked, id
)
select h.asked, h.year, h.sources, count(*)::int as classes,
  sum(h.attendances - coalesce(p.attendances, 0))::int as attendances
from held h left join paid p on p.asked = h.asked and p.id = h.id
group by h.asked, h.year, h.sources
union all
select asked, year, array[source], 0, sum(attendances)::int from own group by asked, year, source`;

/** The evidence of all cells of one unit, in two statements whatever their number. */
export async function loadFundingEvidence(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly FundingKey[],
): Promise<Map<string, FundingEvidence>> {
  const questions = keys.map(({ cell: { unitId, from, to } }, asked) => {
    return { asked, unitId: unitId === provinceId ? null : unitId, from, to };
  });
  const [funded, holdings] = await Promise.all([
    dataSource.query<FundedClasses[]>(COUNT, [JSON.stringify(questions), NOT_YET_ENROLLED]),
    findHoldings(dataSource),
  ]);
  const of = groupBy(funded, ({ asked }) => String(asked));
  return new Map(keys.map(({ id }, place) => [id, { funded: of.get(String(place)) ?? [], holdings }]));
}
