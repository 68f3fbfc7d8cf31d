/**
 * The country of the oracle: one merger of two, another of two, a province that went on alone, the centre, and some
 * districts and communes; and the measures its reports ask for. Both the product and the oracle get these lists; what the
 * codes of populations mean, the oracle has in words of its own.
 */

export const MERGER_EVE = '2025-06-30';
export const MERGER_DAY = '2025-07-01';

export interface Unit {
  readonly id: string;
  readonly era: '63' | '34' | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The unit of today that an old one became. */
  readonly successor: string | null;
}

const old = (code: string, successor: string): Unit => ({
  ...{ id: `P63-${code}`, era: '63', validFrom: '2008-08-01', validTo: MERGER_EVE },
  successor: `P34-${successor}`,
});
const today = (code: string): Unit => ({
  ...{ id: `P34-${code}`, era: '34', validFrom: MERGER_DAY, validTo: null, successor: null },
});

/** Every unit that has databases. */
export const UNITS: readonly Unit[] = [
  old('04', '04'),
  old('06', '19'),
  old('19', '19'),
  old('24', '24'),
  old('27', '24'),
  today('04'),
  today('19'),
  today('24'),
  { id: 'TW', era: null, validFrom: '2008-08-01', validTo: null, successor: null },
];

/** A district or commune, of which reports are asked AS_RECORDED. */
export interface Local {
  readonly id: string;
  readonly province: string;
  readonly level: 'HUYEN' | 'XA';
  readonly parent: string | null;
  readonly validFrom: string | null;
  /** Null = exists, or its last day is not recorded: one of the old map ended with that map. */
  readonly validTo: string | null;
}

export const LOCALS: readonly Local[] = [
  { id: 'H63-058', province: 'P63-06', level: 'HUYEN', parent: null, validFrom: null, validTo: null },
  { id: 'X63-01843', province: 'P63-06', level: 'XA', parent: 'H63-058', validFrom: null, validTo: null },
  {
    ...{ id: 'H63-256', province: 'P63-27', level: 'HUYEN', parent: null },
    ...{ validFrom: '2010-01-01', validTo: MERGER_EVE },
  },
  {
    ...{ id: 'X34-01843', province: 'P34-19', level: 'XA', parent: null },
    ...{ validFrom: MERGER_DAY, validTo: null },
  },
];

/** Where records of a unit may stand: the unit itself, or a district or commune of it. */
export const placesOf = (unit: string): string[] => [
  unit,
  ...LOCALS.filter(({ province }) => province === unit).map(({ id }) => id),
];

export interface Measure {
  readonly id: string;
  readonly kind: 'RATE' | 'VOLUME';
  readonly countUnit: string;
  readonly population: string;
  readonly dimension: 'LLCT' | 'CHUYEN_MON' | 'PROGRAMME' | 'STANDARD' | 'ANY';
  readonly minimumRank: number | null;
  readonly programmeGroup: string | null;
  readonly programmeCode: string | null;
  readonly includesInProgress: boolean;
}

function measure(
  id: string,
  kind: Measure['kind'],
  dimension: Measure['dimension'],
  population: string,
  more: Partial<Measure> = {},
): Measure {
  return {
    ...{ id, kind, dimension, population, countUnit: kind === 'RATE' ? 'NGUOI' : 'LOP' },
    ...{ minimumRank: null, programmeGroup: null, programmeCode: null, includesInProgress: false },
    ...more,
  };
}

export const MEASURES: readonly Measure[] = [
  measure('CLASSES', 'VOLUME', 'ANY', 'TAT_CA'),
  measure('CLASSES_COMMUNE', 'VOLUME', 'ANY', 'CAN_BO_CONG_CHUC_CAP_XA'),
  measure('CLASSES_THEORY', 'VOLUME', 'PROGRAMME', 'TAT_CA', { programmeGroup: 'LLCT' }),
  measure('SENT_ADVANCED', 'VOLUME', 'PROGRAMME', 'TAT_CA', {
    ...{ programmeCode: 'LLCT_CAO_CAP', countUnit: 'NGUOI' },
  }),
  measure('TRAINED_LEADERS', 'VOLUME', 'PROGRAMME', 'VIEN_CHUC_LANH_DAO', { programmeGroup: 'QLNN' }),
  measure('THEORY_SECRETARIES', 'RATE', 'LLCT', 'BI_THU_CAP_XA', {
    minimumRank: 2,
    includesInProgress: true,
  }),
  measure('DEGREE_TITLES', 'RATE', 'CHUYEN_MON', 'CAN_BO_CONG_CHUC', {
    ...{ minimumRank: 2, countUnit: 'CHUC_DANH' },
  }),
  measure('UPDATED', 'RATE', 'PROGRAMME', 'TAT_CA', { programmeGroup: 'QLNN' }),
  measure('UPDATED_ADVANCED', 'RATE', 'PROGRAMME', 'TAT_CA', { programmeCode: 'LLCT_CAO_CAP' }),
  measure('STANDARD_MET', 'RATE', 'STANDARD', 'CAN_BO_CONG_CHUC'),
];

/** What narrows the measure's dimension: the lowest rank, the group or the code; empty = nothing. */
export function thresholdOf({ minimumRank, programmeGroup, programmeCode }: Measure): string {
  return String(programmeCode ?? programmeGroup ?? minimumRank ?? '');
}

export const PROGRAMMES = [
  { code: 'LLCT_CAO_CAP', group: 'LLCT' },
  { code: 'LLCT_TRUNG_CAP', group: 'LLCT' },
  { code: 'QLNN_CHUYEN_VIEN', group: 'QLNN' },
  { code: 'KY_NANG_MEM', group: 'KY_NANG' },
] as const;

/** Holdings name the pool of a unit by this. */
export const POOL = 'QUY_HOACH_CAN_BO';

/** An id that is a UUID wherever one is asked for. */
export function uuid(kind: number, place: number, part = 0): string {
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');
  return `${hex(kind, 8)}-0000-4000-8000-${hex(place, 6)}${hex(part, 6)}`;
}

/** One school a unit, and one a district: of the classes of a district's school some are the province's. */
export const institutionsOf = (unit: string): { id: string; place: string }[] =>
  placesOf(unit).map((place, index) => ({
    id: uuid(
      1,
      UNITS.findIndex(({ id }) => id === unit),
      index,
    ),
    place,
  }));

/** The one body of a place that sends to a programme. */
export function bodyOf(unit: string, place: string, programme: string): string {
  const unitAt = UNITS.findIndex(({ id }) => id === unit);
  const programmeAt = PROGRAMMES.findIndex(({ code }) => code === programme);
  return uuid(5, unitAt, placesOf(unit).indexOf(place) * PROGRAMMES.length + programmeAt);
}

/** Few, so that some pools are large enough to be shown. */
export const UNITS_WITH_POOLS = ['P63-06', 'P34-19'];
