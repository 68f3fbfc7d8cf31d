import type { DataSource } from 'typeorm';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type EnrolmentStepRow, EnrolmentStepTable } from '../entities/enrolment-step.ts';

/** The steps of each of these enrolments, oldest first. */
export async function findStepsOfEnrolments(
  dataSource: DataSource,
  enrolmentIds: readonly string[],
): Promise<EnrolmentStepRow[]> {
  return dataSource.query(
    `select ${columnsOf(EnrolmentStepTable, 's')} from enrolment_step s
     where s.enrolment_id = any($1) order by s.enrolment_id, s.position`,
    [uuidsOf(enrolmentIds)],
  );
}
