import type { CertificateRow } from '../../subgraphs/institutions/entities/certificate.ts';
import type { EnrolmentRow } from '../../subgraphs/institutions/entities/enrolment.ts';
import type { EnrolmentStepRow } from '../../subgraphs/institutions/entities/enrolment-step.ts';
import type { TrainingClassRow } from '../../subgraphs/institutions/entities/training-class.ts';
import { sampleId } from '../deterministic.ts';
import type { ClassPlan } from './class-plan.ts';
import { pathOf } from './enrolment-paths.ts';

export interface ClassRows {
  classes: TrainingClassRow[];
  enrolments: EnrolmentRow[];
  steps: EnrolmentStepRow[];
  certificates: CertificateRow[];
}

/** Writes planned classes out as rows, all of them made up. */
export function rowsOf(unitId: string, plans: readonly ClassPlan[]): ClassRows {
  const rows: ClassRows = { classes: [], enrolments: [], steps: [], certificates: [] };
  for (const plan of plans) {
    const classId = sampleId('class', unitId, plan.key);
    rows.classes.push({ id: classId, ...plan.row, origin: 'SYNTHETIC' });
    for (const learner of plan.learners) {
      const id = sampleId('enrolment', unitId, plan.key, learner.personId);
      const path = pathOf(plan, unitId, learner.personId);
      const dayOf = (status: string) => path.findLast((step) => step.status === status)?.on ?? null;
      rows.enrolments.push({
        id,
        classId,
        cadreId: learner.cadreId,
        personId: learner.personId,
        nominationId: null,
        status: path.at(-1)?.status ?? 'TRUNG_TUYEN',
        admissionMode: plan.row.audience === null ? 'XET_TUYEN' : 'CU_TUYEN',
        enrolledOn: dayOf('DA_GHI_DANH'),
        completedOn: dayOf('HOAN_THANH'),
        learnerGender: learner.gender,
        learnerBirthYear: learner.birthYear,
        learnerKind: learner.kind,
        learnerTitle: learner.title,
        learnerLevel: learner.level,
        learnerLeading: learner.leading,
        learnerUnitId: learner.unitId,
        sessionsHeld: null,
        sessionsAttended: null,
        fundingSource: null,
      });
      rows.steps.push(...path.map(({ status, on }, position) => ({ enrolmentId: id, position, status, on })));
      const issuedOn = dayOf('DA_CAP_CHUNG_CHI');
      if (issuedOn)
        rows.certificates.push(certificateOf(unitId, plan, id, issuedOn, rows.certificates.length + 1));
    }
  }
  return rows;
}

function certificateOf(
  unitId: string,
  { row }: ClassPlan,
  enrolmentId: string,
  issuedOn: string,
  number: number,
): CertificateRow {
  return {
    id: sampleId('certificate', unitId, enrolmentId),
    enrolmentId,
    kind: row.attendanceForm === 'KHONG_TAP_TRUNG' ? 'BANG' : 'CHUNG_CHI',
    registerNumber: `${String(number).padStart(5, '0')}/${issuedOn.slice(0, 4)}`,
    issuedOn,
    institutionId: row.awardingInstitutionId,
  };
}
