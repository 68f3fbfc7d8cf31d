import type { DataSource } from 'typeorm';
import type { MeasureKind } from '../../../common/measure.ts';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type UnitWeightRow, UnitWeightTable } from '../entities/unit-weight.ts';

/** Whose weight, for what, and when: of a rate `from` and `to` are its day. */
export interface WeightQuestion {
  readonly unitId: string;
  readonly measureId: string;
  readonly kind: MeasureKind;
  readonly from: string;
  readonly to: string;
}

/**
 * The last published weight for each question that has one. A planned count stands for its own period only: it is neither
 * cut nor stretched to another; a population stands for every day of its span.
 */
export function findWeights(
  dataSource: DataSource,
  questions: readonly WeightQuestion[],
): Promise<(UnitWeightRow & Answering)[]> {
  return dataSource.query(
    `select distinct on (q.asked) q.asked, ${columnsOf(UnitWeightTable, 'w')}
     from jsonb_to_recordset($1::jsonb) as q(asked int, "unitId" text, "measureId" text, kind text, "from" date, "to" date)
     join unit_weight w on w.unit_id = q."unitId" and w.measure_id = q."measureId"
       and case when q.kind = 'RATE' then w.period_from <= q."from" and w.period_to >= q."to"
         else w.period_from = q."from" and w.period_to = q."to" end
     order by q.asked, w.published_on desc, w.period_from desc, w.period_to`,
    [JSON.stringify(questions.map((question, asked) => ({ ...question, asked })))],
  );
}
