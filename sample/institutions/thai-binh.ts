import { reported } from '../reported.ts';
import type { UnitPlan } from './class-plan.ts';
import { institutionId, institutionsOf } from './institutions.ts';

const UNIT = 'P63-34';

/** Thái Bình to 2025: the year of its school as published, and no row behind it. */
export function thaiBinh(): UnitPlan {
  const recordId = institutionId(UNIT, 0);
  return {
    institutions: institutionsOf(UNIT),
    programmes: [],
    classes: [],
    reported: [
      reported('TB-01', { subject: 'classesRunning', recordId }),
      reported('TB-02', { subject: 'learners', recordId }),
      reported('TB-03', { subject: 'fullTimeLearners', recordId }),
      // One sentence says both of the same classes: outside the plan, and on Saturdays and Sundays.
      reported('TB-04', { subject: 'offPlanClasses', recordId }),
      reported('TB-04', { subject: 'weekendClasses', recordId }),
    ],
    holdings: [],
  };
}
