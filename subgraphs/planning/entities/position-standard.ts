import { EntitySchema } from 'typeorm';
import type { AdministrativeLevel, DataOrigin } from '../types.generated.ts';

/** The lowest rank in one dimension that a title asks of its holder, over a span of days. */
export interface PositionStandardRow {
  id: string;
  title: string;
  level: AdministrativeLevel;
  dimension: 'LLCT' | 'CHUYEN_MON' | 'QLNN';
  minimumRank: number;
  validFrom: string;
  validTo: string | null;
  documentId: string | null;
  origin: DataOrigin;
}

/** Table `position_standard`. */
export const PositionStandardTable = new EntitySchema<PositionStandardRow>({
  name: 'position_standard',
  tableName: 'position_standard',
  columns: {
    id: { type: 'uuid', primary: true },
    title: { type: 'text' },
    level: { type: 'text' },
    dimension: { type: 'text' },
    minimumRank: { name: 'minimum_rank', type: 'integer' },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    documentId: { name: 'document_id', type: 'uuid', nullable: true },
    origin: { type: 'text' },
  },
  indices: [
    {
      name: 'position_standard_title',
      columns: ['title', 'level', 'dimension', 'validFrom'],
      unique: true,
    },
    { name: 'position_standard_valid', columns: ['validFrom', 'validTo'] },
  ],
  foreignKeys: [
    {
      name: 'position_standard_document',
      target: 'official_document',
      columnNames: ['document_id'],
      referencedColumnNames: ['id'],
    },
  ],
});
