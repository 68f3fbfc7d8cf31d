import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import { fact } from '../facts.ts';
import { holding } from '../holding.ts';
import { dayIn, group } from '../roster.ts';
import { agency, post, profession, theory } from './rows.ts';
import { reportedRate, type UnitSample } from './unit-sample.ts';

const UNIT = 'P63-34';
const DISTRICT = 'H63-344';
const COMMUNE = 'X63-13276';
const FROM = '2015-07-01';
const LAST_DAY = '2025-06-30';
const MEASURE = 'LLCT_TRUNG_CAP_CHUC_DANH_XA';

/** The 21 titles of a commune; the first person holds the first two. */
const TITLES: readonly { title: string; cadreKind: 'CAN_BO_CAP_XA' | 'CONG_CHUC_CAP_XA' }[] = [
  ...[
    'BI_THU',
    'CHU_TICH_HDND',
    'PHO_BI_THU_THUONG_TRUC',
    'PHO_CHU_TICH_HDND',
    'CHU_TICH_UBND',
    'PHO_CHU_TICH_UBND',
    'CHU_TICH_MTTQ',
    'BI_THU_DOAN',
    'CHU_TICH_HOI_PN',
    'CHU_TICH_HOI_ND',
    'CHU_TICH_HOI_CCB',
  ].map((title) => ({ title, cadreKind: 'CAN_BO_CAP_XA' as const })),
  ...[
    'CHI_HUY_TRUONG_BCHQS',
    'VAN_PHONG_THONG_KE',
    'VAN_PHONG_THONG_KE',
    'DIA_CHINH_XD_MT',
    'DIA_CHINH_XD_MT',
    'TAI_CHINH_KE_TOAN',
    'TU_PHAP_HO_TICH',
    'TU_PHAP_HO_TICH',
    'VAN_HOA_XA_HOI',
    'VAN_HOA_XA_HOI',
  ].map((title) => ({ title, cadreKind: 'CONG_CHUC_CAP_XA' as const })),
];

/** Old Thái Bình: the titles of Xã Vũ Vân, and the person in Vũ Thư who holds two posts at once (TB-09). */
export function thaiBinh(): UnitSample {
  const commune = agency(UNIT, 'Xã Vũ Vân', { unitId: COMMUNE, districtId: DISTRICT, level: 'XA' });
  const district = agency(UNIT, 'Huyện uỷ, HĐND huyện Vũ Thư', { unitId: DISTRICT, level: 'HUYEN' });
  const holders = group(UNIT, 'chuc-danh-vu-van');
  const [leader] = group(UNIT, 'lanh-dao-vu-thu');
  if (!leader) throw new Error('The roster lacks the leader of Vũ Thư.');
  const inDistrict = { agencyId: district.id, cadreKind: 'CAN_BO', level: 'HUYEN', leading: true } as const;
  const span = { validFrom: FROM, validTo: LAST_DAY };
  return {
    agencies: [commune, district],
    assignments: [
      ...TITLES.map(({ title, cadreKind }, number): AssignmentRow => {
        const person = holders[Math.max(0, number - 1)];
        if (!person) throw new Error('More titles than people who hold them.');
        const kind = number === 1 ? 'KIEM_NHIEM' : 'CHINH';
        const leading = cadreKind === 'CAN_BO_CAP_XA';
        return post(person, {
          ...{ agencyId: commune.id, cadreKind, title, level: 'XA', leading, kind },
          ...span,
        });
      }),
      post(leader, { ...inDistrict, ...span, title: 'PHO_BI_THU_THUONG_TRUC' }),
      post(leader, { ...inDistrict, ...span, title: 'CHU_TICH_HDND', kind: 'KIEM_NHIEM' }),
    ],
    qualifications: [
      ...holders.map((person) =>
        theory(person, 'TRUNG_CAP', dayIn(person, 'theory', '2012-01-15', '2019-06-28')),
      ),
      profession(leader, 'DAI_HOC', dayIn(leader, 'degree', '2004-06-01', '2014-06-30')),
      theory(leader, 'CAO_CAP', dayIn(leader, 'theory', '2012-01-15', '2015-06-15')),
    ],
    reported: [vuVan()],
    holdings: [MEASURE, 'HO_SO:CHUC_DANH_CAP_XA:LLCT'].map((code) => holding(code, COMMUNE, FROM, LAST_DAY)),
    headcountDays: ['2019-12-31', '2024-12-31'],
  };
}

/** The source gives both parts and no percentage. */
function vuVan() {
  const { value, denominator } = fact('TB-05');
  if (typeof value !== 'number' || denominator === undefined) throw new Error('TB-05 has no two parts.');
  const percent = String((value * 100) / denominator);
  return reportedRate('TB-05', MEASURE, { value: percent, numerator: value, denominator });
}
