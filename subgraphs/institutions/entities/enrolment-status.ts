import type { EnrolmentStatus } from '../types.generated.ts';

/** What can follow each status on the way of an enrolment (domain model 3.14); the order of the list means nothing. */
export const TRANSITIONS = {
  TU_DANG_KY: ['TRUNG_TUYEN'],
  TRUNG_TUYEN: ['DA_GHI_DANH'],
  DA_GHI_DANH: ['DANG_HOC'],
  DANG_HOC: ['BAO_LUU', 'CHUYEN_LOP', 'THOI_HOC', 'DU_DIEU_KIEN', 'KHONG_DU_DK'],
  // Neither is terminal in the model: who is back from suspension, or moved, studies on.
  BAO_LUU: ['DANG_HOC', 'THOI_HOC'],
  CHUYEN_LOP: ['DANG_HOC'],
  THOI_HOC: [],
  DU_DIEU_KIEN: ['HOAN_THANH', 'KHONG_DAT'],
  KHONG_DU_DK: [],
  HOAN_THANH: ['DA_CAP_CHUNG_CHI'],
  // Once only: see isPath.
  KHONG_DAT: ['DU_DIEU_KIEN'],
  DA_CAP_CHUNG_CHI: ['DA_GHI_HO_SO'],
  DA_GHI_HO_SO: [],
} as const satisfies Record<EnrolmentStatus, readonly EnrolmentStatus[]>;

/** Where a path may begin: with an application of one's own, or with the admission of who was sent. */
const BEGINNINGS: readonly string[] = ['TU_DANG_KY', 'TRUNG_TUYEN'];

/** Not in the class yet, so no attendance. */
export const NOT_YET_ENROLLED: readonly EnrolmentStatus[] = ['TU_DANG_KY', 'TRUNG_TUYEN'];

/** The only statuses that are a result. */
export const RESULTS: readonly EnrolmentStatus[] = ['HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'];

/** True when it begins with a beginning, each status may follow the one before it, and one resubmission at most is made. */
export function isPath(statuses: readonly string[]): boolean {
  const [first] = statuses;
  if (first === undefined || !BEGINNINGS.includes(first)) return false;
  const steps = statuses.slice(1).map((next, index) => ({ status: statuses[index] ?? '', next }));
  const resubmissions = steps.filter(({ status }) => status === 'KHONG_DAT').length;
  return resubmissions <= 1 && steps.every(({ status, next }) => follows(status, next));
}

const following: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(TRANSITIONS));

function follows(status: string, next: string): boolean {
  return following.get(status)?.includes(next) ?? false;
}
