import { countText, figureOf, figureText, isPart, isTotal, valueAt } from './expected-text.ts';

/** A cell as a spreadsheet holds it: a number as the gateway gave it, or a text. */
export type Cell = string | number;

type Row = Readonly<Record<string, unknown>>;

const STATUSES: Readonly<Record<string, string>> = {
  DAT: 'Đạt',
  DUNG_TIEN_DO: 'Đúng tiến độ',
  NGUY_CO: 'Nguy cơ',
  KHONG_DAT: 'Không đạt',
  KHONG_DO_DUOC: 'Không đo được',
};

const rowsAt = (data: unknown, path: string): readonly Row[] => {
  const rows = valueAt(data, path);
  return Array.isArray(rows) ? rows.filter(isPart) : [];
};

/** A figure, rate or total: the number alone where it is exact and whole, the words of the page where not. */
function cell(value: unknown): Cell {
  const figure = isTotal(value) ? figureOf(value) : value;
  const isSum = isTotal(value) && String(value.__typename).startsWith('Partial');
  const text = figureText(figure, 'vi', 2, isSum);
  if (!/\d/.test(text) || !isPart(figure)) return text;
  const isExact = typeof figure.low === 'number' && figure.low === figure.high && !figure.approximate;
  return isExact && !isSum && typeof figure.low === 'number' ? figure.low : text;
}

/** Of the overview of one rate: cells behind the unit's id and the measure, by unit; the total under an empty id. */
export function overviewCells(data: unknown): Map<string, Cell[]> {
  const of = (line: unknown): Cell[] => {
    const target = valueAt(line, 'cells.0.plan.targets.0');
    const assessment = valueAt(line, 'cells.0.assessments.0');
    const rate = valueAt(line, 'rate.computed');
    const figure = isTotal(rate) ? figureOf(rate) : undefined;
    const percent = valueAt(assessment, 'percentOfTarget');
    const status = valueAt(assessment, 'status');
    return [
      cell(rate),
      isPart(figure) ? partsOf(figure) : '…',
      isPart(target) ? cell(target.value) : '…',
      typeof percent === 'number' ? percent : '…',
      isPart(target) ? (STATUSES[String(status)] ?? 'Chưa rõ') : '–',
      cell(valueAt(line, 'completed.computed')),
    ];
  };
  return byUnit(data, (lines) => of(lines[0]));
}

/** Of the comparison: the rate of each measure. */
export function compareCells(data: unknown): Map<string, Cell[]> {
  return byUnit(data, (lines) => lines.map((line) => cell(valueAt(line, 'rate.computed'))));
}

/** Of the schools: classes, attendances, persons and who completed, then seats, need and what is short. */
export function institutionCells(data: unknown): Map<string, Cell[]> {
  const tables = [
    ['training', ['classes', 'attendances', 'persons', 'completed']],
    ['capacity', ['seats', 'need', 'shortfall']],
  ] as const;
  const cells = new Map<string, Cell[]>();
  for (const [table, names] of tables) {
    const lines = rowsAt(data, `${table}.rows`).map(
      (row) => [String(valueAt(row, 'province.id')), row.line] as const,
    );
    for (const [unit, line] of [...lines, ['', valueAt(data, `${table}.total`)] as const]) {
      const own = names.map((name) => cell(valueAt(line, `groups.0.${name}`)));
      cells.set(unit, [...(cells.get(unit) ?? []), ...own]);
    }
  }
  return cells;
}

function partsOf({ numerator, denominator }: Row): string {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return '…';
  return `${countText(numerator, 'vi')} / ${countText(denominator, 'vi')}`;
}

function byUnit(data: unknown, cellsOf: (lines: readonly unknown[]) => Cell[]): Map<string, Cell[]> {
  const lines = (row: Row) => (Array.isArray(row.lines) ? row.lines : []);
  const units = rowsAt(data, 'report.rows').map(
    (row) => [String(valueAt(row, 'province.id')), cellsOf(lines(row))] as const,
  );
  return new Map([...units, ['', cellsOf(rowsAt(data, 'report.totals'))]]);
}
