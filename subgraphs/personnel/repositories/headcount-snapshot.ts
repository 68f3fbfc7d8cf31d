import type { DataSource } from 'typeorm';
import type { HeadcountSnapshotRow } from '../entities/headcount-snapshot.ts';

/**
 * Counts of staff, latest first: with a day the latest of each kind not after it, with null all. `asked` is the position
 * of the day that a row answers.
 */
export function findHeadcounts(
  dataSource: DataSource,
  days: readonly (string | null)[],
): Promise<(HeadcountSnapshotRow & { asked: number })[]> {
  return dataSource.query<(HeadcountSnapshotRow & { asked: number })[]>(
    `select (asked.position - 1)::int as asked, h.counted_on as "on", h.cadre_kind as "cadreKind", h.allotted,
       h.present, h.origin
     from unnest($1::date[]) with ordinality as asked(day, position)
     join headcount_snapshot h on asked.day is null or h.counted_on = (
       select max(latest.counted_on) from headcount_snapshot latest
       where latest.cadre_kind = h.cadre_kind and latest.counted_on <= asked.day)
     order by h.counted_on desc, h.cadre_kind`,
    [days],
  );
}
