import { routedReference } from '../../kit/entities.ts';
import { type RecordRef, rowFields, rowOf } from '../../kit/row-fields.ts';
import type { OfficialDocumentRow } from '../entities/official-document.ts';
import { sourceOf } from '../entities/source.ts';
import type { PlanningContext } from '../loaders.ts';
import type { OfficialDocumentResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.document);

/**
 * A plan cites documents that another unit keeps, and a plain router asks the plan's deployment for their fields. What
 * the plan itself cites is then answered from the citation; anything else says which deployment to ask (NOT_CONNECTED).
 */
const loadOrCited = async (
  ref: RecordRef & Partial<Cited>,
  context: PlanningContext,
): Promise<Cited | null> => {
  const { kind, number, issuer, issuedOn = null } = ref;
  const isCitation = kind !== undefined && number !== undefined && issuer !== undefined;
  if (isCitation && !context.unitIds.includes(ref.provinceId)) return { kind, number, issuer, issuedOn };
  return load(ref, context);
};

type Cited = Pick<OfficialDocumentRow, 'kind' | 'number' | 'issuer' | 'issuedOn'>;

/** A document. */
export const OfficialDocument: OfficialDocumentResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(loadOrCited, 'kind', 'number', 'issuer', 'issuedOn'),
  ...rowFields(load, 'titleVi', 'issuerUnitId', 'effectiveFrom', 'effectiveTo', 'origin'),
  async source(ref, _args, context) {
    const document = await load(ref, context);
    return document && sourceOf(document);
  },
};
