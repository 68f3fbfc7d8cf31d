import { EntitySchema } from 'typeorm';
import { ProvinceTable } from './province.ts';

/** An old provincial unit became, whole, (a part of) a unit of today: 63 units into 34, none was split. */
export interface SuccessionRow {
  fromId: string;
  toId: string;
  effectiveOn: string;
  /** CONTINUES: the only predecessor; CONSOLIDATED: one of several. */
  kind: 'CONTINUES' | 'CONSOLIDATED';
}

/** Table `succession`. */
export const SuccessionTable = new EntitySchema<SuccessionRow>({
  name: 'succession',
  tableName: 'succession',
  columns: {
    fromId: { name: 'from_id', type: 'text', primary: true },
    toId: { name: 'to_id', type: 'text' },
    effectiveOn: { name: 'effective_on', type: 'date' },
    kind: { type: 'text' },
  },
  indices: [{ name: 'succession_to', columns: ['toId'] }],
  foreignKeys: [
    {
      name: 'succession_from_province',
      target: ProvinceTable,
      columnNames: ['fromId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'succession_to_province',
      target: ProvinceTable,
      columnNames: ['toId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [{ name: 'succession_kind', expression: `kind in ('CONTINUES', 'CONSOLIDATED')` }],
});
