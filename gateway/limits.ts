import { type DocumentNode, visit } from 'graphql';
import { type DocumentLimits, parseWithinLimits } from '../common/document-limits.ts';
import { ClientError } from '../common/errors.ts';
import { RESERVED } from './identity.ts';

/**
 * Throws DOCUMENT_TOO_COMPLEX, naming the limit and the estimate, or BAD_REQUEST for a reserved name. A document that does
 * not parse passes: the server tells what is wrong with it.
 */
export function checkLimits(text: string, limits: DocumentLimits): void {
  const document = parseWithinLimits(text, limits);
  if (document) checkNames(document);
}

/** Names that the gateway and the planner need for themselves, and one that JavaScript treats as no other. */
function checkNames(document: DocumentNode): void {
  visit(document, {
    Variable({ name }) {
      if (name.value === '__proto__')
        throw new ClientError('BAD_REQUEST', 'The variable "__proto__" is reserved. Choose another name.');
    },
    Field(node) {
      const alias = node.alias?.value;
      if (alias === '__proto__' || alias?.startsWith(RESERVED) || alias?.startsWith('_internal_qp_'))
        throw new ClientError('BAD_REQUEST', `The alias "${alias}" is reserved. Choose another.`);
    },
  });
}
