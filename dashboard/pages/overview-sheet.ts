import { gapsOf } from '../answers/gaps.ts';
import { measureName } from '../answers/reference.ts';
import type { Line } from '../answers/report-rows.ts';
import { aboutLines } from '../exports/about.ts';
import { numberCell, statusCell, totalCell, valueCell } from '../exports/cells.ts';
import { partOf } from '../exports/part.ts';
import type { Cell, Sheet } from '../exports/sheet.ts';
import type { Total } from '../figures/value.ts';
import type { Language } from '../language/language.ts';
import type { OverviewProps } from './overview-model.ts';

/** The overview as a table to take away: one line for each unit and target, and the totals at the end. */
export function overviewSheet({ frame, model, shown }: OverviewProps): Sheet {
  const { language, reference } = frame;
  const { words } = language;
  const names = new Map(shown.chosen.measures.map((one) => [one.id, measureName(one, language)]));
  const isVolume = model.kind === 'volume';
  const columns = isVolume
    ? [words.columns.classes, words.columns.attendances, words.columns.completed]
    : [
        ...[words.columns.rate, words.columns.done, words.columns.target, words.columns.ofTarget],
        ...[words.columns.status, words.columns.completed],
      ];
  const cells = isVolume ? volumeCells : rateCells;
  const totals = model.totals.map(
    (line) => [names.get(line.measureId) ?? '', totalOf(line, isVolume)] as const,
  );
  const rowIds = model.rows.map(({ unitId }) => unitId);
  const { missing } = gapsOf(shown.answer.coverage, rowIds, reference);
  return {
    title: `${words.title}: ${words.pages.overview}`,
    about: aboutLines({ ...shown, coverage: shown.answer.coverage, rowIds, reference, language, totals }),
    columns: [words.columns.province, 'ID', words.filters.target, ...columns],
    rows: [
      ...model.rows.flatMap(({ name, unitId, lines }) =>
        lines.map((line) => [name, unitId, names.get(line.measureId) ?? '', ...cells(line, language)]),
      ),
      ...model.totals.map((line) => {
        const total = totalOf(line, isVolume);
        const label =
          total?.kind === 'complete' ? words.sheet.total : `${words.sheet.total} (${words.sheet.partial})`;
        return [label, '', names.get(line.measureId) ?? '', ...cells(line, language)];
      }),
    ],
    name: `${words.sheet.file}_${shown.asked.asOf}`,
    part: partOf(
      totals.map(([, total]) => total),
      rowIds.length,
      missing,
    ),
  };
}

function totalOf({ rate, classes }: Line, isVolume: boolean): Total | null {
  return isVolume ? classes : rate;
}

function rateCells({ rate, standing, completed }: Line, language: Language): readonly Cell[] {
  return [
    totalCell(rate, language),
    partsCell(rate, language),
    valueCell(standing?.wanted ?? null, language),
    numberCell(standing?.percentOfTarget),
    statusCell(standing, language),
    totalCell(completed, language),
  ];
}

/** Two numbers in one cell are a text, which no program reads as a date. */
function partsCell(rate: Total | null, language: Language): Cell {
  const { numerator, denominator } = rate?.value ?? {};
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return '…';
  return `${language.count(numerator)} / ${language.count(denominator)}`;
}

function volumeCells({ classes, attendances, completed }: Line, language: Language): readonly Cell[] {
  return [classes, attendances, completed].map((total) => totalCell(total, language));
}
