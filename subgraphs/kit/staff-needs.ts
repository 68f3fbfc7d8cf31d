import type { DimensionOf, TableCell } from '../../common/table-key.ts';
import { effectiveDay, withinLife } from './unit-life.ts';

/** What other domains know of a dossier and the training that a table of staff asks about. */
export const STAFF_FLAGS = ['nominated', 'enrolled', 'studying', 'completed', 'certified'] as const;
/** One of {@link STAFF_FLAGS}. */
export type StaffFlag = (typeof STAFF_FLAGS)[number];

/** Which flag a dimension of the table shows. */
export const FLAG_OF_DIMENSION: Partial<Record<DimensionOf<'staff'>, StaffFlag>> = {
  NOMINATED: 'nominated',
  ENROLLED: 'enrolled',
  STUDYING: 'studying',
  COMPLETED: 'completed',
  CERTIFIED: 'certified',
};

/** Training in any of these programmes or groups (both null: any), in a span of days. */
export interface StaffTraining {
  readonly programmeCodes: readonly string[] | null;
  readonly programmeGroups: readonly string[] | null;
  /** Null = since ever. */
  readonly from: string | null;
  readonly to: string;
}

/** What personnel needs of planning and institutions to fill a cell of a table of staff. All three domains read it alike. */
export interface StaffNeeds {
  /** Standards of the day of the cell, or all that ever were; null = none. */
  readonly standards: 'OF_THE_DAY' | 'EVER' | null;
  readonly pool: boolean;
  readonly flags: ReadonlySet<StaffFlag>;
  /** The day of the cell: a unit that ended earlier is asked for its last. */
  readonly day: string;
  /** What the flags speak of. */
  readonly training: StaffTraining;
}

/** What a cell of a unit's database needs; null = the unit was not there on the day, so there is nothing to count. */
export function staffNeeds(provinceId: string, cell: TableCell<'staff'>): StaffNeeds | null {
  const { by, filter, meeting, to: asOf } = cell;
  const day = effectiveDay(provinceId, asOf);
  if (!withinLife(provinceId, { from: day, to: day })) return null;
  const ofPost = by.includes('LACKING') || filter.lacking !== null || (meeting?.standard ?? null) !== null;
  const ofPlanned = (filter.inPool?.lacking ?? null) !== null;
  const isEver = ofPost && filter.standardOn === 'APPOINTMENT';
  const shown = new Set(by.map((dimension) => FLAG_OF_DIMENSION[dimension]));
  const { programmeCodes = null, programmeGroups = null, from = null, to = null } = filter.training ?? {};
  return {
    standards: isEver ? 'EVER' : ofPost || ofPlanned ? 'OF_THE_DAY' : null,
    pool: filter.inPool !== null || by.includes('IN_SUCCESSION_POOL') || by.includes('PLANNED_TITLE'),
    flags: new Set(
      STAFF_FLAGS.filter(
        (flag) => filter[flag] !== null || (meeting?.[flag] ?? null) !== null || shown.has(flag),
      ),
    ),
    day,
    training: { programmeCodes, programmeGroups, from, to: to ?? day },
  };
}
