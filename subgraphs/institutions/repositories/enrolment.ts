import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type EnrolmentRow, EnrolmentTable } from '../entities/enrolment.ts';

/** One page of the enrolments of a class, in the order of their ids. */
export interface EnrolmentPageRequest {
  readonly classId: string;
  readonly afterId: string | null;
  /** Rows at most. */
  readonly take: number;
}

/** The rows of all these pages, in one statement and in order. */
export async function findEnrolmentPages(
  dataSource: DataSource,
  requests: readonly EnrolmentPageRequest[],
): Promise<(EnrolmentRow & Answering)[]> {
  return dataSource.query(
    `select r.asked, page.*
     from jsonb_to_recordset($1::jsonb) as r(asked int, "classId" uuid, "afterId" uuid, take int)
     cross join lateral (
       select ${columnsOf(EnrolmentTable, 'e')} from enrolment e
       where e.class_id = r."classId" and (r."afterId" is null or e.id > r."afterId")
       order by e.id
       limit r.take
     ) page
     order by r.asked, page.id`,
    [JSON.stringify(requests.map((request, asked) => ({ asked, ...request })))],
  );
}

/** Enrolments of each of these dossiers, oldest first. */
export async function findEnrolmentsOfCadres(
  dataSource: DataSource,
  cadreIds: readonly string[],
): Promise<EnrolmentRow[]> {
  return dataSource.query(
    `select ${columnsOf(EnrolmentTable, 'e')} from enrolment e
     where e.cadre_id = any($1) order by e.enrolled_on, e.id`,
    [cadreIds],
  );
}

/** How many enrolments of any status each of these classes has; a class without any is left out. */
export async function countEnrolments(
  dataSource: DataSource,
  classIds: readonly string[],
): Promise<{ classId: string; count: number }[]> {
  return dataSource.query(
    `select e.class_id as "classId", count(*)::int as count from enrolment e
     where e.class_id = any($1) group by e.class_id`,
    [uuidsOf(classIds)],
  );
}
