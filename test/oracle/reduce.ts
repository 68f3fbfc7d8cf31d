import type { Case, Finding } from './check.ts';
import { documentOf, type Question } from './draw-questions.ts';
import type { Rows } from './rows.ts';

export interface Reduced {
  readonly case: Case;
  readonly finding: Finding;
}

/**
 * The smallest case found, within some time, that still differs: one question with few units, measures and aggregates,
 * no loss and no row that does not matter.
 */
export async function reduce(
  found: Case,
  finding: Finding,
  differs: (smaller: Case) => Promise<Finding | null>,
  budgetMs: number,
): Promise<Reduced> {
  const until = Date.now() + budgetMs;
  let best: Reduced = { case: { ...found, questions: [finding.question] }, finding };

  async function isAccepted(smaller: Case): Promise<boolean> {
    if (Date.now() > until) return false;
    const still = await differs(smaller);
    if (still) best = { case: smaller, finding: still };
    return still !== null;
  }

  /** Leaves out halves, quarters and so on of a list as long as the case still differs. */
  async function shorten<Item>(
    list: readonly Item[],
    least: number,
    with_: (shorter: Item[]) => Case,
  ): Promise<void> {
    let kept = [...list];
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < kept.length; ) {
        const shorter = kept.toSpliced(from, size);
        if (shorter.length >= least && (await isAccepted(with_(shorter)))) kept = shorter;
        else from += size;
      }
    }
  }

  const question = () => best.finding.question;
  const ask = (changed: Question): Case => ({ ...best.case, questions: [changed] });
  await shorten(best.case.losses, 0, (losses) => ({ ...best.case, losses }));
  await shorten(question().aggregates, 1, (aggregates) => ask({ ...question(), aggregates }));
  await shorten(question().unitIds, 1, (unitIds) => ask({ ...question(), unitIds }));
  const asked = question();
  if (asked.about === 'report') {
    const { measureIds } = asked;
    await shorten(measureIds, 1, (shorter) =>
      ask({ ...asked, ...question(), about: 'report', measureIds: shorter }),
    );
  }
  for (const table of Object.keys(best.case.rows) as (keyof Rows)[]) {
    const rows: readonly unknown[] = best.case.rows[table];
    await shorten(rows, 0, (shorter) => ({ ...best.case, rows: { ...best.case.rows, [table]: shorter } }));
  }
  return best;
}

/** A case as it can be read: the rows, who is lost, the question, and what differs. */
export function tell({
  case: { rows, losses },
  finding: { question, differences },
}: {
  case: Case;
  finding: Finding;
}): string {
  const { query, variables } = documentOf(question);
  return [
    ...Object.entries(rows).flatMap(([table, list]: [string, readonly unknown[]]) =>
      list.map((row) => `${table}: ${JSON.stringify(row)}`),
    ),
    ...losses.map((loss) => `lost: ${JSON.stringify(loss)}`),
    query.replace(/\s+/g, ' '),
    JSON.stringify(variables),
    ...differences.slice(0, 12),
  ].join('\n');
}
