import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type QualificationRow, QualificationTable } from '../entities/qualification.ts';
import type { CadreOn } from './assignment.ts';

/** What several cadres had obtained by a day, or (null) everything, also what is still studied; latest first. */
export function findQualificationsOfCadres(
  dataSource: DataSource,
  questions: readonly CadreOn[],
): Promise<(QualificationRow & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${columnsOf(QualificationTable, 'q')}
     from unnest($1::text[], $2::date[]) with ordinality as asked(cadre_id, day, place)
     join qualification q on q.cadre_id = asked.cadre_id and (asked.day is null or q.obtained_on <= asked.day)
     order by q.obtained_on desc nulls first, q.id`,
    [questions.map(({ id }) => id), questions.map(({ on }) => on)],
  );
}
