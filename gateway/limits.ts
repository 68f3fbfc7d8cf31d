import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { ClientError } from '../common/errors.ts';
import { RESERVED } from './identity.ts';
import { countComparisons } from './repeated-fields.ts';

/** The largest document that is validated and planned. All counts but tokens are of the whole document. */
export interface DocumentLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
  /** Selections with every fragment written out where it is used. */
  readonly maxSelections: number;
  /** Of fields that share a name in one place of the answer, each with each other. */
  readonly maxComparisons: number;
}

/** What a document costs before anybody knows what it means. */
export interface DocumentSize {
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  selections: number;
}

/**
 * Throws DOCUMENT_TOO_COMPLEX, naming the limit and the estimate. A document that does not parse passes: the
 * server tells what is wrong with it.
 */
export function checkLimits(text: string, limits: DocumentLimits): void {
  try {
    check(text, limits);
  } catch (error) {
    // What is nested so deeply that it cannot be walked.
    if (error instanceof RangeError) throw tooComplex('depth', limits.maxDepth, 'far more');
    throw error;
  }
}

function check(text: string, limits: DocumentLimits): void {
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens'))
      throw tooComplex('tokens', limits.maxTokens, `more than ${limits.maxTokens}`);
    if (error instanceof RangeError) throw error;
    return;
  }
  const size = measure(document);
  const checks: [string, number, number][] = [
    ['depth', limits.maxDepth, size.depth],
    ['aliases', limits.maxAliases, size.aliases],
    ['root fields', limits.maxRootFields, size.rootFields],
    ['directives', limits.maxDirectives, size.directives],
    ['selections', limits.maxSelections, size.selections],
  ];
  for (const [name, limit, estimate] of checks)
    if (estimate > limit) throw tooComplex(name, limit, String(estimate));
  const comparisons = countComparisons(document, limits.maxSelections);
  if (comparisons > limits.maxComparisons)
    throw tooComplex('comparisons of repeated fields', limits.maxComparisons, String(comparisons));
  checkNames(document);
}

function tooComplex(name: string, limit: number, estimate: string): ClientError {
  return new ClientError(
    'DOCUMENT_TOO_COMPLEX',
    `The document is too large: at most ${limit} ${name} are allowed and it has ${estimate}. Ask for less, or in several requests.`,
  );
}

/** Fragments are measured once each, so this is linear in the text however often they are used. */
export function measure(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, { depth: number; selections: number; fields: number }>();

  function measureSet(set: SelectionSetNode): { depth: number; selections: number; fields: number } {
    let depth = 0;
    let selections = 0;
    let fields = 0;
    for (const node of set.selections) {
      selections++;
      if (node.kind === Kind.FIELD) {
        const inner = node.selectionSet ? measureSet(node.selectionSet) : NOTHING;
        depth = Math.max(depth, inner.depth + 1);
        selections += inner.selections;
        fields++;
        continue;
      }
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? measureFragment(node.name.value) : measureSet(node.selectionSet);
      depth = Math.max(depth, inner.depth);
      selections += inner.selections;
      fields += inner.fields;
    }
    return { depth, selections, fields };
  }

  function measureFragment(name: string) {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    // A fragment inside itself counts nothing here; validation refuses it.
    measured.set(name, NOTHING);
    const size = measureSet(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }

  const total: DocumentSize = { depth: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measureSet(node.selectionSet);
    total.depth = Math.max(total.depth, size.depth);
    total.rootFields = Math.max(total.rootFields, size.fields);
    total.selections += size.selections;
  }
  visit(document, {
    Field: (node) => {
      if (node.alias) total.aliases++;
    },
    Directive: () => {
      total.directives++;
    },
  });
  return total;
}

const NOTHING = { depth: 0, selections: 0, fields: 0 };

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
