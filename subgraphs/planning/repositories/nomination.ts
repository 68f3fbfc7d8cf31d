import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import type { Answering } from '../../kit/batch.ts';
import { prepared } from '../../kit/prepared.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type NominationRow, NominationTable } from '../entities/nomination.ts';

/** Persons sent, each once however often, and the decisions behind them, oldest first. */
export interface SentCount {
  persons: number;
  decisionIds: string[];
}

/** A dossier that is not registered nationally stands for its person. */
const PERSONS = 'count(distinct coalesce(m.person_id, m.cadre_id))::int';

/** Nominations of dossiers, oldest decision first. */
export async function findNominationsOfCadres(
  dataSource: DataSource,
  cadreIds: readonly string[],
): Promise<NominationRow[]> {
  return dataSource.query(
    `select ${columnsOf(NominationTable, 'm')} from nomination m where m.cadre_id = any($1)
      order by m.decided_on nulls first, m.id`,
    [cadreIds],
  );
}

const SENT_OF_CELLS = prepared(
  `select (asked.place - 1)::int as asked,
     (select ${PERSONS}
        from nomination m
       where m.status = 'DA_DUYET' and m.decided_on between asked.day_from and asked.day_to
         and (m.programme_code = asked.threshold or m.programme_group = asked.threshold)
         and (asked.unit_id = $1 or exists (
           select from nominating_body b where b.id = m.sent_by_id and b.unit_id = asked.unit_id))) as persons
   from unnest($2::text[], $3::text[], $4::date[], $5::date[]) with ordinality
     as asked(unit_id, threshold, day_from, day_to, place)`,
);

/**
 * For each cell the persons with an approved nomination decided in its period, to the cell's programme or to any of its
 * group. A cell of the provincial unit counts all of them, any other those that a body of its unit sent.
 */
export async function countSentOfCells(
  dataSource: DataSource,
  provinceId: string,
  cells: readonly CellKey[],
): Promise<(Answering & { persons: number })[]> {
  return dataSource.query(SENT_OF_CELLS, [
    provinceId,
    cells.map((cell) => cell.unitId),
    cells.map((cell) => cell.threshold),
    cells.map((cell) => cell.from),
    cells.map((cell) => cell.to),
  ]);
}

/** Approved nominations of one body decided in a period. */
export interface SentQuestion {
  readonly bodyId: string;
  readonly from: string;
  readonly to: string;
}

/** For each question the persons sent and the decisions. One that counts nobody is left out. */
export async function countSentOfBodies(
  dataSource: DataSource,
  questions: readonly SentQuestion[],
): Promise<(SentCount & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${PERSONS} as persons,
            (select coalesce(array_agg(d.id::text order by d.issued_on, d.number, d.id), '{}')
               from official_document d where d.id = any(array_agg(m.decision_id))) as "decisionIds"
       from unnest($1::uuid[], $2::date[], $3::date[]) with ordinality as asked(body_id, day_from, day_to, place)
       join nomination m
         on m.sent_by_id = asked.body_id and m.status = 'DA_DUYET'
        and m.decided_on between asked.day_from and asked.day_to
      group by asked.place`,
    [
      questions.map((question) => question.bodyId),
      questions.map((question) => question.from),
      questions.map((question) => question.to),
    ],
  );
}
