import type { DataSource } from 'typeorm';
import { groupBy, type UnitKey } from '../../kit/batch.ts';
import { findFiguresOfRecords, findHoldings } from '../../kit/figure-evidence.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type NominatingBodyRow, NominatingBodyTable } from '../entities/nominating-body.ts';
import { countSentOfBodies, type SentCount } from './nomination.ts';

/** Which totals of a unit are asked for: a programme and a period, both days included. */
export interface TotalsKey extends UnitKey {
  readonly programmeCode: string;
  readonly from: string;
  readonly to: string;
}

/** What the database has of one body for one question. Whether a count may be shown is not decided here. */
export interface BodyTotals {
  key: TotalsKey;
  body: NominatingBodyRow;
  published: readonly ReportedFigureRow[];
  holdings: readonly RowHoldingRow[];
  sent: SentCount;
}

/** For each question one entry a body that sends to the programme, by unit and name; four statements in all. */
export async function loadBodyTotals(
  dataSource: DataSource,
  keys: readonly TotalsKey[],
): Promise<BodyTotals[]> {
  const bodies = await findBodiesOfProgrammes(
    dataSource,
    keys.map((key) => key.programmeCode),
  );
  const asked = keys.flatMap((key) =>
    bodies.filter((body) => body.programmeCode === key.programmeCode).map((body) => ({ key, body })),
  );
  const [published, holdings, counts] = await Promise.all([
    findFiguresOfRecords(
      dataSource,
      bodies.map((body) => body.id),
    ),
    findHoldings(dataSource),
    countSentOfBodies(
      dataSource,
      asked.map(({ key: { from, to }, body }) => ({ bodyId: body.id, from, to })),
    ),
  ]);
  const publishedOf = groupBy(published, (row) => String(row.recordId));
  const sent = new Map(counts.map((count) => [count.asked, count]));
  return asked.map(({ key, body }, place) => ({
    key,
    body,
    published: publishedOf.get(body.id) ?? [],
    holdings,
    sent: sent.get(place) ?? { persons: 0, decisionIds: [] },
  }));
}

async function findBodiesOfProgrammes(
  dataSource: DataSource,
  programmeCodes: readonly string[],
): Promise<NominatingBodyRow[]> {
  return dataSource.query(
    `select ${columnsOf(NominatingBodyTable, 'b')} from nominating_body b
      where b.programme_code = any($1) order by b.unit_id, b.name_vi`,
    [programmeCodes],
  );
}
