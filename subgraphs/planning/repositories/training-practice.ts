import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type TrainingPracticeRow, TrainingPracticeTable } from '../entities/training-practice.ts';

/** All practices that sources tell of, by unit and fact. */
export async function findPractices(dataSource: DataSource): Promise<TrainingPracticeRow[]> {
  return dataSource.query(
    `select ${columnsOf(TrainingPracticeTable, 'p')} from training_practice p order by p.unit_id, p.fact_ids, p.id`,
  );
}
