import type { TableCell } from '../../common/table-key.ts';
import { DAY_BYTES, KEY_BYTES, packedDay, packedKey, unpackedDay } from './packed-keys.ts';

/**
 * What planning and institutions of one unit tell each other of who was sent to study and who came. Both know a learner by
 * the dossier and training by the code of its programme: no decision has a number that the schools record.
 */

/** Such keys as they come through the gateway; null = the domain did not answer. */
export type SentKeys =
  | { readonly reason?: string | null | undefined; readonly keys?: string | null | undefined }
  | null
  | undefined;

/** True of a cell for which it matters whether a decision sent the learners. */
export function asksForApprovals({ by, filter }: Pick<TableCell<'training'>, 'by' | 'filter'>): boolean {
  return by.includes('APPROVAL') || filter.approvals !== null;
}

/** Width of a record of `approvals`: dossier and programme, then the day of the first decision that sent the one to the other. */
export const APPROVAL_BYTES = KEY_BYTES + DAY_BYTES;

/** SQL of such a record. */
export function packedApproval(cadreId: string, programmeCode: string, day: string): string {
  return `${packedKey(cadreId, programmeCode)} || ${packedDay(day)}`;
}

/** What became of who came, in the order of its number in the set; a nomination that nobody followed has CHUA_NHAP_HOC. */
export const OUTCOMES = ['DANG_HOC', 'THOI_HOC', 'KHONG_DAT', 'HOAN_THANH'] as const;

/** Attendance forms in the order of their numbers in the set, from 1; 0 = not recorded. */
export const FORMS = [
  'TAP_TRUNG',
  'KHONG_TAP_TRUNG',
  'BAN_TAP_TRUNG',
  'TU_XA',
  'TRUC_TUYEN',
  'KET_HOP',
] as const;

const OUTCOME_AT = KEY_BYTES + DAY_BYTES;
const FORM_AT = OUTCOME_AT + 1;
const HELD_AT = FORM_AT + 1;
const ATTENDED_AT = HELD_AT + 2;
/** In place of a number of sessions. */
const NOT_RECORDED = 65_535;

/** Width of a record of `outcomes`: dossier and programme, day of enrolment, outcome, form, sessions held and attended. */
export const OUTCOME_BYTES = ATTENDED_AT + 2;

/** SQL of such a record. Outcome and form are numbers, as {@link OUTCOMES} and {@link FORMS} have them. */
export function packedOutcome(
  cadreId: string,
  programmeCode: string,
  seat: Readonly<Record<'day' | 'outcome' | 'form' | 'held' | 'attended', string>>,
): string {
  const byte = (value: string) => `set_byte('\\x00'::bytea, 0, ${value})`;
  const sessions = (value: string) =>
    `substr(int4send(least(coalesce(${value}, ${NOT_RECORDED}), ${NOT_RECORDED})), 3)`;
  const { day, outcome, form, held, attended } = seat;
  const key = packedKey(cadreId, programmeCode);
  return [key, packedDay(day), byte(outcome), byte(form), sessions(held), sessions(attended)].join(' || ');
}

/** SQL of the columns of such a record: `key`, `day`, `outcome` and `form` (numbers), `held` and `attended` (null = not recorded). */
export function unpackedOutcome(record: string): string {
  const sessions = (at: number) =>
    `nullif(get_byte(${record}, ${at}) * 256 + get_byte(${record}, ${at + 1}), ${NOT_RECORDED})`;
  return `substr(${record}, 1, ${KEY_BYTES}) as key, ${unpackedDay(record, KEY_BYTES)} as day,
    get_byte(${record}, ${OUTCOME_AT}) as outcome, get_byte(${record}, ${FORM_AT}) as form,
    ${sessions(HELD_AT)} as held, ${sessions(ATTENDED_AT)} as attended`;
}
