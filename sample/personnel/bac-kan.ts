import type { AssignmentRow } from '../../subgraphs/personnel/entities/assignment.ts';
import { madeUpCommunes } from '../communes.ts';
import { isChosen, pick } from '../deterministic.ts';
import { holding } from '../holding.ts';
import { dayIn, group, type SamplePerson } from '../roster.ts';
import { agency, type ProfessionalLevel, post, profession, theory } from './rows.ts';
import { reportedRate, type UnitSample } from './unit-sample.ts';

const UNIT = 'P63-06';
const FROM = '2015-07-01';
const LAST_DAY = '2025-06-30';

const COMMUNES = madeUpCommunes(UNIT);

const CADRE_TITLES = [
  'BI_THU',
  'CHU_TICH_UBND',
  'CHU_TICH_HDND',
  'PHO_CHU_TICH_UBND',
  'CHU_TICH_MTTQ',
  'BI_THU_DOAN',
];
const SERVANT_TITLES = [
  'VAN_PHONG_THONG_KE',
  'DIA_CHINH_XD_MT',
  'TAI_CHINH_KE_TOAN',
  'TU_PHAP_HO_TICH',
  'VAN_HOA_XA_HOI',
  'CHI_HUY_TRUONG_BCHQS',
];
const CITY_TITLES = [
  'TRUONG_BAN_TO_CHUC',
  'TRUONG_BAN_DANG',
  'PHO_TRUONG_BAN_DANG',
  'CHU_NHIEM_UBKT',
  'CHU_TICH_MTTQ',
];

/** Of 68 cadres 49, of 165 civil servants 163 have a professional level that counts: 72.06 % and 98.79 %. */
const CADRES_WITH_LEVEL = 49;
const SERVANTS_WITH_LEVEL = 163;

const COUNTING: readonly ProfessionalLevel[] = ['TRUNG_CAP_CM', 'CAO_DANG', 'DAI_HOC'];
const TOO_LOW: readonly ProfessionalLevel[] = ['CHUA_QUA_DAO_TAO', 'SO_CAP_NGHE'];

/** Old Bắc Kạn: commune staff in twelve made-up communes, and the city's cadres who went to study. */
export function bacKan(): UnitSample {
  const communes = COMMUNES.map((unitId) =>
    agency(UNIT, `UBND xã mẫu ${unitId.slice(-2)} (dữ liệu tổng hợp)`, { unitId, level: 'XA' }),
  );
  const city = agency(UNIT, 'Thành uỷ Bắc Kạn', { unitId: 'H63-058', level: 'HUYEN' });
  const cadres = group(UNIT, 'can-bo-xa');
  const servants = group(UNIT, 'cong-chuc-xa');
  const pool = group(UNIT, 'nguon-cao-cap');
  return {
    agencies: [...communes, city],
    assignments: [
      ...[...cadres, ...servants].map((person) => {
        const agencyId = itemAt(communes, person.index).id;
        return post(person, { ...postInCommune(person), agencyId, validFrom: FROM, validTo: LAST_DAY });
      }),
      ...pool.map((person) =>
        post(person, {
          ...{ agencyId: city.id, cadreKind: 'CAN_BO', level: 'HUYEN', leading: true },
          ...{ title: itemAt(CITY_TITLES, person.index), validFrom: FROM, validTo: LAST_DAY },
        }),
      ),
    ],
    qualifications: [
      ...cadres.map((person) => levelOf(person, CADRES_WITH_LEVEL, cadres.length)),
      ...servants.map((person) => levelOf(person, SERVANTS_WITH_LEVEL, servants.length)),
      ...pool.flatMap((person) => [
        profession(person, 'DAI_HOC', dayIn(person, 'degree', '2004-06-01', '2014-06-30')),
        theory(person, 'TRUNG_CAP', dayIn(person, 'theory', '2010-01-15', '2015-06-15')),
      ]),
    ],
    reported: [
      reportedRate('BK-04', 'CM_TRUNG_CAP_CAN_BO_XA'),
      reportedRate('BK-05', 'CM_TRUNG_CAP_CONG_CHUC_XA'),
    ],
    holdings: [
      holding('CM_TRUNG_CAP_CAN_BO_XA', UNIT, FROM, LAST_DAY),
      holding('CM_TRUNG_CAP_CONG_CHUC_XA', UNIT, FROM, LAST_DAY),
      holding('HO_SO:CAN_BO_CONG_CHUC_CAP_XA:CHUYEN_MON', UNIT, FROM, LAST_DAY),
    ],
    headcountDays: ['2015-12-31', '2018-12-31'],
  };
}

/** The post of commune staff, as dossier and school know it. */
export function postInCommune({
  group: name,
  index,
}: Pick<SamplePerson, 'group' | 'index'>): Pick<AssignmentRow, 'cadreKind' | 'title' | 'level' | 'leading'> {
  const isCadre = name === 'can-bo-xa';
  const title = itemAt(isCadre ? CADRE_TITLES : SERVANT_TITLES, Math.floor(index / COMMUNES.length));
  return {
    cadreKind: isCadre ? 'CAN_BO_CAP_XA' : 'CONG_CHUC_CAP_XA',
    ...{ title, level: 'XA', leading: /^(PHO_)?CHU_TICH|^BI_THU/.test(title) },
  };
}

/** Id of the commune in which commune staff of this index work. */
export function communeIdAt(index: number): string {
  return itemAt(COMMUNES, index);
}

function levelOf(person: SamplePerson, chosen: number, total: number) {
  const levels = isChosen(person.index, chosen, total) ? COUNTING : TOO_LOW;
  const level = pick(levels, 'professional level', person.cadreId);
  return profession(person, level, dayIn(person, 'degree', '2011-01-10', '2017-12-20'));
}

function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}
