import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { CertificateResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: InstitutionsContext) => loaders.certificate);

/** A diploma, certificate or attestation. */
export const Certificate: CertificateResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'kind', 'registerNumber', 'issuedOn'),
  institution: siblingField(load, (row) => row.institutionId),
};
