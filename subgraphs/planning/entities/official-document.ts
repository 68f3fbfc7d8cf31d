import { EntitySchema } from 'typeorm';
import type { DataOrigin, DocumentKind } from '../types.generated.ts';
import { SOURCE_COLUMNS, type SourceParts } from './source.ts';

/** An official document (văn bản): issuer, number and day together name it. */
export interface OfficialDocumentRow extends SourceParts {
  id: string;
  kind: DocumentKind;
  number: string;
  titleVi: string | null;
  issuer: string;
  /** Null = the centre. */
  issuerUnitId: string | null;
  /** Null = not known. */
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  origin: DataOrigin;
}

/**
 * Every province has a 12/QĐ-UBND every year, and a district's `/TU` is written as a province's: only issuer, number and
 * date together name a document.
 */
export const OfficialDocumentTable = new EntitySchema<OfficialDocumentRow>({
  name: 'official_document',
  tableName: 'official_document',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    number: { type: 'text' },
    titleVi: { name: 'title_vi', type: 'text', nullable: true },
    issuer: { type: 'text' },
    issuerUnitId: { name: 'issuer_unit_id', type: 'text', nullable: true },
    issuedOn: { name: 'issued_on', type: 'date', nullable: true },
    effectiveFrom: { name: 'effective_from', type: 'date', nullable: true },
    effectiveTo: { name: 'effective_to', type: 'date', nullable: true },
    origin: { type: 'text' },
    ...SOURCE_COLUMNS,
  },
  indices: [
    { name: 'official_document_name', columns: ['issuer', 'number', 'issuedOn'], unique: true },
    { name: 'official_document_kind', columns: ['kind', 'issuedOn'] },
  ],
});
