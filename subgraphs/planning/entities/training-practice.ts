import { EntitySchema } from 'typeorm';
import type { FundingSource, PracticeKind, ProgrammeGroup } from '../types.generated.ts';
import { SOURCE_COLUMNS, type SourceParts } from './source.ts';

/** A rule or way of training that a source tells of, in our own words. Its count, if any, is a reported figure. */
export interface TrainingPracticeRow extends SourceParts {
  id: string;
  sourceFile: string;
  kind: PracticeKind;
  unitId: string;
  textVi: string;
  programmeGroup: ProgrammeGroup | null;
  priorityGroups: string[];
  fundingSources: FundingSource[];
  annual: boolean;
}

/** Table `training_practice`. */
export const TrainingPracticeTable = new EntitySchema<TrainingPracticeRow>({
  name: 'training_practice',
  tableName: 'training_practice',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    unitId: { name: 'unit_id', type: 'text' },
    textVi: { name: 'text_vi', type: 'text' },
    programmeGroup: { name: 'programme_group', type: 'text', nullable: true },
    priorityGroups: { name: 'priority_groups', type: 'text', array: true },
    fundingSources: { name: 'funding_sources', type: 'text', array: true },
    annual: { type: 'boolean' },
    ...SOURCE_COLUMNS,
    // A practice is told only from a source.
    sourceFile: { name: 'source_file', type: 'text' },
  },
});
