import { EntitySchema } from 'typeorm';
import type { AdministrativeLevel, AssignmentKind, CadreKind } from '../types.generated.ts';

/** A post held in a span of days, both included (chức vụ). */
export interface AssignmentRow {
  id: string;
  cadreId: string;
  agencyId: string | null;
  kind: AssignmentKind;
  cadreKind: CadreKind;
  /** Code of the title; meaningless without `level`. */
  title: string;
  level: AdministrativeLevel;
  leading: boolean;
  validFrom: string;
  /** Null = still held. */
  validTo: string | null;
}

/** Table `assignment`. */
export const AssignmentTable = new EntitySchema<AssignmentRow>({
  name: 'assignment',
  tableName: 'assignment',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_assignment' },
    cadreId: { name: 'cadre_id', type: 'text' },
    agencyId: { name: 'agency_id', type: 'text', nullable: true },
    kind: { type: 'text' },
    cadreKind: { name: 'cadre_kind', type: 'text' },
    title: { type: 'text' },
    level: { type: 'text' },
    leading: { name: 'is_leading', type: 'boolean' },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
  foreignKeys: [
    {
      name: 'assignment_of_cadre',
      target: 'cadre',
      columnNames: ['cadreId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'assignment_at_agency',
      target: 'agency',
      columnNames: ['agencyId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [
    { name: 'assignment_cadre', columns: ['cadreId', 'validFrom'] },
    { name: 'assignment_agency', columns: ['agencyId'] },
    { name: 'assignment_begins', columns: ['validFrom', 'validTo', 'cadreId'] },
    {
      name: 'assignment_held',
      columns: [
        ...['validTo', 'validFrom', 'level', 'title', 'cadreKind', 'leading', 'agencyId', 'cadreId', 'id'],
      ],
    },
    { name: 'assignment_title', columns: ['title', 'level', 'validFrom'] },
    { name: 'assignment_leading', columns: ['validFrom'], where: 'is_leading' },
  ],
  checks: [{ name: 'assignment_span', expression: 'valid_to is null or valid_to >= valid_from' }],
});
