import { routedReference } from '../../kit/entities.ts';
import type { CertificateRow } from '../entities/certificate.ts';
import type { InstitutionsContext, RecordRef } from '../loaders.ts';
import type { CertificateResolvers } from '../types.generated.ts';
import { rowFields, siblingOf } from './row-fields.ts';

const rowOf = (
  { provinceId, id }: RecordRef,
  { loaders }: InstitutionsContext,
): Promise<CertificateRow | null> => loaders.certificate.load({ unitId: provinceId, id });

export const Certificate: CertificateResolvers = {
  __resolveReference: routedReference(),

  ...rowFields(rowOf, {
    kind: (row) => row.kind,
    registerNumber: (row) => row.registerNumber,
    issuedOn: (row) => row.issuedOn,
    institution: (row, ref) => siblingOf(ref, row.institutionId),
  }),
};
