import type { DataSource } from 'typeorm';
import { groupBy } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type SuccessionEntryRow, SuccessionEntryTable } from '../entities/succession-entry.ts';
import type { AdministrativeLevel } from '../types.generated.ts';

/** Persons planned for one title in the pool of one administrative unit. */
export interface PoolSize {
  unitId: string;
  plannedTitle: string;
  level: AdministrativeLevel;
  persons: number;
}

/** Places of dossiers in the pool, oldest first. */
export async function findEntriesOfCadres(
  dataSource: DataSource,
  cadreIds: readonly string[],
): Promise<SuccessionEntryRow[]> {
  return dataSource.query(
    `select ${columnsOf(SuccessionEntryTable, 's')} from succession_entry s where s.cadre_id = any($1)
      order by s.valid_from, s.planned_title, s.id`,
    [cadreIds],
  );
}

/** The pools of a unit on a day, and what its database promises to hold of them. */
export interface PoolParts {
  pools: readonly PoolSize[];
  holdings: readonly RowHoldingRow[];
}

/** The pools on each day. An entry that ended since, in whatever way, stood in the pool until its last day. */
export async function loadPools(
  dataSource: DataSource,
  days: readonly string[],
): Promise<Map<string, PoolParts>> {
  const [pools, holdings] = await Promise.all([countPools(dataSource, days), findHoldings(dataSource)]);
  const ofDay = groupBy(pools, ({ day }) => day);
  return new Map(days.map((day) => [day, { pools: ofDay.get(day) ?? [], holdings }]));
}

async function countPools(
  dataSource: DataSource,
  days: readonly string[],
): Promise<(PoolSize & { day: string })[]> {
  return dataSource.query(
    `select asked.day, s.unit_id as "unitId", s.planned_title as "plannedTitle", s.level,
            count(distinct coalesce(s.person_id, s.cadre_id))::int as persons
       from unnest($1::date[]) as asked(day)
       join succession_entry s
         on s.valid_from <= asked.day and (s.valid_to is null or s.valid_to >= asked.day)
        and s.status <> 'DE_XUAT'
      group by asked.day, s.unit_id, s.planned_title, s.level
      order by s.unit_id, s.level, s.planned_title`,
    [days],
  );
}
