import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import type { Answering } from '../../kit/batch.ts';
import { Parameters } from '../../kit/parameters.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type TrainingClassRow, TrainingClassTable } from '../entities/training-class.ts';
import { filterOf } from './cell-evidence.ts';
import { HELD_STATUSES, IS_REPORTED_TWICE } from './held-class.ts';

/** One page of the classes that a cell of a report counts, latest first. */
export interface CellClassPageRequest {
  readonly cell: CellKey;
  /** After this class. */
  readonly afterDay: string | null;
  readonly afterId: string | null;
  /** Rows at most. */
  readonly take: number;
}

/** The rows of all these pages, in one statement and in order. */
export async function findClassesOfCells(
  dataSource: DataSource,
  provinceId: string,
  requests: readonly CellClassPageRequest[],
): Promise<(TrainingClassRow & Answering)[]> {
  if (requests.length === 0) return [];
  const parameters = new Parameters();
  const held = parameters.add(HELD_STATUSES);
  const arms = requests.map(({ cell, afterDay, afterId, take }, asked) => {
    const { unitId, audience, programme, from, to } = filterOf(cell, provinceId);
    const conditions = [
      `t.starts_on between ${parameters.add(from)}::date and ${parameters.add(to)}::date`,
      `t.status = any(${held})`,
      `not ${IS_REPORTED_TWICE}`,
      ...(unitId === null ? [] : [`t.unit_id = ${parameters.add(unitId)}`]),
      ...(audience === null ? [] : [`t.audience = ${parameters.add(audience)}`]),
      ...(programme === null ? [] : [`${parameters.add(programme)} in (p.code, p.programme_group)`]),
      ...(afterDay === null || afterId === null
        ? []
        : [`(t.starts_on, t.id) < (${parameters.add(afterDay)}::date, ${parameters.add(afterId)}::uuid)`]),
    ];
    return `(select ${asked} as asked, ${columnsOf(TrainingClassTable, 't')}
      from training_class t join programme p on p.id = t.programme_id
      where ${conditions.join(' and ')}
      order by t.starts_on desc, t.id desc
      limit ${parameters.add(take)}::int)`;
  });
  return dataSource.query(arms.join('\nunion all\n'), parameters.values);
}
