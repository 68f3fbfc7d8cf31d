import {
  formatTableCell,
  parseTableCell,
  type TableDimension,
  type TableName,
} from '../../../common/table-key.ts';
import { isUnitId } from '../../../common/units.ts';
import type { Period } from '../../kit/figures.ts';
import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { Boundaries } from '../types.generated.ts';
import type { CellReference } from './cell.ts';
import { lineUnits } from './line-units.ts';
import { openProvince } from './open-report.ts';
import {
  lineOf,
  type OpenTable,
  type OpenTableLine,
  openTable,
  reopenTable,
  type TableRow,
} from './open-table.ts';
import { showUnits } from './report-units.ts';
import {
  checkTable,
  formatTableId,
  formatTableLineId,
  parseTableId,
  parseTableLineId,
  spanOf,
  type TableArguments,
  timeOf,
} from './table-request.ts';

/** The root field of a table. */
export function tableField(table: TableName) {
  return async (
    _: object,
    args: TableArguments,
    { loaders, extensions }: DirectoryContext,
  ): Promise<OpenTable> => {
    const open = await openTable(checkTable(table, args), loaders);
    showUnits(extensions, open.rows);
    return open;
  };
}

/** A table, whatever it counts. */
export function tableType(table: TableName) {
  const time =
    timeOf({ table }) === 'RATE'
      ? { asOf: ({ request }: OpenTable): string => request.question.to }
      : {
          period: ({ request: { question } }: OpenTable): Period => ({
            from: question.from,
            to: question.to,
          }),
        };
  return {
    __resolveReference: ({ id }: { id: string }, { loaders }: DirectoryContext): Promise<OpenTable> =>
      reopenTable(parseTableId(table, id), loaders),
    ...time,
    id: ({ request }: OpenTable): string => formatTableId(request),
    boundaries: ({ request }: OpenTable): Boundaries => request.boundaries,
    by: ({ request }: OpenTable): TableDimension[] => [...request.question.by],
    rows: (open: OpenTable): TableRow[] => open.rows.map((row) => ({ table: open, row })),
    total: (open: OpenTable): OpenTableLine => lineOf(open, 'total', open.rows),
  };
}

/** A unit's row of any table. */
export const tableRow = {
  province({ row }: TableRow, _: object, { loaders }: DirectoryContext): Promise<ProvinceRow> {
    return openProvince('provinceId', row.unit.provinceId, loaders);
  },

  async administrativeUnit(
    { row }: TableRow,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<AdministrativeUnitRow | null> {
    return isUnitId(row.unit.id) ? null : loaders.administrativeUnit.load(row.unit.id);
  },

  line: ({ table, row }: TableRow): OpenTableLine => lineOf(table, 'row', [row]),
};

interface LineReference {
  readonly id: string;
  /** In the order of the line's `cells`, with their tallies; absent when no total was asked. */
  readonly cells?: readonly object[];
}

/** A line with what the domains counted in its cells. */
export interface TableLine extends OpenTableLine {
  readonly cells?: readonly object[];
}

/** A line of a table, without what its cells add up to. */
export function tableLine(table: TableName) {
  return {
    async __resolveReference(
      { id, cells }: LineReference,
      { loaders }: DirectoryContext,
    ): Promise<TableLine> {
      return { ...(await reopenTable(parseTableLineId(table, id), loaders)), ...(cells ? { cells } : {}) };
    },
    id: ({ request }: TableLine): string => formatTableLineId(request),
    cells: ({ request, rows }: TableLine): CellReference[] =>
      lineUnits(spanOf(request), timeOf(request), rows).behind.map(({ id: unitId, provinceId }) => ({
        provinceId,
        id: formatTableCell(table, { ...request.question, unitId }),
      })),
  };
}

/** A cell of a table: what directory says of it beside the domains. */
export function tableCell(table: TableName) {
  return {
    async __resolveReference(cell: CellReference): Promise<CellReference> {
      parseTableCell(table, cell.id);
      return cell;
    },
    province(
      { provinceId }: CellReference,
      _: object,
      { loaders }: DirectoryContext,
    ): Promise<ProvinceRow | null> {
      return loaders.province.load(provinceId);
    },
  };
}
