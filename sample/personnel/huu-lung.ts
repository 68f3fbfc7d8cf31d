import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import { communesOfHuuLung } from '../communes.ts';
import { isChosen } from '../deterministic.ts';
import { holding } from '../holding.ts';
import { dayIn, group, type SamplePerson } from '../roster.ts';
import { agency, post, profession, studying, theory } from './rows.ts';
import { reportedRate, type UnitSample } from './unit-sample.ts';

const UNIT = 'P63-20';
const DISTRICT = 'H63-186';
const TERM = { validFrom: '2015-07-01', validTo: '2020-06-30' };

const COMMUNES = 26;
const MEMBERS_OF_A_COMMUNE = 14;
/** 22 of 26 secretaries and 203 of all 364 members have intermediate theory or more: 84.6 % and 55.8 %. */
const SECRETARIES_WITH_THEORY = 22;
const MEMBERS_WITH_THEORY = 203 - SECRETARIES_WITH_THEORY;
const OTHER_MEMBERS = COMMUNES * (MEMBERS_OF_A_COMMUNE - 1);

/** Of 20 leaders of district offices 17 have it and the last 3 still study: 100 % when those count as well. */
const LEADERS_WITH_THEORY = 17;

const MEASURES = [
  'LLCT_TRUNG_CAP_CAP_UY_VIEN_XA',
  'LLCT_TRUNG_CAP_BI_THU_XA',
  'LLCT_TRUNG_CAP_LANH_DAO_PHONG_HUYEN',
] as const;

/** Whose dossiers tables of staff may count, and what in them is whole. */
const DOSSIERS = ['HO_SO:CAP_UY_VIEN_CAP_XA:LLCT', 'HO_SO:LANH_DAO_PHONG_BAN_HUYEN:LLCT,CHUYEN_MON'] as const;

/** Old Lạng Sơn: the Party committees of the 26 communes of Hữu Lũng, and the leaders of the district's offices. */
export function huuLung(): UnitSample {
  const communes = communesOfHuuLung().map(commune);
  const offices = [
    'Phòng Nội vụ',
    'Phòng Tài chính - Kế hoạch',
    'Phòng Giáo dục và Đào tạo',
    'Phòng Tư pháp',
  ].map((name) => agency(UNIT, `${name} huyện Hữu Lũng`, { unitId: DISTRICT, level: 'HUYEN' }));
  const members = group(UNIT, 'cap-uy-xa');
  const leaders = group(UNIT, 'lanh-dao-phong-huyen');
  return {
    agencies: [...communes, ...offices],
    assignments: [
      ...members.map((person) =>
        post(person, {
          ...TERM,
          ...postOfMember(person),
          agencyId: communes[communeOf(person)]?.id ?? null,
        }),
      ),
      ...leaders.map((person) =>
        post(person, {
          ...TERM,
          agencyId: offices[person.index % offices.length]?.id ?? null,
          ...{ cadreKind: 'CONG_CHUC', level: 'HUYEN', leading: true },
          title: person.index < offices.length ? 'TRUONG_PHONG' : 'PHO_TRUONG_PHONG',
        }),
      ),
    ],
    qualifications: [...members.map(theoryOfMember), ...leaders.flatMap(levelsOfLeader)],
    reported: [
      reportedRate('HL-07', 'LLCT_TRUNG_CAP_CAP_UY_VIEN_XA'),
      reportedRate('HL-08', 'LLCT_TRUNG_CAP_BI_THU_XA'),
      reportedRate('HL-06', 'LLCT_TRUNG_CAP_LANH_DAO_PHONG_HUYEN'),
    ],
    holdings: [...MEASURES, ...DOSSIERS].map((code) => holding(code, DISTRICT, TERM.validFrom, TERM.validTo)),
    headcountDays: ['2015-12-31', '2019-12-31'],
  };
}

/** The post of a committee member, as dossier and school know it. */
export function postOfMember(
  person: SamplePerson,
): Pick<AssignmentRow, 'cadreKind' | 'title' | 'level' | 'leading'> {
  const leading = isSecretary(person);
  return { cadreKind: 'CAN_BO_CAP_XA', title: leading ? 'BI_THU' : 'CAP_UY_VIEN', level: 'XA', leading };
}

/** Id of the commune of a committee member. */
export function communeIdOf(person: SamplePerson): string {
  return communesOfHuuLung()[communeOf(person)] ?? DISTRICT;
}

/** The committee members who have intermediate theory or more, in the order of the roster. */
export function membersWithTheory(): SamplePerson[] {
  return group(UNIT, 'cap-uy-xa').filter(hasTheory);
}

function hasTheory(person: SamplePerson): boolean {
  if (isSecretary(person)) return isChosen(communeOf(person), SECRETARIES_WITH_THEORY, COMMUNES);
  const numberAmongOthers = person.index - communeOf(person) - 1;
  return isChosen(numberAmongOthers, MEMBERS_WITH_THEORY, OTHER_MEMBERS);
}

function theoryOfMember(person: SamplePerson) {
  if (!hasTheory(person))
    return theory(person, 'SO_CAP', dayIn(person, 'theory', '2010-01-15', '2015-06-15'));
  const level = isSecretary(person) && communeOf(person) % 3 === 0 ? 'CAO_CAP' : 'TRUNG_CAP';
  return theory(person, level, dayIn(person, 'theory', '2013-01-15', '2019-11-29'));
}

function levelsOfLeader(person: SamplePerson) {
  const degree = profession(person, 'DAI_HOC', dayIn(person, 'degree', '2008-06-01', '2014-06-30'));
  if (person.index >= LEADERS_WITH_THEORY) return [degree, studying(person, 'TRUNG_CAP', '2019-09-16')];
  return [degree, theory(person, 'TRUNG_CAP', dayIn(person, 'theory', '2012-01-15', '2018-11-30'))];
}

/** Sơn Hà is the one commune that a source names; the others are made up. */
function commune(unitId: string, index: number) {
  const number = String(index).padStart(2, '0');
  const name = index === 0 ? 'Đảng uỷ xã Sơn Hà' : `Đảng uỷ xã mẫu ${number} (dữ liệu tổng hợp)`;
  return agency(UNIT, name, { unitId, districtId: DISTRICT, level: 'XA' });
}

function communeOf({ index }: SamplePerson): number {
  return Math.floor(index / MEMBERS_OF_A_COMMUNE);
}

function isSecretary({ index }: SamplePerson): boolean {
  return index % MEMBERS_OF_A_COMMUNE === 0;
}
