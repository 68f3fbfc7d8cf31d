import { LAST_DAY_OF_63 } from '../../common/units.ts';
import type { NominatingBodyRow } from '../../subgraphs/planning/entities/nominating-body.ts';
import type { NominationRow } from '../../subgraphs/planning/entities/nomination.ts';
import type { OfficialDocumentRow } from '../../subgraphs/planning/entities/official-document.ts';
import type { PlanBasisRow } from '../../subgraphs/planning/entities/plan-basis.ts';
import type { SuccessionEntryRow } from '../../subgraphs/planning/entities/succession-entry.ts';
import type { TrainingPlanRow } from '../../subgraphs/planning/entities/training-plan.ts';
import { sampleId } from '../deterministic.ts';
import { fact } from '../facts.ts';
import { holding } from '../holding.ts';
import { reported } from '../reported.ts';
import { group, type SamplePerson } from '../roster.ts';
import { bacKanPractices } from './bac-kan-practices.ts';
import {
  documentId,
  madeUpDocument,
  plan,
  practiceId,
  publishedDocument,
  sourceOfFacts,
  yearlyPlan,
} from './records.ts';
import type { PlanningRows } from './rows.ts';

const PROVINCE = 'P63-06';
const CITY = 'H63-058';
const MEASURE = 'CU_DI_HOC_CAO_CAP';

/** The period plans and the national document each rests on. */
const BASIS = ['BK-06', 'BK-07'] as const;

const BODY: NominatingBodyRow = {
  id: sampleId('nominating-body', CITY, MEASURE),
  nameVi: 'Ban Thường vụ Thành ủy Bắc Kạn',
  unitId: CITY,
  programmeCode: 'LLCT_CAO_CAP',
  measureId: MEASURE,
  // BKC-06
  withinQuota: true,
};

/** Made-up decisions of the city's standing board, six people each. */
const DECISION_DAYS = ['2016-04-12', '2017-03-21', '2018-04-10', '2019-03-19'] as const;

/** The Party term of the pool, which began with the city's congress. */
const TERM = { name: '2015-2020', from: fact('BKC-01').from ?? '', to: '2020-07-31' };

/** Old Bắc Kạn: its plans, and whom its city sent to study. */
export function bacKanRows(): PlanningRows {
  const people = group(PROVINCE, 'nguon-cao-cap');
  const periods = periodPlans();
  return {
    documents: [cityScheme(), ...DECISION_DAYS.map(decision)],
    plans: [...periods, ...periods.flatMap(yearsOf), schemePlan()],
    basis: periods.map((period, index) => basisOf(period, BASIS[index] ?? BASIS[1])),
    bodies: [BODY],
    nominations: people.map(nomination),
    entries: people.map(succession),
    practices: bacKanPractices(),
    figures: [
      reported('BKC-01', { subject: 'nominated', measureId: MEASURE, recordId: BODY.id }),
      // The sentence speaks of the years 2010-2018, which both plans share.
      ...periods.map(({ id }) => reported('BK-09', { subject: 'achievement', recordId: id })),
      reported('BK-11', { subject: 'practice', recordId: practiceId('BK-11') }),
    ],
    holdings: [
      holding(MEASURE, CITY, TERM.from, LAST_DAY_OF_63),
      holding('QUY_HOACH_CAN_BO', CITY, TERM.from, TERM.to),
    ],
  };
}

function periodPlans(): TrainingPlanRow[] {
  const { value } = fact('BK-08');
  const spans = Array.isArray(value) ? value.map(String) : [];
  return spans.map((span) => {
    const [first = '', last = ''] = span.split('-');
    return plan({
      id: sampleId('plan', PROVINCE, span),
      titleVi: `Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức cấp xã giai đoạn ${span}`,
      horizon: 'GIAI_DOAN',
      unitId: PROVINCE,
      periodFrom: `${first}-01-01`,
      periodTo: `${last}-12-31`,
      contents: ['CHUYEN_MON', 'PHAP_LUAT_DAO_DUC', 'KY_NANG'],
      fundingSources: ['NSNN_TINH'],
      origin: 'PUBLISHED',
      ...sourceOfFacts('BK-08', 'BK-10', 'BK-11', 'BK-12'),
    });
  });
}

/** The source says that plans are made yearly too (BK-14), not which: these are made up. */
function yearsOf({ id, periodFrom, periodTo }: TrainingPlanRow): TrainingPlanRow[] {
  const first = Number(periodFrom.slice(0, 4));
  const count = Number(periodTo.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => yearlyPlan(PROVINCE, first + index, id));
}

function basisOf({ id }: TrainingPlanRow, factId: string): PlanBasisRow {
  const { documentNumber: number = '', issuer = '', documentDate: issuedOn = null } = fact(factId);
  return {
    planId: id,
    position: 1,
    documentUnitId: 'TW',
    documentId: documentId('TW', number),
    ...{ kind: 'QUYET_DINH', number, issuer, issuedOn },
  };
}

function cityScheme(): OfficialDocumentRow {
  return publishedDocument(PROVINCE, 'BKC-05', 'DE_AN', {
    titleVi: 'Đề án nâng cao chất lượng cán bộ, công chức, viên chức của thành phố giai đoạn 2017-2020',
  });
}

function schemePlan(): TrainingPlanRow {
  const { from, to } = fact('BKC-05');
  return plan({
    id: sampleId('plan', CITY, 'scheme'),
    titleVi: 'Đề án nâng cao chất lượng cán bộ, công chức, viên chức của thành phố Bắc Kạn',
    horizon: 'GIAI_DOAN',
    unitId: CITY,
    periodFrom: from ?? '',
    periodTo: to ?? '',
    approvedById: cityScheme().id,
    priorityGroups: ['CAP_TRUONG', 'CAP_PHO'],
    origin: 'PUBLISHED',
    ...sourceOfFacts('BKC-05', 'BKC-09'),
  });
}

function decision(issuedOn: string): OfficialDocumentRow {
  return madeUpDocument(PROVINCE, {
    kind: 'QUYET_DINH',
    number: `TH-${issuedOn.slice(0, 4)}-QĐ/TU`,
    issuer: BODY.nameVi,
    issuerUnitId: CITY,
    issuedOn,
    titleVi: 'Cử cán bộ đi học cao cấp lý luận chính trị',
  });
}

function nomination({ cadreId, personId, index }: SamplePerson): NominationRow {
  const decidedOn = DECISION_DAYS[index % DECISION_DAYS.length] ?? DECISION_DAYS[0];
  return {
    id: sampleId('nomination', PROVINCE, 'nguon-cao-cap', index),
    cadreId,
    personId,
    programmeCode: BODY.programmeCode,
    programmeGroup: 'LLCT',
    status: 'DA_DUYET',
    sentById: BODY.id,
    decisionId: decision(decidedOn).id,
    decidedOn,
    achievedOn: null,
    recordedOn: null,
    // BKC-01 speaks of people in the pool, BKC-08 makes it the rule.
    inSuccessionPool: true,
    origin: 'SYNTHETIC',
  };
}

function succession({ cadreId, personId, index }: SamplePerson): SuccessionEntryRow {
  return {
    id: sampleId('succession', PROVINCE, 'nguon-cao-cap', index),
    cadreId,
    personId,
    unitId: CITY,
    // The last four are too few to be shown.
    plannedTitle: index < 12 ? 'TRUONG_PHONG' : index < 20 ? 'PHO_CHU_TICH_UBND' : 'PHO_BI_THU',
    level: 'HUYEN',
    status: 'HET_NHIEM_KY',
    term: TERM.name,
    validFrom: TERM.from,
    validTo: TERM.to,
    origin: 'SYNTHETIC',
  };
}
