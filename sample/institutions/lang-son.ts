import { split } from '../deterministic.ts';
import { fact } from '../facts.ts';
import { holding } from '../holding.ts';
import { communeIdOf, membersWithTheory, postOfMember } from '../personnel/huu-lung.ts';
import { reported } from '../reported.ts';
import type { SamplePerson } from '../roster.ts';
import type { ClassPlan, SampleLearner, UnitPlan } from './class-plan.ts';
import { institutionId, institutionsOf } from './institutions.ts';
import { programmeId, programmesOf } from './programmes.ts';

const UNIT = 'P63-20';
const DISTRICT = 'H63-186';
const MEASURE = 'LOP_LLCT_TRUNG_CAP';
const PROGRAMME = 'LLCT_TRUNG_CAP';
const SCHOOL = 0;
const CENTRE = 1;
const SPANS = [
  { startsOn: '2017-03-06', endsOn: '2018-06-29' },
  { startsOn: '2018-03-05', endsOn: '2019-06-28' },
] as const;

/** Lạng Sơn to 2025: what is published of Hữu Lũng, and rows for its two intermediate theory classes alone. */
export function langSon(): UnitPlan {
  return {
    institutions: institutionsOf(UNIT),
    programmes: programmesOf(UNIT, [PROGRAMME]),
    classes: classes(),
    reported: [
      reported('HL-01', { subject: 'classes', measureId: MEASURE }),
      reported('HL-02', { subject: 'attendances', measureId: MEASURE }),
      reported('HL-16', { subject: 'classes', measureId: 'LOP_LLCT_SO_CAP' }),
      reported('HL-04', { subject: 'classes', measureId: 'LOP_BOI_DUONG_CAP_NHAT' }),
      reported('HL-05', { subject: 'attendances', measureId: 'LOP_BOI_DUONG_CAP_NHAT' }),
    ],
    holdings: [holding(MEASURE, DISTRICT, '2017-01-01', '2025-06-30')],
  };
}

function classes(): ClassPlan[] {
  const { value } = fact('HL-02');
  const learners = membersWithTheory().slice(0, Number(value)).map(member);
  let taken = 0;
  return split(learners.length, SPANS.length).map((size, index) => {
    const own = learners.slice(taken, taken + size);
    taken += size;
    const span = SPANS[index] ?? SPANS[0];
    return {
      key: `trung-cap-${index}`,
      row: {
        nameVi: `Lớp trung cấp lý luận chính trị huyện Hữu Lũng, khoá ${index + 1}`,
        programmeId: programmeId(UNIT, PROGRAMME),
        status: 'KET_THUC',
        attendanceForm: 'KHONG_TAP_TRUNG',
        schedule: 'THEO_DOT',
        planBasis: 'TRONG_KE_HOACH',
        fundingSources: ['NSNN_HUYEN'],
        audience: 'CAP_UY_VIEN_CAP_XA',
        unitId: DISTRICT,
        ...span,
        days: 132,
        awardingInstitutionId: institutionId(UNIT, SCHOOL),
        hostInstitutionId: institutionId(UNIT, CENTRE),
      },
      learners: own,
      // Their dossiers have the level.
      fate: 'ALL_CERTIFIED' as const,
    };
  });
}

function member(person: SamplePerson): SampleLearner {
  const { personId, cadreId, gender, birthYear } = person;
  const { cadreKind: kind, ...post } = postOfMember(person);
  return { personId, cadreId, gender, birthYear, kind, ...post, unitId: communeIdOf(person) };
}
