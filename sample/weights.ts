import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../common/units.ts';
import type { UnitWeightRow } from '../subgraphs/directory/entities/unit-weight.ts';
import { leads } from './courses.ts';
import { fact, publicationOf } from './facts.ts';
import { group, type SampleGroup, type SamplePerson } from './roster.ts';

/** Of whom the made-up populations consist. Volumes have no weights: no source of the sample plans a number of classes. */
const STAFF: readonly { measureId: string; people: SampleGroup; leadingOnly?: boolean }[] = [
  { measureId: 'TIEU_CHUAN_TRUOC_BO_NHIEM', people: 'can-bo-cong-chuc' },
  { measureId: 'PHAP_LUAT_DAO_DUC_CBCC', people: 'can-bo-cong-chuc' },
  { measureId: 'KY_NANG_CBCC', people: 'can-bo-cong-chuc' },
  { measureId: 'CDNN_VIEN_CHUC', people: 'vien-chuc' },
  { measureId: 'QUAN_LY_VIEN_CHUC_LANH_DAO', people: 'vien-chuc', leadingOnly: true },
  { measureId: 'KY_NANG_KHONG_CHUYEN_TRACH_XA', people: 'khong-chuyen-trach' },
  { measureId: 'BOI_DUONG_DAI_BIEU_HDND', people: 'dai-bieu' },
];

const STAFFED_UNITS = ['P63-27', 'P34-19', 'P34-20', 'P34-24', 'P34-33'] as const;

/** Of old Bắc Kạn the sources give the two rates without their parts. */
const COMMUNE_STAFF = [
  { measureId: 'CM_TRUNG_CAP_CAN_BO_XA', people: 'can-bo-xa' },
  { measureId: 'CM_TRUNG_CAP_CONG_CHUC_XA', people: 'cong-chuc-xa' },
] as const;

/** Every weight of the sample: the one published denominator, and populations of made-up people. */
export function sampleWeights(): UnitWeightRow[] {
  return [
    publishedTitles(),
    ...COMMUNE_STAFF.map(({ measureId, people }) =>
      madeUp('P63-06', measureId, group('P63-06', people), '2015-07-01', LAST_DAY_OF_63, '2018-12-31'),
    ),
    ...STAFFED_UNITS.flatMap((unitId) =>
      STAFF.map(({ measureId, people, leadingOnly }) => {
        const all = group(unitId, people).filter((person) => !leadingOnly || leads(person));
        return eraOf(unitId) === '63'
          ? madeUp(unitId, measureId, all, '2021-01-01', LAST_DAY_OF_63, '2024-12-31')
          : madeUp(unitId, measureId, all, FIRST_DAY_OF_34, '2026-12-31', '2025-12-31');
      }),
    ),
  ];
}

/** The 21 titles of Vũ Vân, of which the source says how many meet the measure. */
function publishedTitles(): UnitWeightRow {
  const titles = fact('TB-05');
  const publication = publicationOf(titles);
  if (!titles.denominator || !titles.to || !publication) throw new Error('TB-05 has lost its parts.');
  return {
    ...{ unitId: titles.unitId, measureId: 'LLCT_TRUNG_CAP_CHUC_DANH_XA', weight: titles.denominator },
    ...{ periodFrom: titles.to, periodTo: titles.to, publishedOn: publication.on },
    ...{ source: titles.file, origin: 'PUBLISHED' },
  };
}

function madeUp(
  unitId: string,
  measureId: string,
  people: readonly SamplePerson[],
  periodFrom: string,
  periodTo: string,
  publishedOn: string,
): UnitWeightRow {
  const source = 'Dữ liệu tổng hợp';
  return {
    ...{ unitId, measureId, periodFrom, periodTo, publishedOn, source },
    ...{ weight: people.length, origin: 'SYNTHETIC' },
  };
}
