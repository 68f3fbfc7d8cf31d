import { EntitySchema } from 'typeorm';
import type { Dimension, MeasureKind } from '../../../common/measure.ts';
import type { CountUnit, DataOrigin, TargetComparison } from '../types.generated.ts';
import { SOURCE_COLUMNS, type SourceParts } from './source.ts';

/**
 * A target with the definition of its measure as it stood when the target was set: a cell key is made of it, and the
 * list of measures is another subgraph's. The definition is null as a whole when the target points to no measure.
 */
export interface PlanTargetRow extends SourceParts {
  id: string;
  planId: string;
  /** Order in the plan, from 1. */
  position: number;
  nameVi: string;
  population: string;
  comparison: TargetComparison;
  /** PostgreSQL's numeric as text; null when the comparison is UNSPECIFIED. */
  value: string | null;
  /** What `value` is counted in. */
  valueUnit: CountUnit;
  startsOn: string;
  deadline: string;
  measureId: string | null;
  measureKind: MeasureKind | null;
  countUnit: CountUnit | null;
  dimension: Dimension | null;
  threshold: string | null;
  includesInProgress: boolean | null;
  origin: DataOrigin;
}

const DEFINED = [
  'measure_id',
  'measure_kind',
  'count_unit',
  'dimension',
  'threshold',
  'includes_in_progress',
];

/** Table `plan_target`. */
export const PlanTargetTable = new EntitySchema<PlanTargetRow>({
  name: 'plan_target',
  tableName: 'plan_target',
  columns: {
    id: { type: 'uuid', primary: true },
    planId: { name: 'plan_id', type: 'uuid' },
    position: { type: 'integer' },
    nameVi: { name: 'name_vi', type: 'text' },
    population: { type: 'text' },
    comparison: { type: 'text' },
    value: { type: 'numeric', nullable: true },
    valueUnit: { name: 'value_unit', type: 'text' },
    startsOn: { name: 'starts_on', type: 'date' },
    deadline: { type: 'date' },
    measureId: { name: 'measure_id', type: 'text', nullable: true },
    measureKind: { name: 'measure_kind', type: 'text', nullable: true },
    countUnit: { name: 'count_unit', type: 'text', nullable: true },
    dimension: { type: 'text', nullable: true },
    threshold: { type: 'text', nullable: true },
    includesInProgress: { name: 'includes_in_progress', type: 'boolean', nullable: true },
    origin: { type: 'text' },
    ...SOURCE_COLUMNS,
  },
  checks: [
    { name: 'plan_target_span', expression: 'starts_on <= deadline' },
    { name: 'plan_target_value', expression: "(value is null) = (comparison = 'UNSPECIFIED')" },
    { name: 'plan_target_measure', expression: `num_nulls(${DEFINED.join(', ')}) in (0, ${DEFINED.length})` },
  ],
  indices: [
    { name: 'plan_target_position', columns: ['planId', 'position'], unique: true },
    { name: 'plan_target_measure_id', columns: ['measureId'] },
  ],
  foreignKeys: [
    {
      name: 'plan_target_plan',
      target: 'training_plan',
      columnNames: ['plan_id'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
