import type { ClaimedResult } from './certificate-claims.ts';

type TruthStatus = 'AGREE' | 'PENDING' | 'DISAGREE';
type TruthDisagreement = 'NOT_IN_DOSSIER' | 'NOT_COUNTED_BY_PLAN' | 'COUNTED_WITHOUT_RESULT';

/** What comes out of a comparison; see `TruthVerdict` of the contract. */
export interface TruthVerdict {
  readonly status: TruthStatus | null;
  readonly disagreements: TruthDisagreement[];
  readonly reason: string | null;
}

/** A nomination, as far as it is compared. */
interface PlanClaim {
  readonly approved: boolean;
  readonly decidedOn: string | null;
  readonly achievedOn: string | null;
}

/** What the three systems say of one cadre and programme; null = no answer came. */
interface Compared {
  readonly school: readonly ClaimedResult[];
  readonly plan: readonly PlanClaim[] | null;
  /** Days on which the dossier says such training was obtained. */
  readonly dossier: readonly string[] | null;
}

/** Names of the systems, for reasons. */
const SYSTEMS = { plan: 'kế hoạch', dossier: 'hồ sơ cán bộ' } as const;
const FIRST_DAY = '0001-01-01';

/**
 * School, plan and dossier compared. A dossier has a certificate, and a plan counts it, when it names a day from the
 * enrolment to the issue: systems note the end of the class, the recognition or the issue. What is said of a completion that
 * schools of the unit know nothing of may be of a school elsewhere: it contradicts nothing, and agrees with nothing.
 */
export function verdictOf({ school, plan, dossier }: Compared): TruthVerdict {
  if (!plan || !dossier) {
    const silent = [...(plan ? [] : [SYSTEMS.plan]), ...(dossier ? [] : [SYSTEMS.dossier])];
    return untold(`Chưa có trả lời của ${silent.join(', ')}.`);
  }
  const certificates = school.filter(({ issuedOn }) => issuedOn);
  const missing = certificates.filter((one) => !dossier.some((day) => isOf(one, day)));
  const achieved = plan.flatMap((one) => (one.approved && one.achievedOn ? [one.achievedOn] : []));
  const disagreements: TruthDisagreement[] = [];
  if (missing.some(({ passedOn }) => passedOn)) disagreements.push('NOT_IN_DOSSIER');
  if (certificates.some((one) => !achieved.some((day) => isOf(one, day)) && wasSent(one, plan)))
    disagreements.push('NOT_COUNTED_BY_PLAN');
  if (achieved.some((day) => isWithoutResult(day, school))) disagreements.push('COUNTED_WITHOUT_RESULT');
  if (disagreements.length > 0) return { status: 'DISAGREE', disagreements, reason: null };
  if (missing.length > 0) return { status: 'PENDING', disagreements, reason: null };
  if (certificates.length === 0 && (achieved.length > 0 || dossier.length > 0))
    return untold('Không cơ sở nào của đơn vị cấp chứng chỉ này: có thể do nơi khác cấp.');
  return { status: 'AGREE', disagreements, reason: null };
}

/** True of a day on which another system can have noted this result. */
function isOf({ enrolledOn, completedOn, issuedOn }: ClaimedResult, day: string): boolean {
  return (enrolledOn ?? completedOn ?? FIRST_DAY) <= day && day <= (issuedOn ?? completedOn ?? FIRST_DAY);
}

/** True when a nomination approved by the completion waits for its result. */
function wasSent({ completedOn }: ClaimedResult, plan: readonly PlanClaim[]): boolean {
  return plan.some(
    ({ approved, decidedOn, achievedOn }) =>
      approved && !achievedOn && (decidedOn ?? '') <= (completedOn ?? ''),
  );
}

/** True when no result is of that day, and an enrolment begun before has none. */
function isWithoutResult(day: string, school: readonly ClaimedResult[]): boolean {
  const hasResult = school.some((one) => one.completedOn && isOf(one, day));
  return !hasResult && school.some((one) => !one.completedOn && (one.enrolledOn ?? FIRST_DAY) <= day);
}

function untold(reason: string): TruthVerdict {
  return { status: null, disagreements: [], reason };
}
