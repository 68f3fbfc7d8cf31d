import type { DataSource } from 'typeorm';
import type { QualificationRow } from '../entities/qualification.ts';
import type { CadreOn } from './assignment.ts';

const COLUMNS = `q.id, q.cadre_id as "cadreId", q.dimension, q.level, q.rank, q.programme_group as "programmeGroup",
  q.basis, q.obtained_on as "obtainedOn", q.started_on as "startedOn"`;

/** Levels and trainings by id; unknown ids are left out. */
export function findQualifications(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<QualificationRow[]> {
  return dataSource.query<QualificationRow[]>(`select ${COLUMNS} from qualification q where q.id = any($1)`, [
    ids,
  ]);
}

/**
 * What several cadres had obtained by a day, or (null) everything, also what is still studied; latest first. `asked` is
 * the position of the question that a row answers.
 */
export function findQualificationsOfCadres(
  dataSource: DataSource,
  questions: readonly CadreOn[],
): Promise<(QualificationRow & { asked: number })[]> {
  return dataSource.query<(QualificationRow & { asked: number })[]>(
    `select (asked.position - 1)::int as asked, ${COLUMNS}
     from unnest($1::text[], $2::date[]) with ordinality as asked(cadre_id, day, position)
     join qualification q on q.cadre_id = asked.cadre_id and (asked.day is null or q.obtained_on <= asked.day)
     order by q.obtained_on desc nulls first, q.id`,
    [questions.map(({ id }) => id), questions.map(({ on }) => on)],
  );
}
