import type { DataSource } from 'typeorm';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type CertificateRow, CertificateTable } from '../entities/certificate.ts';

/** The certificates of these enrolments. */
export async function findCertificatesOfEnrolments(
  dataSource: DataSource,
  enrolmentIds: readonly string[],
): Promise<CertificateRow[]> {
  return dataSource.query(
    `select ${columnsOf(CertificateTable, 'c')} from certificate c where c.enrolment_id = any($1)`,
    [uuidsOf(enrolmentIds)],
  );
}
