import { gapsOf } from '../answers/gaps.ts';
import { comparedOf } from '../answers/report-rows.ts';
import { aboutLines } from '../exports/about.ts';
import { totalCell } from '../exports/cells.ts';
import { partOf } from '../exports/part.ts';
import type { Sheet } from '../exports/sheet.ts';
import { type CompareProps, columnsOf } from './compare.tsx';

/** The comparison as a table to take away. */
export function compareSheet(props: CompareProps): Sheet {
  const { frame, shown, rows } = props;
  const { language, reference } = frame;
  const { words } = language;
  const columns = columnsOf(props);
  const totals = columns.map(({ name, total }) => [name, total] as const);
  const isWhole = totals.every(([, total]) => total?.kind === 'complete');
  const rowIds = rows.map(({ unitId }) => unitId);
  const { missing } = gapsOf(shown.answer.coverage, rowIds, reference);
  return {
    title: `${words.title}: ${words.pages.compare}`,
    about: aboutLines({ ...shown, coverage: shown.answer.coverage, rowIds, reference, language, totals }),
    columns: [words.columns.province, 'ID', ...columns.map(({ name }) => name)],
    rows: [
      ...rows.map(({ name, unitId, lines }) => [
        ...[name, unitId],
        ...lines.map((line) => totalCell(comparedOf(line).total, language)),
      ]),
      [
        isWhole ? words.sheet.total : `${words.sheet.total} (${words.sheet.partial})`,
        '',
        ...totals.map(([, total]) => totalCell(total, language)),
      ],
    ],
    name: `${words.sheet.file}_${words.sheet.compare}_${shown.asked.asOf}`,
    part: partOf(
      totals.map(([, total]) => total),
      rowIds.length,
      missing,
    ),
  };
}
