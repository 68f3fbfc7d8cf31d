import { EntitySchema } from 'typeorm';
import { MeasureTable } from './measure.ts';

/**
 * What a unit weighs in the totals of a measure, as published on a day: the count planned for exactly this period (volumes),
 * or the population on every day of it (rates). A later publication stands beside the earlier one; the last is used.
 * No read ever writes a weight. So far only the loader of the sample does: provinces publish none by themselves yet.
 */
export interface UnitWeightRow {
  /** The unit of record, also a district or commune. */
  unitId: string;
  measureId: string;
  periodFrom: string;
  periodTo: string;
  publishedOn: string;
  weight: number;
  /** Document or file. */
  source: string;
  origin: 'PUBLISHED' | 'SYNTHETIC';
}

/** Table `unit_weight`. */
export const UnitWeightTable = new EntitySchema<UnitWeightRow>({
  name: 'unit_weight',
  tableName: 'unit_weight',
  columns: {
    unitId: { name: 'unit_id', type: 'text', primary: true },
    measureId: { name: 'measure_id', type: 'text', primary: true },
    periodFrom: { name: 'period_from', type: 'date', primary: true },
    periodTo: { name: 'period_to', type: 'date', primary: true },
    publishedOn: { name: 'published_on', type: 'date', primary: true },
    weight: { type: 'integer' },
    source: { type: 'text' },
    origin: { type: 'text' },
  },
  foreignKeys: [
    {
      name: 'unit_weight_measure',
      target: MeasureTable,
      columnNames: ['measureId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'unit_weight_not_negative', expression: `weight >= 0` },
    { name: 'unit_weight_span', expression: `period_to >= period_from` },
    { name: 'unit_weight_origin', expression: `origin in ('PUBLISHED', 'SYNTHETIC')` },
  ],
});
