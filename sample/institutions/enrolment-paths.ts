import type { EnrolmentStatus } from '../../subgraphs/institutions/types.generated.ts';
import { addDays, fraction } from '../deterministic.ts';
import type { ClassPlan, Fate } from './class-plan.ts';

export interface SampleStep {
  status: EnrolmentStatus;
  on: string;
}

const OUTCOMES = {
  RECORDED: ['DU_DIEU_KIEN', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'],
  CERTIFIED: ['DU_DIEU_KIEN', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI'],
  SECOND_TRY: ['DU_DIEU_KIEN', 'KHONG_DAT', 'DU_DIEU_KIEN', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI'],
  COMPLETED: ['DU_DIEU_KIEN', 'HOAN_THANH'],
  FAILED: ['DU_DIEU_KIEN', 'KHONG_DAT'],
  WITHDRAWN: ['THOI_HOC'],
  TOO_OFTEN_ABSENT: ['KHONG_DU_DK'],
  STUDYING: [],
} as const satisfies Record<string, readonly EnrolmentStatus[]>;

type Outcome = keyof typeof OUTCOMES;

/** Shares of the national sizes: 1.5 % fail, 2 % leave, some 93 % are certified, 85 % of these reach the dossier. */
const SHARES: readonly (readonly [upTo: number, outcome: Outcome])[] = [
  [0.015, 'FAILED'],
  [0.035, 'WITHDRAWN'],
  [0.045, 'TOO_OFTEN_ABSENT'],
  [0.065, 'COMPLETED'],
  [0.07, 'SECOND_TRY'],
  [0.21, 'CERTIFIED'],
  [1, 'RECORDED'],
];

/** Days between a status and the one before it, when they are not set by the days of the class. */
const DAYS_AFTER: Partial<Record<EnrolmentStatus, number>> = {
  HOAN_THANH: 10,
  KHONG_DAT: 10,
  DA_CAP_CHUNG_CHI: 12,
  DA_GHI_HO_SO: 25,
};

/** The path of a learner through a class: admitted, enrolled, studying, and what came of it. */
export function pathOf({ key, row, fate }: ClassPlan, unitId: string, personId: string): SampleStep[] {
  const { startsOn } = row;
  const endsOn = row.endsOn ?? startsOn;
  const path: SampleStep[] = [
    { status: 'TRUNG_TUYEN', on: addDays(startsOn, -20) },
    { status: 'DA_GHI_DANH', on: addDays(startsOn, -3) },
    { status: 'DANG_HOC', on: startsOn },
  ];
  let on = endsOn;
  for (const status of OUTCOMES[outcomeOf(fate, fraction(unitId, key, personId, 'outcome'))]) {
    const isSecondTry = status === 'DU_DIEU_KIEN' && path.some((step) => step.status === 'KHONG_DAT');
    on =
      status === 'THOI_HOC'
        ? addDays(startsOn, 2)
        : addDays(on, isSecondTry ? 14 : (DAYS_AFTER[status] ?? 0));
    path.push({ status, on });
  }
  return path;
}

function outcomeOf(fate: Fate, drawn: number): Outcome {
  if (fate === 'STUDYING') return 'STUDYING';
  if (fate === 'ALL_CERTIFIED') return drawn < 0.15 ? 'CERTIFIED' : 'RECORDED';
  return SHARES.find(([upTo]) => drawn < upTo)?.[1] ?? 'RECORDED';
}
