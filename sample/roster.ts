import { addDays, digest, integer, pick, sampleId } from './deterministic.ts';

/** A made-up person with a dossier; the three domains speak of the same ones. */
export interface SamplePerson {
  /** Unit that keeps the dossier. */
  provinceId: string;
  group: SampleGroup;
  /** From 0 inside unit and group. */
  index: number;
  cadreId: string;
  personId: string;
  fullName: string;
  gender: 'NAM' | 'NU';
  birthYear: number;
}

export type SampleGroup =
  | 'can-bo-xa'
  | 'cong-chuc-xa'
  | 'nguon-cao-cap'
  | 'cap-uy-xa'
  | 'lanh-dao-phong-huyen'
  | 'chuc-danh-vu-van'
  | 'lanh-dao-vu-thu'
  | 'can-bo-cong-chuc'
  | 'vien-chuc'
  | 'khong-chuyen-trach'
  | 'dai-bieu';

/**
 * Groups of people in each unit. 68 and 165 give 72.06 % and 98.79 % from whole numbers; 364 are 14 committee members in
 * each of 26 communes, the first of each fourteen the secretary; 20 people hold the 21 titles of Vũ Vân.
 * P63-19, P63-24 and P63-33 are served and hold nothing.
 */
const GROUPS: Record<string, Partial<Record<SampleGroup, number>>> = {
  'P63-06': { 'can-bo-xa': 68, 'cong-chuc-xa': 165, 'nguon-cao-cap': 24 },
  'P63-20': { 'cap-uy-xa': 364, 'lanh-dao-phong-huyen': 20 },
  'P63-34': { 'chuc-danh-vu-van': 20, 'lanh-dao-vu-thu': 1 },
  'P63-27': { 'can-bo-cong-chuc': 150, 'vien-chuc': 120, 'khong-chuyen-trach': 40, 'dai-bieu': 40 },
  'P34-19': { 'can-bo-cong-chuc': 80, 'vien-chuc': 30, 'dai-bieu': 20 },
  'P34-33': { 'can-bo-cong-chuc': 70, 'vien-chuc': 30, 'dai-bieu': 20 },
  'P34-20': { 'can-bo-cong-chuc': 65, 'vien-chuc': 25, 'dai-bieu': 20 },
  'P34-24': { 'can-bo-cong-chuc': 80, 'vien-chuc': 30, 'dai-bieu': 20 },
};

/**
 * People with dossiers in several units: the first `count` of both groups are the same humans. Most stayed on through the
 * merger; two of old Bắc Ninh's public employees, who stayed on in Bắc Ninh, are on secondment in Lạng Sơn besides.
 */
const SAME_PEOPLE: readonly { now: [string, SampleGroup]; before: [string, SampleGroup]; count: number }[] = [
  { now: ['P34-24', 'vien-chuc'], before: ['P63-27', 'vien-chuc'], count: 6 },
  { now: ['P34-20', 'vien-chuc'], before: ['P63-27', 'vien-chuc'], count: 2 },
  { now: ['P34-19', 'can-bo-cong-chuc'], before: ['P63-06', 'cong-chuc-xa'], count: 5 },
];

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Nông',
  'Lý',
  'Triệu',
  'Hà',
];
const MIDDLE = {
  NAM: ['Văn', 'Đức', 'Minh', 'Quang', 'Xuân'],
  NU: ['Thị', 'Thu', 'Ngọc', 'Thanh', 'Kim'],
} as const;
const GIVEN = {
  NAM: ['An', 'Bình', 'Cường', 'Dũng', 'Hải', 'Hùng', 'Long', 'Nam', 'Sơn', 'Tuấn', 'Đạt'],
  NU: ['Anh', 'Chi', 'Dung', 'Hà', 'Hương', 'Lan', 'Mai', 'Nga', 'Thảo', 'Yến', 'Đào'],
} as const;

/** The people whose dossiers a unit keeps, in a fixed order; empty for units that hold nothing. */
export function roster(provinceId: string): SamplePerson[] {
  return Object.entries(GROUPS[provinceId] ?? {}).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => person(provinceId, group as SampleGroup, index)),
  );
}

/** The people of one group of a unit. */
export function group(provinceId: string, name: SampleGroup): SamplePerson[] {
  return roster(provinceId).filter((entry) => entry.group === name);
}

/** `personId` and units of everybody with a dossier in more than one unit. */
export function peopleOfSeveralUnits(): { personId: string; unitIds: string[] }[] {
  const units = new Map<string, Set<string>>();
  for (const { now, before, count } of SAME_PEOPLE) {
    for (const { personId } of group(...before).slice(0, count)) {
      const known = units.get(personId) ?? new Set([before[0]]);
      units.set(personId, known.add(now[0]));
    }
  }
  return [...units].map(([personId, unitIds]) => ({ personId, unitIds: [...unitIds] }));
}

/** True of those who hold their post in this unit while another keeps them as well. */
export function isSeconded({ provinceId, group: name, index }: SamplePerson): boolean {
  return provinceId === 'P34-20' && name === 'vien-chuc' && index < 2;
}

/** A day in a span, both ends included; the same for the same person and purpose. */
export function dayIn({ cadreId }: SamplePerson, purpose: string, from: string, to: string): string {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return addDays(from, integer(0, length, 'day', cadreId, purpose));
}

function person(provinceId: string, name: SampleGroup, index: number): SamplePerson {
  const same = SAME_PEOPLE.find((s) => s.now[0] === provinceId && s.now[1] === name && index < s.count);
  const [unit, of] = same ? same.before : [provinceId, name];
  const gender = pick(['NAM', 'NAM', 'NU'] as const, unit, of, index, 'gender');
  return {
    provinceId,
    group: name,
    index,
    cadreId: sampleId('cadre', provinceId, name, index),
    // k0 is no key of the register: sample people have no number that could be hashed.
    personId: `k0.${digest('person', unit, of, index).slice(0, 40)}`,
    fullName: [
      pick(FAMILY, unit, of, index, 'family'),
      pick(MIDDLE[gender], unit, of, index, 'middle'),
      pick(GIVEN[gender], unit, of, index, 'given'),
    ].join(' '),
    gender,
    birthYear: integer(1968, 1992, unit, of, index, 'birth'),
  };
}
