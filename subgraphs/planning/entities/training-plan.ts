import { EntitySchema } from 'typeorm';
import type { DataOrigin, FundingSource, PlanHorizon, PlanStatus } from '../types.generated.ts';
import { SOURCE_COLUMNS, type SourceParts } from './source.ts';

/** A training plan of a year or a period (kế hoạch đào tạo, bồi dưỡng). */
export interface TrainingPlanRow extends SourceParts {
  id: string;
  titleVi: string;
  horizon: PlanHorizon;
  status: PlanStatus;
  /** The administrative unit the plan is for: the provincial unit, a district or a commune. */
  unitId: string;
  periodFrom: string;
  periodTo: string;
  /** Null = the unit did not end before the plan. */
  unitEndedOn: string | null;
  approvedById: string | null;
  /** The period plan of a yearly plan. */
  parentId: string | null;
  contents: string[];
  fundingSources: FundingSource[];
  priorityGroups: string[];
  origin: DataOrigin;
}

/** Table `training_plan`. */
export const TrainingPlanTable = new EntitySchema<TrainingPlanRow>({
  name: 'training_plan',
  tableName: 'training_plan',
  columns: {
    id: { type: 'uuid', primary: true },
    titleVi: { name: 'title_vi', type: 'text' },
    horizon: { type: 'text' },
    status: { type: 'text' },
    unitId: { name: 'unit_id', type: 'text' },
    periodFrom: { name: 'period_from', type: 'date' },
    periodTo: { name: 'period_to', type: 'date' },
    unitEndedOn: { name: 'unit_ended_on', type: 'date', nullable: true },
    approvedById: { name: 'approved_by_id', type: 'uuid', nullable: true },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
    contents: { type: 'text', array: true },
    fundingSources: { name: 'funding_sources', type: 'text', array: true },
    priorityGroups: { name: 'priority_groups', type: 'text', array: true },
    origin: { type: 'text' },
    ...SOURCE_COLUMNS,
  },
  checks: [{ name: 'training_plan_period', expression: 'period_from <= period_to' }],
  indices: [{ name: 'training_plan_period_unit', columns: ['periodFrom', 'periodTo', 'unitId'] }],
  foreignKeys: [
    {
      name: 'training_plan_approved_by',
      target: 'official_document',
      columnNames: ['approved_by_id'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'training_plan_parent',
      target: 'training_plan',
      columnNames: ['parent_id'],
      referencedColumnNames: ['id'],
    },
  ],
});
