import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type AssignmentRow, AssignmentTable } from '../entities/assignment.ts';

/** The posts of a cadre, on a day or (null) of all time. */
export interface CadreOn {
  readonly id: string;
  readonly on: string | null;
}

/** The posts of several cadres, latest first. */
export function findAssignmentsOfCadres(
  dataSource: DataSource,
  questions: readonly CadreOn[],
): Promise<(AssignmentRow & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${columnsOf(AssignmentTable, 'a')}
     from unnest($1::text[], $2::date[]) with ordinality as asked(cadre_id, day, place)
     join assignment a on a.cadre_id = asked.cadre_id
       and (asked.day is null or a.valid_from <= asked.day and (a.valid_to is null or a.valid_to >= asked.day))
     order by a.valid_from desc, a.id`,
    [questions.map(({ id }) => id), questions.map(({ on }) => on)],
  );
}
