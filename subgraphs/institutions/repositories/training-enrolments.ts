import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { Parameters } from '../../kit/parameters.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type EnrolmentRow, EnrolmentTable } from '../entities/enrolment.ts';
import { seatsOf, type TrainingSelection } from './training-selection.ts';

/** One page of the enrolments that a cell counts: those of the latest classes first. */
export interface SelectedPageRequest {
  readonly selection: TrainingSelection;
  /** After this enrolment, in a class of this first day. */
  readonly afterDay: string | null;
  readonly afterId: string | null;
  /** Rows at most. */
  readonly take: number;
}

/** An enrolment with the first day of its class, by which it is sorted. */
export type SelectedEnrolment = EnrolmentRow & Answering & { classStartsOn: string };

/** The rows of all these pages, in one statement and in order. */
export async function findSelectedEnrolments(
  dataSource: DataSource,
  requests: readonly SelectedPageRequest[],
): Promise<SelectedEnrolment[]> {
  if (requests.length === 0) return [];
  const parameters = new Parameters();
  const arms = requests.map(({ selection, afterDay, afterId, take }, asked) => {
    // What groups a cell multiplies its seats, and a list has none.
    const seats = seatsOf({ ...selection, by: [] }, parameters, [
      'e.id is not null',
      ...after(afterDay, afterId),
    ]);
    return `(select ${asked} as asked, c.starts_on as "classStartsOn", ${columnsOf(EnrolmentTable, 'e')}
      from ${seats}
      order by c.starts_on desc, e.id desc
      limit ${parameters.add(take)}::int)`;
  });
  return dataSource.query(arms.join('\nunion all\n'), parameters.values);

  function after(day: string | null, id: string | null): string[] {
    if (day === null || id === null) return [];
    return [`(c.starts_on, e.id) < (${parameters.add(day)}::date, ${parameters.add(id)}::uuid)`];
  }
}
