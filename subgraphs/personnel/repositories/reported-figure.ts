import type { DataSource } from 'typeorm';
import { type ReportedFigureRow, ReportedFigureTable } from '../../kit/reported-figure.ts';

/** Published rates of any of these units and measures. */
export function findReportedRates(
  dataSource: DataSource,
  unitIds: readonly string[],
  measureIds: readonly string[],
): Promise<ReportedFigureRow[]> {
  return dataSource
    .getRepository(ReportedFigureTable)
    .createQueryBuilder('figure')
    .where('figure.unitId = any(:unitIds) and figure.measureId = any(:measureIds)', { unitIds, measureIds })
    .andWhere('figure.subject = :subject', { subject: 'rate' })
    .orderBy('figure.id')
    .getMany();
}
