import { ClientError } from './errors.ts';

/** One cadre and one programme, as `TrainingRecord.id` names them inside the unit that keeps the dossier. */
export interface TrainingRecordKey {
  readonly cadreId: string;
  readonly programmeCode: string;
  readonly programmeGroup: string;
}

/** A page of the certified of a programme, as `TrainingRecordPage.id` names it. */
export interface TrainingRecordPageKey {
  readonly programmeCode: string;
  /** A `TruthStatus`, or null for all. */
  readonly only: string | null;
  readonly first: number;
  /** The cadre after whom the page begins; null = from the first. */
  readonly after: string | null;
}

/** The three levels of political theory that a programme can lead to, with their ranks in dossiers (domain model 3.1). */
const THEORY_RANKS: ReadonlyMap<string, number> = new Map([
  ['LLCT_SO_CAP', 1],
  ['LLCT_TRUNG_CAP', 2],
  ['LLCT_CAO_CAP', 3],
]);

/** The rank of political theory that a programme leads to; null: short training, which dossiers file under its group. */
export function theoryRankOf(programmeCode: string): number | null {
  return THEORY_RANKS.get(programmeCode) ?? null;
}

const PLAIN = /^[\w.:-]{1,80}$/;
const CODE = /^\w{1,60}$/;

/** Writes the key of a record as its id. */
export function formatTrainingRecord({ cadreId, programmeCode, programmeGroup }: TrainingRecordKey): string {
  return [cadreId, programmeCode, programmeGroup].join('~');
}

/** Reads the id of a record; throws BAD_ARGUMENT when it can be none. */
export function parseTrainingRecord(id: string): TrainingRecordKey {
  const [cadreId = '', programmeCode = '', programmeGroup = '', ...rest] = id.split('~');
  if (rest.length === 0 && PLAIN.test(cadreId) && CODE.test(programmeCode) && CODE.test(programmeGroup)) {
    return { cadreId, programmeCode, programmeGroup };
  }
  throw refused(id, 'a training record');
}

/** Writes the key of a page as its id. */
export function formatTrainingRecordPage(key: TrainingRecordPageKey): string {
  return [key.programmeCode, key.only ?? '', key.first, key.after ?? ''].join('~');
}

/** Reads the id of a page; throws BAD_ARGUMENT when it can be none. */
export function parseTrainingRecordPage(id: string): TrainingRecordPageKey {
  const [programmeCode = '', only = '', size = '', after = '', ...rest] = id.split('~');
  const first = Number(size);
  const isPage =
    rest.length === 0 &&
    CODE.test(programmeCode) &&
    (only === '' || CODE.test(only)) &&
    Number.isInteger(first) &&
    first >= 1 &&
    first <= 100 &&
    (after === '' || PLAIN.test(after));
  if (isPage) return { programmeCode, only: only || null, first, after: after || null };
  throw refused(id, 'a page of training records');
}

/** True for what the code of a programme can be made of. */
export function isProgrammeCode(text: string): boolean {
  return CODE.test(text);
}

function refused(id: string, what: string): ClientError {
  return new ClientError('BAD_ARGUMENT', `Not the id of ${what}: '${id.slice(0, 120)}'.`);
}
