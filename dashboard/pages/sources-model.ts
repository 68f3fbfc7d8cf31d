import type { UnitCoverage } from '../../client/lien-thong.ts';
import type { DashboardSourcesQuery } from '../../codegen/client/documents/graphql.ts';
import type { AnswerOf } from '../answers/question.ts';
import type { Reference } from '../answers/reference.ts';
import type { Frame } from '../parts/frame.ts';

export const DOMAINS = ['personnel', 'institutions', 'planning'] as const;
type Domain = (typeof DOMAINS)[number];

/** A unit that holds records, and how each of its systems answered; undefined = it was not asked. */
export interface Source {
  readonly unitId: string;
  readonly name: string;
  /** The province of today that it belongs to, where that is another. */
  readonly isOld: boolean;
  readonly byDomain: Readonly<Record<Domain, UnitCoverage | undefined>>;
  /** Day of the latest count of its staff. */
  readonly countedOn: string | null;
}

/** What every part of the page is given. */
export interface SourcesProps {
  readonly frame: Frame;
  readonly shown: AnswerOf<'sources'>;
  readonly sources: readonly Source[];
}

/** Every unit of both maps with the state of its systems: a province of today, then those it came from. */
export function readSources(
  { provinces }: DashboardSourcesQuery,
  coverage: readonly UnitCoverage[],
  reference: Reference,
): readonly Source[] {
  const entries = new Map(coverage.map((entry) => [`${entry.unit} ${entry.domain}`, entry]));
  return (provinces ?? []).map(({ id, fullNameVi, headcounts }) => ({
    unitId: id,
    name: fullNameVi,
    isOld: reference.rowOf(id) !== id,
    byDomain: {
      personnel: entries.get(`${id} personnel`),
      institutions: entries.get(`${id} institutions`),
      planning: entries.get(`${id} planning`),
    },
    countedOn:
      (headcounts ?? [])
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
  }));
}

/** True if one of its systems did not answer, or only with old figures. */
export function hasFault({ byDomain }: Source): boolean {
  return DOMAINS.some((domain) => byDomain[domain] !== undefined && byDomain[domain]?.state !== 'OK');
}
