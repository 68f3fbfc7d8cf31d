import { gapsOf } from '../answers/gaps.ts';
import { aboutLines } from '../exports/about.ts';
import { partOf } from '../exports/part.ts';
import type { Sheet } from '../exports/sheet.ts';
import { DOMAINS, type SourcesProps } from './sources-model.ts';

/** The state of every source as a table to take away. */
export function sourcesSheet({ frame, shown, sources }: SourcesProps): Sheet {
  const { language, reference } = frame;
  const { words, moment } = language;
  const rowIds = sources.map(({ unitId }) => unitId);
  const { missing } = gapsOf(shown.answer.coverage, rowIds, reference);
  return {
    title: `${words.title}: ${words.pages.sources}`,
    about: aboutLines({ ...shown, coverage: shown.answer.coverage, rowIds, reference, language, totals: [] }),
    columns: [
      ...[words.sources.unit, 'ID'],
      ...DOMAINS.flatMap((domain) => [words.domains[domain] ?? domain, words.sources.lastGood('').trim()]),
    ],
    rows: sources.map(({ name, unitId, byDomain }) => [
      ...[name, unitId],
      ...DOMAINS.flatMap((domain) => {
        const entry = byDomain[domain];
        if (!entry) return [words.sources.notAsked, '–'];
        return [words.states[entry.state] ?? entry.state, entry.lastGood ? moment(entry.lastGood) : '…'];
      }),
    ]),
    name: `${words.sheet.file}_${words.sheet.sources}_${shown.asked.asOf}`,
    part: partOf([], rowIds.length, missing),
  };
}
