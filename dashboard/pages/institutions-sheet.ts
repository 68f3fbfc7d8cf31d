import { gapsOf } from '../answers/gaps.ts';
import { aboutLines } from '../exports/about.ts';
import { totalCell, valueCell } from '../exports/cells.ts';
import { partOf } from '../exports/part.ts';
import type { Cell, Sheet } from '../exports/sheet.ts';
import type { Language } from '../language/language.ts';
import {
  COLUMNS,
  type Counted,
  columnName,
  type InstitutionsProps,
  type School,
  YEARLY,
} from './institutions-model.ts';

/** The page of schools as a table to take away: one line a school, the totals at the end. */
export function institutionsSheet({ frame, shown, rows, totals, year }: InstitutionsProps): Sheet {
  const { language, reference } = frame;
  const { words } = language;
  const named = COLUMNS.map((column) => [columnName(column, year, language), totals[column].total] as const);
  const isWhole = named.every(([, one]) => one?.kind === 'complete');
  const rowIds = rows.map(({ unitId }) => unitId);
  const { missing } = gapsOf(shown.answer.coverage, rowIds, reference);
  return {
    title: `${words.title}: ${words.pages.institutions}`,
    about: aboutLines({
      ...shown,
      coverage: shown.answer.coverage,
      rowIds,
      reference,
      language,
      totals: named,
    }),
    columns: [
      ...[words.columns.province, 'ID', ...named.map(([name]) => name)],
      ...[words.institutions.school, ...YEARLY.map((name) => `${words.institutions.yearly[name]} ${year}`)],
    ],
    rows: [
      ...rows.flatMap(({ name, unitId, counted, schools }) =>
        (schools && schools.length > 0 ? schools : [null]).map((school) => [
          ...[name, unitId, ...countedCells(counted, language)],
          ...schoolCells(school, language),
        ]),
      ),
      [
        isWhole ? words.sheet.total : `${words.sheet.total} (${words.sheet.partial})`,
        '',
        ...countedCells(totals, language),
      ],
    ],
    name: `${words.sheet.file}_${words.sheet.institutions}_${shown.asked.asOf}`,
    part: partOf(
      named.map(([, one]) => one),
      rowIds.length,
      missing,
    ),
  };
}

function countedCells(counted: Counted, language: Language): readonly Cell[] {
  return COLUMNS.map((column) => totalCell(counted[column].total, language));
}

function schoolCells(school: School | null, language: Language): readonly Cell[] {
  return [
    school?.name ?? '…',
    ...YEARLY.map((name) => valueCell(school?.year?.[name].value ?? null, language)),
  ];
}
