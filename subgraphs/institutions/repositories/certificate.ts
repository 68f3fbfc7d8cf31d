import type { DataSource } from 'typeorm';
import { type CertificateRow, CertificateTable } from '../entities/certificate.ts';
import { columnsOf, recordIds } from './rows.ts';

/** The certificates of these enrolments. */
export async function certificatesOfEnrolments(
  dataSource: DataSource,
  enrolmentIds: readonly string[],
): Promise<CertificateRow[]> {
  return dataSource.query(
    `select ${columnsOf(CertificateTable, 'c')} from certificate c where c.enrolment_id = any($1::uuid[])`,
    [recordIds(enrolmentIds)],
  );
}
