import type { DataSource } from 'typeorm';
import { type EnrolmentStepRow, EnrolmentStepTable } from '../entities/enrolment-step.ts';
import { columnsOf, recordIds } from './rows.ts';

/** The steps of each of these enrolments, oldest first. */
export async function stepsOfEnrolments(
  dataSource: DataSource,
  enrolmentIds: readonly string[],
): Promise<EnrolmentStepRow[]> {
  return dataSource.query(
    `select ${columnsOf(EnrolmentStepTable, 's')} from enrolment_step s
     where s.enrolment_id = any($1::uuid[]) order by s.enrolment_id, s.position`,
    [recordIds(enrolmentIds)],
  );
}
