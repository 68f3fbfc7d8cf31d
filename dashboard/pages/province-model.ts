import { type FragmentType, readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  type BoardPlanFragment,
  BoardPlanFragmentDoc,
  BoardProgressFragmentDoc,
  type DashboardProvinceQuery,
} from '../../codegen/client/documents/graphql.ts';
import type { AnswerOf } from '../answers/question.ts';
import { type Line, readLines } from '../answers/report-rows.ts';
import type { Standing } from '../figures/standing.ts';
import { openFigure, type Value } from '../figures/value.ts';
import type { Frame } from '../parts/frame.ts';

type ProvinceData = NonNullable<DashboardProvinceQuery['province']>;

/** What every part of the page is given. */
export interface ProvinceProps {
  readonly frame: Frame;
  readonly shown: AnswerOf<'province'>;
  readonly province: ProvinceData;
}

/** A target of a plan, with the line of the report that says where the unit stands. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly measureId: string | null;
  readonly deadline: string | null;
  readonly comparison: string;
  readonly wanted: Value | null;
  readonly wantedPath: string;
  /** Null = the target points to no measure, or the line was lost. */
  readonly line: Line | null;
  /** Null = it is not compared. */
  readonly standing: Standing | null;
}

export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Set where the plan outlived its unit. */
  readonly unitEndedOn: string | null;
  /** Null = planning did not give them. */
  readonly targets: readonly Target[] | null;
}

type GivenTarget = NonNullable<BoardPlanFragment['targets']>[number];
type GivenPlan = FragmentType<typeof BoardPlanFragmentDoc>;
type GivenRows = readonly FragmentType<typeof BoardProgressFragmentDoc>[];

/** Lines of one unit's row in a report of the page. */
export function linesOf(rows: GivenRows, unitId: string, path: string, lastDay: string): readonly Line[] {
  return rows.flatMap((masked, place) => {
    const row = readFragment(BoardProgressFragmentDoc, masked);
    return row.province.id === unitId ? readLines(row.lines, `${path}.${place}.lines`, lastDay) : [];
  });
}

/** Plans with their targets in order; null = planning did not answer. */
export function readPlans(
  plans: readonly GivenPlan[] | null,
  path: string,
  lines: readonly Line[],
): readonly Plan[] | null {
  return (
    plans?.map((masked, place) => {
      const plan = readFragment(BoardPlanFragmentDoc, masked);
      const own = `${path}.${place}.targets`;
      return {
        id: plan.id,
        title: plan.titleVi ?? '',
        from: plan.period?.from ?? null,
        to: plan.period?.to ?? null,
        unitEndedOn: plan.unitEndedOn,
        targets: plan.targets?.map((target, index) => readTarget(target, `${own}.${index}`, lines)) ?? null,
      };
    }) ?? null
  );
}

function readTarget(target: GivenTarget, path: string, lines: readonly Line[]): Target {
  const { id, nameVi, measureId, deadline, comparison, value } = target;
  const line = lines.find((one) => one.measureId === measureId) ?? null;
  return {
    ...{ id, measureId, deadline, line },
    name: nameVi ?? '',
    comparison: comparison ?? '',
    wanted: openFigure(value),
    wantedPath: `${path}.value`,
    standing: line?.standings.find((one) => one.targetId === id) ?? null,
  };
}
