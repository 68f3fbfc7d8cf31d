import type { DataSource } from 'typeorm';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type ClassSessionRow, ClassSessionTable } from '../entities/class-session.ts';

/** Sessions of each of these classes, oldest first. */
export function findSessionsOfClasses(
  dataSource: DataSource,
  classIds: readonly string[],
): Promise<ClassSessionRow[]> {
  return dataSource.query(
    `select ${columnsOf(ClassSessionTable, 's')} from class_session s where s.class_id = any($1)
     order by s.day, s.part = 'TOI', s.part = 'CHIEU'`,
    [uuidsOf(classIds)],
  );
}
