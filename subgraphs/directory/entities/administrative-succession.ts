import { EntitySchema } from 'typeorm';
import { AdministrativeUnitTable } from './administrative-unit.ts';

/** What became of a district or commune. Communes were split, so the extent matters. */
export interface AdministrativeSuccessionRow {
  fromId: string;
  toId: string;
  extent: 'WHOLE' | 'PART' | 'UNKNOWN';
}

/** Table `administrative_succession`. */
export const AdministrativeSuccessionTable = new EntitySchema<AdministrativeSuccessionRow>({
  name: 'administrative_succession',
  tableName: 'administrative_succession',
  columns: {
    fromId: { name: 'from_id', type: 'text', primary: true },
    toId: { name: 'to_id', type: 'text', primary: true },
    extent: { type: 'text' },
  },
  foreignKeys: [
    {
      name: 'administrative_succession_from',
      target: AdministrativeUnitTable,
      columnNames: ['fromId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'administrative_succession_to',
      target: AdministrativeUnitTable,
      columnNames: ['toId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'administrative_succession_extent', expression: `extent in ('WHOLE', 'PART', 'UNKNOWN')` },
  ],
});
