import type { StaffQuestion } from '../../../subgraphs/personnel/repositories/staff-question.ts';

const NO_FILTER: StaffQuestion['filter'] = {
  ...{ levels: null, cadreKinds: null, genders: null, titles: null, leading: null, agencyUnitIds: null },
  ...{ theoryAtLeast: null, theoryBelow: null, professionalAtLeast: null, professionalBelow: null },
  ...{ includeInProgress: false, lacking: null, standardOn: 'AS_OF', inPool: null, training: null },
  ...{ nominated: null, enrolled: null, studying: null, completed: null, certified: null },
};
const NO_CONDITION: NonNullable<StaffQuestion['meeting']> = {
  ...{
    theoryAtLeast: null,
    professionalAtLeast: null,
    stateManagementAtLeast: null,
    includeInProgress: false,
  },
  ...{ standard: null, recorded: null, nominated: null, enrolled: null, studying: null, completed: null },
  certified: null,
};

/** What a test asks; parts left out do not filter. */
export interface Choice extends Partial<Omit<StaffQuestion, 'filter' | 'meeting'>> {
  filter?: Partial<StaffQuestion['filter']>;
  meeting?: Partial<NonNullable<StaffQuestion['meeting']>>;
}

/** The whole question of a choice. */
export function questionOf({ filter = {}, meeting, ...choice }: Choice): StaffQuestion {
  return {
    ...{ area: null, day: '2024-06-30', by: [], standards: [], pool: null, flags: {}, ...choice },
    filter: { ...NO_FILTER, ...filter },
    meeting: meeting ? { ...NO_CONDITION, ...meeting } : null,
  };
}
