import type { DataSource } from 'typeorm';
import { assertKeySet, MOST_KEYS } from '../../../common/key-set.ts';
import { groupBy } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import {
  findListedEnrolments,
  findMeetings,
  type ListedClassRow,
  type ListedEnrolmentRow,
  type ListedSpan,
} from './listed-study.ts';
import { findOverlaps, type OverlapAnswer, type OverlapQuestion } from './overlap.ts';

/** What a unit's rows say of a span, and what they are promised to hold. */
export interface OverlapEvidence extends OverlapAnswer {
  readonly holdings: readonly RowHoldingRow[];
}

/** What the listed persons of one span study in it; an enrolment names its class by the place in `classes`. */
export interface ListedStudy {
  readonly enrolments: readonly (ListedEnrolmentRow & { readonly class: number })[];
  readonly classes: readonly ListedClassRow[];
}

/** Evidence for each question, in their order; two statements whatever their number. */
export async function loadOverlapEvidence(
  dataSource: DataSource,
  questions: readonly OverlapQuestion[],
): Promise<OverlapEvidence[]> {
  const [answers, holdings] = await Promise.all([
    findOverlaps(dataSource, questions),
    findHoldings(dataSource),
  ]);
  return answers.map((answer) => ({ ...answer, holdings }));
}

/** What the persons of each span study, in their order; two statements whatever their number. Throws KEYSET_TOO_LARGE. */
export async function loadListedStudy(
  dataSource: DataSource,
  spans: readonly ListedSpan[],
): Promise<ListedStudy[]> {
  const rows = await findListedEnrolments(dataSource, spans, MOST_KEYS + 1);
  assertKeySet(rows.length);
  const ofSpan = groupBy(rows, ({ asked }) => String(asked));
  const idsOf = (place: number) => [
    ...new Set((ofSpan.get(String(place)) ?? []).map(({ classId }) => classId)),
  ];
  const wanted = spans.map(({ from, to }, place) => ({ from, to, classIds: idsOf(place) }));
  const classes = groupBy(await findMeetings(dataSource, wanted), ({ asked }) => String(asked));
  return spans.map((_, place) => {
    const found = classes.get(String(place)) ?? [];
    const places = new Map(found.map(({ classId }, at) => [classId, at]));
    const enrolments = (ofSpan.get(String(place)) ?? []).map((row) => ({
      ...row,
      class: places.get(row.classId) ?? -1,
    }));
    return { enrolments, classes: found };
  });
}
