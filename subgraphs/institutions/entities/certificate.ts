import { EntitySchema } from 'typeorm';

/** A diploma, certificate or attestation (văn bằng, chứng chỉ); an enrolment has at most one. */
export interface CertificateRow {
  id: string;
  enrolmentId: string;
  /** `BANG`, `CHUNG_CHI` or `GIAY_CHUNG_NHAN`. */
  kind: string;
  /** Number in the register of the institution (số vào sổ). */
  registerNumber: string;
  issuedOn: string;
  institutionId: string;
}

/** Table `certificate`. */
export const CertificateTable = new EntitySchema<CertificateRow>({
  name: 'certificate',
  tableName: 'certificate',
  columns: {
    id: { type: 'uuid', primary: true },
    enrolmentId: {
      name: 'enrolment_id',
      type: 'uuid',
      foreignKey: { target: 'enrolment', name: 'certificate_enrolment_fkey', onDelete: 'CASCADE' },
    },
    kind: { type: 'text' },
    registerNumber: { name: 'register_number', type: 'text' },
    issuedOn: { name: 'issued_on', type: 'date' },
    institutionId: {
      name: 'institution_id',
      type: 'uuid',
      foreignKey: { target: 'institution', name: 'certificate_institution_fkey' },
    },
  },
  indices: [
    { name: 'certificate_enrolment', columns: ['enrolmentId'], unique: true },
    { name: 'certificate_register', columns: ['institutionId', 'registerNumber'], unique: true },
  ],
});
