import { FINDINGS, type Finding, type SchoolClaim } from './certificate-verdict.ts';
import { DAY_BYTES, KEY_BYTES, packedDay, packedKey, packedRecords } from './packed-keys.ts';

/**
 * What the domains of one unit tell each other to find the certificates of a programme on which they disagree. Institutions
 * send the results of their certified, planning and personnel answer what they have against each: keys stand for dossiers, and
 * no day comes back.
 */

const COMPLETED_AT = KEY_BYTES + DAY_BYTES;
const ISSUED_AT = COMPLETED_AT + DAY_BYTES;
const PASSED_AT = ISSUED_AT + DAY_BYTES;

/**
 * Width of a record of claims: dossier and programme; days of enrolment, completion and certificate, 0 for none; 1 where the
 * school says that the dossier has it, else 0.
 */
export const CLAIM_BYTES = PASSED_AT + 1;

/** SQL of such a record. */
export function packedClaim(
  cadreId: string,
  programmeCode: string,
  of: Readonly<Record<keyof SchoolClaim, string>>,
): string {
  const days = [of.enrolledOn, of.completedOn, of.issuedOn].map(
    (day) => `coalesce(${packedDay(day)}, '\\x000000'::bytea)`,
  );
  const passedOn = `set_byte('\\x00'::bytea, 0, (${of.passedOn})::int)`;
  return [packedKey(cadreId, programmeCode), ...days, passedOn].join(' || ');
}

/** SQL that gives the keys of such a set, a `bytea`, each once, under the name `key`; for a `from` list. */
export function claimedKeys(set: string): string {
  return `(select distinct substr(packed.record, 1, ${KEY_BYTES}) as key from ${packedRecords(set, CLAIM_BYTES)} packed)`;
}

/** Width of a record of an answer: dossier and programme, then a bit for each of {@link FINDINGS}. */
export const ANSWER_BYTES = KEY_BYTES + 1;

/** A row that belongs to a claimed key. */
interface KeyedRow {
  readonly key: Buffer;
}

/**
 * The answer of a domain to a set of claims: one record for each key, also where nothing is found, so that institutions know
 * who was compared. `findingsOf` gets what the school says of a dossier, and the domain's rows of it.
 */
export function answerClaims<Row extends KeyedRow>(
  claims: Buffer,
  rows: readonly Row[],
  findingsOf: (school: readonly SchoolClaim[], rows: readonly Row[]) => readonly Finding[],
): Buffer {
  const rowsOfKey = new Map<string, Row[]>();
  for (const row of rows) addTo(rowsOfKey, keyAt(row.key, 0), row);
  const schoolOfKey = new Map<string, SchoolClaim[]>();
  const days = new Map<number, string>();
  for (let at = 0; at < claims.length; at += CLAIM_BYTES)
    addTo(schoolOfKey, keyAt(claims, at), claimAt(claims, at, days));
  const answer = Buffer.alloc(schoolOfKey.size * ANSWER_BYTES);
  let at = 0;
  for (const [key, school] of schoolOfKey) {
    answer.write(key, at, 'hex');
    answer[at + KEY_BYTES] = bitsOf(findingsOf(school, rowsOfKey.get(key) ?? []));
    at += ANSWER_BYTES;
  }
  return answer;
}

/** What both domains found of each key that both compared, by {@link keyAt}. */
export function readAnswers(ofPlan: Buffer, ofDossier: Buffer): Map<string, Finding[]> {
  const plan = new Map<string, number>();
  for (let at = 0; at < ofPlan.length; at += ANSWER_BYTES) plan.set(keyAt(ofPlan, at), bitsAt(ofPlan, at));
  const both = new Map<string, Finding[]>();
  for (let at = 0; at < ofDossier.length; at += ANSWER_BYTES) {
    const key = keyAt(ofDossier, at);
    const bits = plan.get(key);
    if (bits === undefined) continue;
    const all = bits | bitsAt(ofDossier, at);
    both.set(
      key,
      FINDINGS.filter((_finding, place) => all & (1 << place)),
    );
  }
  return both;
}

/** The text of the key whose bytes stand at a place of a set. */
export function keyAt(set: Buffer, at: number): string {
  return set.toString('hex', at, at + KEY_BYTES);
}

/** `days` keeps the texts that were made: certificates of a class have the same. */
function claimAt(claims: Buffer, at: number, days: Map<number, string>): SchoolClaim {
  return {
    enrolledOn: dayAt(claims, at + KEY_BYTES, days),
    completedOn: dayAt(claims, at + COMPLETED_AT, days),
    issuedOn: dayAt(claims, at + ISSUED_AT, days),
    passedOn: claims[at + PASSED_AT] === 1,
  };
}

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.parse('0001-01-01');

function dayAt(claims: Buffer, at: number, days: Map<number, string>): string | null {
  const day = claims.readUIntBE(at, DAY_BYTES);
  if (day === 0) return null;
  let text = days.get(day);
  if (text === undefined) {
    text = new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10);
    days.set(day, text);
  }
  return text;
}

function bitsAt(answer: Buffer, at: number): number {
  return answer[at + KEY_BYTES] ?? 0;
}

function bitsOf(findings: readonly Finding[]): number {
  return findings.reduce((bits, finding) => bits | (1 << FINDINGS.indexOf(finding)), 0);
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
