import { EntitySchema } from 'typeorm';

/** A commune that an institution serves (địa bàn phục vụ). An institution without any row has no area on record. */
export interface ServiceAreaRow {
  institutionId: string;
  /** Of the same provincial unit, e.g. `X34-01840`. */
  unitId: string;
}

/** Table `service_area`. */
export const ServiceAreaTable = new EntitySchema<ServiceAreaRow>({
  name: 'service_area',
  tableName: 'service_area',
  columns: {
    institutionId: {
      name: 'institution_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_service_area',
      foreignKey: { target: 'institution', name: 'service_area_institution_fkey', onDelete: 'CASCADE' },
    },
    unitId: { name: 'unit_id', type: 'text', primary: true, primaryKeyConstraintName: 'pk_service_area' },
  },
});
