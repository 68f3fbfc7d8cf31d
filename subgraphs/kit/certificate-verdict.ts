type TruthStatus = 'AGREE' | 'PENDING' | 'DISAGREE';
const DISAGREEMENTS = ['NOT_IN_DOSSIER', 'NOT_COUNTED_BY_PLAN', 'COUNTED_WITHOUT_RESULT'] as const;
type TruthDisagreement = (typeof DISAGREEMENTS)[number];

/**
 * What one system can say against a certificate, or of more than schools know; see `TruthDisagreement` of the contract.
 * `NOT_YET_IN_DOSSIER`: nobody says that it should be there. `FROM_ELSEWHERE`: no school of the unit issued what is recorded.
 */
export const FINDINGS = [...DISAGREEMENTS, 'NOT_YET_IN_DOSSIER', 'FROM_ELSEWHERE'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What comes out of a comparison; see `TruthVerdict` of the contract. */
export interface TruthVerdict {
  readonly status: TruthStatus | null;
  readonly disagreements: TruthDisagreement[];
  readonly reason: string | null;
}

/** An enrolment of a school, as far as it is compared; days are ISO texts. */
export interface SchoolClaim {
  readonly enrolledOn: string | null;
  readonly completedOn: string | null;
  readonly issuedOn: string | null;
  readonly passedOn: boolean;
}

/** A nomination, as far as it is compared. */
export interface PlanClaim {
  readonly approved: boolean;
  readonly decidedOn: string | null;
  readonly achievedOn: string | null;
}

/** What the three systems say of one cadre and programme; null = no answer came. */
interface Compared {
  readonly school: readonly SchoolClaim[];
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
  if (plan && dossier)
    return verdictFrom([...findingsOfPlan(school, plan), ...findingsOfDossier(school, dossier)]);
  const silent = [...(plan ? [] : [SYSTEMS.plan]), ...(dossier ? [] : [SYSTEMS.dossier])];
  return untold(`Chưa có trả lời của ${silent.join(', ')}.`);
}

/** The verdict on what plan and dossier found, in any order. */
export function verdictFrom(findings: readonly Finding[]): TruthVerdict {
  const disagreements = DISAGREEMENTS.filter((one) => findings.includes(one));
  if (disagreements.length > 0) return { status: 'DISAGREE', disagreements, reason: null };
  if (findings.includes('NOT_YET_IN_DOSSIER')) return { status: 'PENDING', disagreements, reason: null };
  if (findings.includes('FROM_ELSEWHERE'))
    return untold('Không cơ sở nào của đơn vị cấp chứng chỉ này: có thể do nơi khác cấp.');
  return { status: 'AGREE', disagreements, reason: null };
}

/** What a plan's nominations have against the school's results. */
export function findingsOfPlan(school: readonly SchoolClaim[], plan: readonly PlanClaim[]): Finding[] {
  const certificates = school.filter(({ issuedOn }) => issuedOn);
  const achieved = plan.flatMap((one) => (one.approved && one.achievedOn ? [one.achievedOn] : []));
  const findings: Finding[] = [];
  if (certificates.some((one) => !achieved.some((day) => isOf(one, day)) && wasSent(one, plan)))
    findings.push('NOT_COUNTED_BY_PLAN');
  if (achieved.some((day) => isWithoutResult(day, school))) findings.push('COUNTED_WITHOUT_RESULT');
  if (certificates.length === 0 && achieved.length > 0) findings.push('FROM_ELSEWHERE');
  return findings;
}

/** What a dossier, with such training on these days, has against the school's results. */
export function findingsOfDossier(school: readonly SchoolClaim[], dossier: readonly string[]): Finding[] {
  const certificates = school.filter(({ issuedOn }) => issuedOn);
  const missing = certificates.filter((one) => !dossier.some((day) => isOf(one, day)));
  if (missing.some(({ passedOn }) => passedOn)) return ['NOT_IN_DOSSIER'];
  if (missing.length > 0) return ['NOT_YET_IN_DOSSIER'];
  return certificates.length === 0 && dossier.length > 0 ? ['FROM_ELSEWHERE'] : [];
}

/** True of a day on which another system can have noted this result. */
function isOf({ enrolledOn, completedOn, issuedOn }: SchoolClaim, day: string): boolean {
  return (enrolledOn ?? completedOn ?? FIRST_DAY) <= day && day <= (issuedOn ?? completedOn ?? FIRST_DAY);
}

/** True when a nomination approved by the completion waits for its result. */
function wasSent({ completedOn }: SchoolClaim, plan: readonly PlanClaim[]): boolean {
  return plan.some(
    ({ approved, decidedOn, achievedOn }) =>
      approved && !achievedOn && (decidedOn ?? '') <= (completedOn ?? ''),
  );
}

/** True when no result is of that day, and an enrolment begun before has none. */
function isWithoutResult(day: string, school: readonly SchoolClaim[]): boolean {
  const hasResult = school.some((one) => one.completedOn && isOf(one, day));
  return !hasResult && school.some((one) => !one.completedOn && (one.enrolledOn ?? FIRST_DAY) <= day);
}

function untold(reason: string): TruthVerdict {
  return { status: null, disagreements: [], reason };
}
