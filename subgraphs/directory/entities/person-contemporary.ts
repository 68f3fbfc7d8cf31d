import { EntitySchema } from 'typeorm';

/**
 * A unit that holds records of a person who has records in another unit too, whose life overlaps this one's: most people of
 * several units only went from an old unit to the one of today. It follows from `person_unit`, and triggers there write it, so
 * that no load can forget to.
 */
export interface PersonContemporaryRow {
  personId: string;
  provinceId: string;
}

/** Table `person_contemporary`. */
export const PersonContemporaryTable = new EntitySchema<PersonContemporaryRow>({
  name: 'person_contemporary',
  tableName: 'person_contemporary',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    provinceId: { name: 'province_id', type: 'text', primary: true },
  },
  indices: [{ name: 'person_contemporary_of_province', columns: ['provinceId', 'personId'] }],
});
