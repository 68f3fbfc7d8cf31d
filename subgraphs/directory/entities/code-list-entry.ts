import { EntitySchema } from 'typeorm';

/** A code of a list, with its names. */
export interface CodeListEntryRow {
  list: string;
  code: string;
  /** Place in the list; says nothing of order between levels, `rank` does. */
  position: number;
  nameVi: string;
  nameEn: string;
  rank: number | null;
  validFrom: string | null;
  validTo: string | null;
}

/** Table `code_list_entry`. */
export const CodeListEntryTable = new EntitySchema<CodeListEntryRow>({
  name: 'code_list_entry',
  tableName: 'code_list_entry',
  columns: {
    list: { type: 'text', primary: true },
    code: { type: 'text', primary: true },
    position: { type: 'integer' },
    nameVi: { name: 'name_vi', type: 'text' },
    nameEn: { name: 'name_en', type: 'text' },
    rank: { type: 'integer', nullable: true },
    validFrom: { name: 'valid_from', type: 'date', nullable: true },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
});
