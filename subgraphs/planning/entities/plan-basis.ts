import { EntitySchema } from 'typeorm';
import type { DocumentKind } from '../types.generated.ts';

/**
 * A higher document that a plan rests on. It is kept by another unit as a rule, so the plan keeps what names it there
 * (unit and id) and what the plan itself cites of it.
 */
export interface PlanBasisRow {
  planId: string;
  /** Order in the plan, from 1. */
  position: number;
  documentUnitId: string;
  documentId: string;
  kind: DocumentKind;
  number: string;
  issuer: string;
  issuedOn: string | null;
}

/** Table `plan_basis`. */
export const PlanBasisTable = new EntitySchema<PlanBasisRow>({
  name: 'plan_basis',
  tableName: 'plan_basis',
  columns: {
    planId: { name: 'plan_id', type: 'uuid', primary: true },
    position: { type: 'integer', primary: true },
    documentUnitId: { name: 'document_unit_id', type: 'text' },
    documentId: { name: 'document_id', type: 'uuid' },
    kind: { type: 'text' },
    number: { type: 'text' },
    issuer: { type: 'text' },
    issuedOn: { name: 'issued_on', type: 'date', nullable: true },
  },
  foreignKeys: [
    {
      name: 'plan_basis_plan',
      target: 'training_plan',
      columnNames: ['plan_id'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
