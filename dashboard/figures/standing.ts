import { type FragmentType, readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import { BoardStandingFragmentDoc, type TargetStatus } from '../../codegen/client/documents/graphql.ts';
import { openFigure, type Value } from './value.ts';

/** Where a unit stands against one of its targets, as the gateway judged it. */
export interface Standing {
  /** The unit of record whose target it is. */
  readonly unitId: string;
  readonly targetId: string;
  readonly comparison: string;
  readonly wanted: Value | null;
  readonly deadline: string | null;
  /** Null = not known, since somebody did not answer. */
  readonly status: TargetStatus | null;
  readonly percentOfTarget: number | null;
  readonly reason: string | null;
  /** Where in the answer it stands. */
  readonly path: string;
  readonly targetPath: string;
}

type Cells = readonly FragmentType<typeof BoardStandingFragmentDoc>[];

/** What one unit of record says of its targets for a measure. */
export interface UnitStandings {
  readonly unitId: string;
  /** False where planning, or who has to judge, did not answer. */
  readonly isKnown: boolean;
  readonly standings: readonly Standing[];
}

/** Every target of each cell with its assessment. */
export function standingsOf(cells: Cells, path: string): readonly UnitStandings[] {
  return cells.map((masked, place) => {
    const { provinceId: unitId, plan, assessments } = readFragment(BoardStandingFragmentDoc, masked);
    const standings = (plan?.targets ?? []).map(
      ({ targetId, comparison, value, deadline }, index): Standing => {
        const found = assessments?.findIndex((one) => one.targetId === targetId) ?? -1;
        const assessment = assessments?.[found];
        return {
          ...{ unitId, targetId, comparison, deadline },
          wanted: openFigure(value),
          status: assessment?.status ?? null,
          percentOfTarget: assessment?.percentOfTarget ?? null,
          reason: assessment?.reason ?? null,
          path: `${path}.${place}.assessments.${found}`,
          targetPath: `${path}.${place}.plan.targets.${index}.value`,
        };
      },
    );
    return { unitId, isKnown: plan !== null && assessments !== null, standings };
  });
}

/**
 * Of several targets for one measure the one that belongs to the period: the latest deadline within it, else the next
 * after it. A target without a deadline comes last.
 */
export function chosenStanding(standings: readonly Standing[], lastDay: string): Standing | null {
  const dated = standings
    .filter((one) => one.deadline !== null)
    .sort((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
  const within = dated.filter(({ deadline }) => deadline !== null && deadline <= lastDay).at(-1);
  return within ?? dated[0] ?? standings[0] ?? null;
}
