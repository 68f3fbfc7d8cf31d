import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type HeadcountSnapshotRow, HeadcountSnapshotTable } from '../entities/headcount-snapshot.ts';

/** Counts of staff, latest first: with a day the latest of each kind not after it, with null all. */
export function findHeadcounts(
  dataSource: DataSource,
  days: readonly (string | null)[],
): Promise<(HeadcountSnapshotRow & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${columnsOf(HeadcountSnapshotTable, 'h')}
     from unnest($1::date[]) with ordinality as asked(day, place)
     join headcount_snapshot h on asked.day is null or h.counted_on = (
       select max(latest.counted_on) from headcount_snapshot latest
       where latest.cadre_kind = h.cadre_kind and latest.counted_on <= asked.day)
     order by h.counted_on desc, h.cadre_kind`,
    [days],
  );
}
