import type { DataSource } from 'typeorm';
import type { MeasureRow } from '../entities/measure.ts';

const COLUMNS = `id, position, name_vi as "nameVi", name_en as "nameEn", kind, count_unit as "countUnit", population,
  dimension, minimum_rank as "minimumRank", programme_group as "programmeGroup", programme_code as "programmeCode",
  includes_in_progress as "includesInProgress", valid_from as "validFrom", valid_to as "validTo"`;

/** Measures by id; unknown ids are left out. */
export function findMeasures(dataSource: DataSource, ids: readonly string[]): Promise<MeasureRow[]> {
  return dataSource.query(`select ${COLUMNS} from measure where id = any($1)`, [ids]);
}

/** The list in its order, of one day or (null) of all time. */
export function listMeasures(dataSource: DataSource, on: string | null): Promise<MeasureRow[]> {
  return dataSource.query(
    `select ${COLUMNS} from measure
     where $1::date is null or (valid_from <= $1 and coalesce(valid_to, 'infinity') >= $1)
     order by position`,
    [on],
  );
}
