import { EntitySchema } from 'typeorm';
import type { SuccessionExtent } from '../types.generated.ts';

/** What became of an institution; kept by the unit that recorded the old one (đơn vị kế thừa của cơ sở đào tạo). */
export interface InstitutionSuccessionRow {
  institutionId: string;
  /** The unit that records the successor: as a rule another one than this. */
  successorUnitId: string;
  successorId: string;
  extent: SuccessionExtent;
  /** First day on which the successor stands in its place. */
  effectiveOn: string;
}

/** Table `institution_succession`. */
export const InstitutionSuccessionTable = new EntitySchema<InstitutionSuccessionRow>({
  name: 'institution_succession',
  tableName: 'institution_succession',
  columns: {
    institutionId: {
      name: 'institution_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_institution_succession',
      foreignKey: {
        target: 'institution',
        name: 'institution_succession_institution_fkey',
        onDelete: 'CASCADE',
      },
    },
    successorUnitId: {
      name: 'successor_unit_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_institution_succession',
    },
    successorId: {
      name: 'successor_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_institution_succession',
    },
    extent: { type: 'text' },
    effectiveOn: { name: 'effective_on', type: 'date' },
  },
  checks: [{ name: 'institution_succession_extent', expression: `extent in ('WHOLE', 'PART', 'UNKNOWN')` }],
});
