import { EntitySchema } from 'typeorm';
import { ProvinceTable } from './province.ts';

/** A unit that holds records of a person who has records in more than one. Personal data. */
export interface PersonUnitRow {
  personId: string;
  provinceId: string;
}

/** Table `person_unit`. */
export const PersonUnitTable = new EntitySchema<PersonUnitRow>({
  name: 'person_unit',
  tableName: 'person_unit',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    provinceId: { name: 'province_id', type: 'text', primary: true },
  },
  // From a unit to its people: the primary key leads the other way.
  indices: [{ name: 'person_unit_of_province', columns: ['provinceId', 'personId'] }],
  foreignKeys: [
    {
      name: 'person_unit_province',
      target: ProvinceTable,
      columnNames: ['provinceId'],
      referencedColumnNames: ['id'],
    },
  ],
});
