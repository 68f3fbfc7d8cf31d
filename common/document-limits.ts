import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { ClientError } from './errors.ts';
import { countComparisons } from './repeated-fields.ts';

/** The largest document that is validated, and planned or carried out. All counts but tokens are of the whole document. */
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
 * The document if it is within the limits; undefined if it does not parse: the server tells what is wrong with it. Throws
 * DOCUMENT_TOO_COMPLEX, naming the limit and the estimate.
 */
export function parseWithinLimits(text: string, limits: DocumentLimits): DocumentNode | undefined {
  try {
    return parseAndMeasure(text, limits);
  } catch (error) {
    // What is nested so deeply that it cannot be walked.
    if (error instanceof RangeError) throw tooComplex('depth', limits.maxDepth, 'far more');
    throw error;
  }
}

function parseAndMeasure(text: string, limits: DocumentLimits): DocumentNode | undefined {
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true, maxTokens: limits.maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens'))
      throw tooComplex('tokens', limits.maxTokens, `more than ${limits.maxTokens}`);
    if (error instanceof RangeError) throw error;
    return undefined;
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
  return document;
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

/** Longer ones are looked at each time, so that nobody fills the memory with them. */
const REMEMBERED_LENGTH = 20_000;

/** Remembers up to `most` texts for which `check` did not throw: for those the answer does not change. */
export function checkOnce(check: (text: string) => void, most: number): (text: string) => void {
  const passed = new Set<string>();
  return (text) => {
    if (passed.has(text)) return;
    check(text);
    if (text.length > REMEMBERED_LENGTH) return;
    if (passed.size >= most) passed.clear();
    passed.add(text);
  };
}
