import { EntitySchema } from 'typeorm';
import { ProvinceTable } from './province.ts';

/**
 * How far a unit keeps the index of people with records in several units (`person_unit`). A unit without a row never told of
 * its people. Provinces keep the index; no read ever writes it, and so far only the loader of the sample does.
 */
export interface PersonIndexRow {
  provinceId: string;
  /** Day on which the unit last told of its people. */
  reportedOn: string;
  /**
   * The unit's promise that the index lists all its people with records elsewhere, dossiers without a `personId` included.
   * False: it does not, so that nobody knows who is counted twice.
   */
  isCurrent: boolean;
}

/** Table `person_index`. */
export const PersonIndexTable = new EntitySchema<PersonIndexRow>({
  name: 'person_index',
  tableName: 'person_index',
  columns: {
    provinceId: { name: 'province_id', type: 'text', primary: true },
    reportedOn: { name: 'reported_on', type: 'date' },
    isCurrent: { name: 'is_current', type: 'boolean' },
  },
  foreignKeys: [
    {
      name: 'person_index_province',
      target: ProvinceTable,
      columnNames: ['provinceId'],
      referencedColumnNames: ['id'],
    },
  ],
});
