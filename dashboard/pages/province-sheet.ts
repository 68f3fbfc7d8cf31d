import { gapsOf } from '../answers/gaps.ts';
import { measureName } from '../answers/reference.ts';
import { aboutLines } from '../exports/about.ts';
import { numberCell, statusCell, totalCell, valueCell } from '../exports/cells.ts';
import { partOf } from '../exports/part.ts';
import type { Sheet } from '../exports/sheet.ts';
import type { Plan, ProvinceProps } from './province-model.ts';

/** The targets of a province as a table to take away. */
export function provinceSheet({
  frame,
  shown,
  province,
  plans,
}: ProvinceProps & { plans: readonly Plan[] | null }): Sheet {
  const { language, reference } = frame;
  const { words, day } = language;
  const rowIds = [province.id];
  const { missing } = gapsOf(shown.answer.coverage, rowIds, reference);
  const names = new Map(reference.measures.map((one) => [one.id, measureName(one, language)]));
  const chosen = { ...shown.chosen, measures: [] };
  return {
    title: `${words.title}: ${province.fullNameVi} (${province.id})`,
    about: aboutLines({
      ...shown,
      chosen,
      coverage: shown.answer.coverage,
      rowIds,
      reference,
      language,
      totals: [],
    }),
    columns: [
      ...[words.province.plan, words.province.targetName, words.columns.rate, words.columns.target],
      ...[words.columns.ofTarget, words.province.deadline, words.columns.status],
    ],
    rows: (plans ?? []).flatMap(({ title, targets }) =>
      (targets ?? []).map(({ name, measureId, line, wanted, standing, deadline }) => [
        ...[title, names.get(measureId ?? '') ?? name, line ? totalCell(line.rate, language) : '–'],
        ...[valueCell(wanted, language), line ? numberCell(standing?.percentOfTarget) : '–'],
        ...[deadline ? day(deadline) : '–', statusCell(standing, language)],
      ]),
    ),
    name: `${words.sheet.file}_${province.id}_${shown.asked.asOf}`,
    part: partOf([], 1, missing),
  };
}
