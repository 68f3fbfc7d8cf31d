import type { DataSource } from 'typeorm';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import {
  type InstitutionSuccessionRow,
  InstitutionSuccessionTable,
} from '../entities/institution-succession.ts';
import { type ServiceAreaRow, ServiceAreaTable } from '../entities/service-area.ts';

/** What became of each of these institutions. */
export function findInstitutionSuccessions(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<InstitutionSuccessionRow[]> {
  return dataSource.query(
    `select ${columnsOf(InstitutionSuccessionTable, 's')} from institution_succession s
     where s.institution_id = any($1) order by s.effective_on, s.successor_unit_id, s.successor_id`,
    [uuidsOf(institutionIds)],
  );
}

/** Whom each of these institutions serves. */
export function findServiceAreas(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<ServiceAreaRow[]> {
  return dataSource.query(
    `select ${columnsOf(ServiceAreaTable, 'a')} from service_area a
     where a.institution_id = any($1) order by a.unit_id`,
    [uuidsOf(institutionIds)],
  );
}
