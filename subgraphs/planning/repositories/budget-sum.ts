import type { DataSource } from 'typeorm';
import type { TableCell } from '../../../common/table-key.ts';
import { type Answering, groupBy, type UnitKey } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import type { FundingSource } from '../types.generated.ts';
import { type FundingEvidence, loadFundingEvidence } from './named-funding.ts';

/** A cell of the table of money; `id` is its text. */
export interface BudgetKey extends UnitKey {
  readonly id: string;
  readonly cell: TableCell<'budget'>;
}

/** What the database has for one cell. Whether a sum may be shown is not decided here. */
export interface BudgetParts {
  readonly sums: readonly BudgetSum[];
  readonly holdings: readonly RowHoldingRow[];
  readonly named: FundingEvidence;
}

/** Which lines are added up; null parts do not filter. */
interface BudgetQuestion {
  /** A district or commune: only lines of its own plans. Null = all plans of the database. */
  readonly unitId: string | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly sources: readonly string[] | null;
}

/** Amounts of a budget line. */
const AMOUNTS = ['planned', 'allotted', 'spent', 'settled'] as const;
/** One of {@link AMOUNTS}. */
export type Amount = (typeof AMOUNTS)[number];

/** Lines of one year and source: how many, how many of them state each amount, and the sums of these as text. */
export interface BudgetSum extends Answering {
  year: number;
  source: FundingSource;
  lines: number;
  stated: Record<Amount, number>;
  sums: Record<Amount, string>;
}

const APPROVED = `status in ('DA_PHE_DUYET', 'CHUYEN_TIEP')`;

/**
 * Sums for each question, by year and source, in one statement. A line of a plan counts unless a plan under it has lines of
 * the same year: a yearly plan says again, and more exactly, what its period plan says of that year.
 */
async function sumBudgetLines(
  dataSource: DataSource,
  questions: readonly BudgetQuestion[],
): Promise<BudgetSum[]> {
  const stated = AMOUNTS.map((amount) => `'${amount}', count(l.${amount})::int`).join(', ');
  const sums = AMOUNTS.map((amount) => `'${amount}', coalesce(sum(l.${amount}), 0)::text`).join(', ');
  return dataSource.query(
    `select q.asked, l.year, l.source, count(*)::int as lines,
       json_build_object(${stated}) as stated, json_build_object(${sums}) as sums
     from jsonb_to_recordset($1::jsonb)
       as q(asked int, "unitId" text, "firstYear" int, "lastYear" int, sources text[])
     join training_plan p on p.${APPROVED} and (q."unitId" is null or p.unit_id = q."unitId")
     join budget_line l on l.plan_id = p.id and l.year between q."firstYear" and q."lastYear"
       and (q.sources is null or l.source = any(q.sources))
     where not exists (
       select from training_plan under join budget_line said on said.plan_id = under.id
       where under.parent_id = p.id and under.${APPROVED} and said.year = l.year)
     group by q.asked, l.year, l.source
     order by q.asked, l.year, l.source`,
    [JSON.stringify(questions.map((question, asked) => ({ asked, ...question })))],
  );
}

/** The parts of all cells of one unit, in five statements whatever their number. */
export async function loadBudgetParts(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly BudgetKey[],
): Promise<Map<string, BudgetParts>> {
  const questions = keys.map(({ cell: { unitId, from, to, filter } }) => ({
    unitId: unitId === provinceId ? null : unitId,
    firstYear: Number(from.slice(0, 4)),
    lastYear: Number(to.slice(0, 4)),
    sources: filter.fundingSources,
  }));
  const [sums, holdings, named] = await Promise.all([
    sumBudgetLines(dataSource, questions),
    findHoldings(dataSource),
    loadFundingEvidence(dataSource),
  ]);
  const sumsOf = groupBy(sums, ({ asked }) => String(asked));
  return new Map(
    keys.map(({ id }, place) => [id, { sums: sumsOf.get(String(place)) ?? [], holdings, named }]),
  );
}
