import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import type { Answering, UnitKey } from '../../kit/batch.ts';
import { claimedKeys } from '../../kit/certificate-claims.ts';
import { certificateCount } from '../../kit/certificate-count.ts';
import type { PlanClaim } from '../../kit/certificate-verdict.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { Figure } from '../../kit/figures.ts';
import { packedKey } from '../../kit/packed-keys.ts';

/** A cadre and a programme. */
export interface CadreProgramme {
  readonly cadreId: string;
  readonly programmeCode: string;
}

/** What a plan says of a cadre and a programme. */
export interface PlanResultRow extends Answering, PlanClaim {
  nominationId: string;
}

/**
 * Nominations of each cadre to each programme, oldest decision first, in one statement: looked up cadre by cadre, which
 * `offset 0` keeps PostgreSQL from turning into a look at all nominations.
 */
export async function findPlanResults(
  dataSource: DataSource,
  questions: readonly CadreProgramme[],
): Promise<PlanResultRow[]> {
  return dataSource.query(
    `select (q.place - 1)::int as asked, found.*
     from unnest($1::text[], $2::text[]) with ordinality as q(cadre_id, programme_code, place)
     cross join lateral (
       select m.id as "nominationId", m.status = 'DA_DUYET' as approved, m.decided_on as "decidedOn",
         m.achieved_on as "achievedOn"
       from nomination m where m.cadre_id = q.cadre_id and m.programme_code = q.programme_code
       order by m.decided_on nulls first, m.id offset 0
     ) found
     order by q.place, found."decidedOn" nulls first, found."nominationId"`,
    [questions.map(({ cadreId }) => cadreId), questions.map(({ programmeCode }) => programmeCode)],
  );
}

/** A page of a programme, `id`, and what schools claim of its cadres: see `certificate-claims.ts`. */
export interface ClaimedQuestion extends UnitKey {
  readonly id: string;
  readonly programmeCode: string;
  readonly claims: Buffer;
}

/** What a plan says of a claimed key. */
export interface ClaimedPlanRow extends Answering, PlanClaim {
  readonly key: Buffer;
}

/** Nominations to the programme of each question whose cadres are claimed, in one statement. */
export async function findClaimedPlans(
  dataSource: DataSource,
  questions: readonly ClaimedQuestion[],
): Promise<ClaimedPlanRow[]> {
  return dataSource.query(
    `select (q.place - 1)::int as asked, found.*
     from unnest($1::text[], $2::bytea[]) with ordinality as q(programme_code, claims, place)
     cross join lateral (
       select m.* from ${claimedKeys('q.claims')} claimed
       join (
         select ${packedKey('n.cadre_id', 'n.programme_code')} as key, n.status = 'DA_DUYET' as approved,
           n.decided_on as "decidedOn", n.achieved_on as "achievedOn"
         from nomination n where n.programme_code = q.programme_code offset 0
       ) m on m.key = claimed.key
       offset 0
     ) found`,
    [questions.map(({ programmeCode }) => programmeCode), questions.map(({ claims }) => claims)],
  );
}

/** For each cell the cadres of whom plans count such training, completed in its period, as achieved. */
async function countAchieved(
  dataSource: DataSource,
  cells: readonly Pick<CellKey, 'threshold' | 'from' | 'to'>[],
): Promise<(Answering & { persons: number })[]> {
  return dataSource.query(
    `select (q.place - 1)::int as asked,
       (select count(distinct m.cadre_id)::int from nomination m
        where m.achieved_on between q.day_from and q.day_to
          and q.threshold in (m.programme_code, m.programme_group)) as persons
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as q(threshold, day_from, day_to, place)`,
    [cells.map(({ threshold }) => threshold), cells.map(({ from }) => from), cells.map(({ to }) => to)],
  );
}

/** A cell of a report; `id` is its text. */
export interface AchievedKey extends UnitKey {
  readonly id: string;
  readonly cell: CellKey;
}

/** The count of each cell, or why there is none, in two statements. */
export async function loadAchieved(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly AchievedKey[],
): Promise<Map<string, Figure>> {
  const cells = keys.map(({ cell }) => cell);
  const [counts, holdings] = await Promise.all([countAchieved(dataSource, cells), findHoldings(dataSource)]);
  return new Map(
    keys.map(({ id, cell }, place) => {
      return [id, certificateCount(cell, provinceId, holdings, counts[place]?.persons ?? 0)];
    }),
  );
}
