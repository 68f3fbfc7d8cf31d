/**
 * Groups of dossiers, in the order in which they stand in a unit, so that the learners of every audience are one range:
 * commune cadres, commune civil servants, officials of province and district, leading public employees, the others,
 * council delegates, part-time commune workers.
 */
export const GROUPS = [
  'CAN_BO_XA',
  'CONG_CHUC_XA',
  'CONG_CHUC',
  'VIEN_CHUC_LANH_DAO',
  'VIEN_CHUC',
  'DAI_BIEU',
  'KHONG_CHUYEN_TRACH',
] as const;
export type GroupName = (typeof GROUPS)[number];

/** Indices of dossiers from `start`, before `end`. */
export interface GroupRange {
  start: number;
  end: number;
}

/** Old provinces had districts too, and their officials. */
const WITH_DISTRICTS = 1.6;
const DELEGATES_A_STAFF_MEMBER = 0.06;
const PART_TIMERS_A_COMMUNE_OFFICIAL = 0.6;
const LEADING_PUBLIC_EMPLOYEES = 0.08;

/** Cuts a unit's dossiers into groups by what the unit has of each; `reserved` more officials are for planted cases. */
export function rangesOf(
  era: '63' | '34' | null,
  staff: { communeStaff: number; provincialStaff: number; publicEmployees: number },
  cadres: number,
  reserved: number,
): Record<GroupName, GroupRange> {
  const officials = staff.provincialStaff * (era === '63' ? WITH_DISTRICTS : 1);
  const all = staff.communeStaff + officials + staff.publicEmployees;
  const weights: Record<GroupName, number> = {
    CAN_BO_XA: staff.communeStaff * 0.45,
    CONG_CHUC_XA: staff.communeStaff * 0.55,
    CONG_CHUC: officials,
    VIEN_CHUC_LANH_DAO: staff.publicEmployees * LEADING_PUBLIC_EMPLOYEES,
    VIEN_CHUC: staff.publicEmployees * (1 - LEADING_PUBLIC_EMPLOYEES),
    DAI_BIEU: era === null ? 0 : all * DELEGATES_A_STAFF_MEMBER,
    KHONG_CHUYEN_TRACH: era === '63' ? staff.communeStaff * PART_TIMERS_A_COMMUNE_OFFICIAL : 0,
  };
  const sum = Object.values(weights).reduce((a, b) => a + b, 0);
  let start = 0;
  let weight = 0;
  const ranges = GROUPS.map((name, place): [GroupName, GroupRange] => {
    weight += weights[name];
    const before = Math.round(((cadres - reserved) * weight) / sum);
    const end = before + (place >= GROUPS.indexOf('CONG_CHUC') ? reserved : 0);
    const range = { start, end };
    start = end;
    return [name, range];
  });
  const found = Object.fromEntries(ranges);
  const of = (name: GroupName): GroupRange => found[name] ?? { start: 0, end: 0 };
  return {
    CAN_BO_XA: of('CAN_BO_XA'),
    CONG_CHUC_XA: of('CONG_CHUC_XA'),
    CONG_CHUC: of('CONG_CHUC'),
    VIEN_CHUC_LANH_DAO: of('VIEN_CHUC_LANH_DAO'),
    VIEN_CHUC: of('VIEN_CHUC'),
    DAI_BIEU: of('DAI_BIEU'),
    KHONG_CHUYEN_TRACH: of('KHONG_CHUYEN_TRACH'),
  };
}
