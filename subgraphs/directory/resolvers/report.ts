import { isUnitId } from '../../../common/units.ts';
import type { Period } from '../../kit/figures.ts';
import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { Boundaries } from '../types.generated.ts';
import type { RowUnits } from './line-units.ts';
import { type OpenLine, type OpenReport, openProvince, openReport } from './open-report.ts';
import { formatReportId, parseReportId } from './report-request.ts';

export interface RowParent {
  readonly report: OpenReport;
  readonly row: RowUnits;
}

/** A table of measure × unit. */
export const Report = {
  async __resolveReference({ id }: { id: string }, { loaders }: DirectoryContext): Promise<OpenReport> {
    return openReport(parseReportId(id), loaders);
  },

  id: ({ request }: OpenReport): string => formatReportId(request),
  boundaries: ({ request }: OpenReport): Boundaries => request.boundaries,
  period: ({ request }: OpenReport): Period => ({ from: request.from, to: request.to }),
  asOf: ({ request }: OpenReport): string => request.asOf,
  rows: (report: OpenReport): RowParent[] => report.rows.map((row) => ({ report, row })),
  totals: (report: OpenReport): OpenLine[] => linesOf(report, 'total', report.rows),
};

/** A unit's row of a report. */
export const ReportRow = {
  province({ row }: RowParent, _: object, { loaders }: DirectoryContext): Promise<ProvinceRow> {
    return openProvince('provinceId', row.unit.provinceId, loaders);
  },

  async administrativeUnit(
    { row }: RowParent,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<AdministrativeUnitRow | null> {
    return isUnitId(row.unit.id) ? null : loaders.administrativeUnit.load(row.unit.id);
  },

  lines: ({ report, row }: RowParent): OpenLine[] => linesOf(report, 'row', [row]),
};

function linesOf(
  { request, measures }: OpenReport,
  scope: 'row' | 'total',
  rows: readonly RowUnits[],
): OpenLine[] {
  const { measureIds: _, ...arguments_ } = request;
  const unitIds = rows.map(({ unit }) => unit.id);
  return measures.map((measure) => ({
    request: { ...arguments_, scope, measureId: measure.id, unitIds },
    rows,
    measure,
  }));
}
