import type { DimensionOf, FilterOf, MeetingOf } from '../../../common/table-key.ts';
import type { StaffFlag } from '../../kit/staff-needs.ts';

/** What a post asks of its holder, as planning records it: the lowest rank in one dimension over a span of days. */
export interface StaffStandard {
  readonly title: string;
  readonly level: string;
  readonly dimension: 'LLCT' | 'CHUYEN_MON' | 'QLNN';
  readonly minimumRank: number;
  readonly validFrom: string;
  /** Null = in force. */
  readonly validTo: string | null;
}

/** The succession pool on the day, as planning told it: packed records of a dossier's key and two bytes for the place of a title. */
export interface StaffPool {
  readonly titles: readonly { readonly plannedTitle: string; readonly level: string }[];
  readonly members: Buffer;
}

/** All that counting the staff of a unit needs, other domains' part included. */
export interface StaffQuestion {
  /** A district or commune: only posts at agencies of it or in it. Null = all posts of the database. */
  readonly area: string | null;
  /** Day on which a post must be held. */
  readonly day: string;
  readonly by: readonly DimensionOf<'staff'>[];
  readonly filter: FilterOf<'staff'>;
  /** Null = no share is asked. */
  readonly meeting: MeetingOf<'staff'> | null;
  /** Empty when nothing asks for standards. */
  readonly standards: readonly StaffStandard[];
  /** Null when nothing asks for the pool. */
  readonly pool: StaffPool | null;
  /** Packed keys of dossiers by flag; those that something asks for. */
  readonly flags: Partial<Readonly<Record<StaffFlag, Buffer>>>;
}
