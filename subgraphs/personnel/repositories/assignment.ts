import type { DataSource } from 'typeorm';
import type { AssignmentRow } from '../entities/assignment.ts';

const COLUMNS = `a.id, a.cadre_id as "cadreId", a.agency_id as "agencyId", a.kind, a.cadre_kind as "cadreKind", a.title,
  a.level, a.is_leading as "leading", a.valid_from as "validFrom", a.valid_to as "validTo"`;

/** Posts by id; unknown ids are left out. */
export function findAssignments(dataSource: DataSource, ids: readonly string[]): Promise<AssignmentRow[]> {
  return dataSource.query<AssignmentRow[]>(`select ${COLUMNS} from assignment a where a.id = any($1)`, [ids]);
}

/** The posts of a cadre, on a day or (null) of all time. */
export interface CadreOn {
  readonly id: string;
  readonly on: string | null;
}

/** The posts of several cadres, latest first; `asked` is the position of the question that a row answers. */
export function findAssignmentsOfCadres(
  dataSource: DataSource,
  questions: readonly CadreOn[],
): Promise<(AssignmentRow & { asked: number })[]> {
  return dataSource.query<(AssignmentRow & { asked: number })[]>(
    `select (asked.position - 1)::int as asked, ${COLUMNS}
     from unnest($1::text[], $2::date[]) with ordinality as asked(cadre_id, day, position)
     join assignment a on a.cadre_id = asked.cadre_id
       and (asked.day is null or a.valid_from <= asked.day and (a.valid_to is null or a.valid_to >= asked.day))
     order by a.valid_from desc, a.id`,
    [questions.map(({ id }) => id), questions.map(({ on }) => on)],
  );
}
