import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type FieldNode, print, type SelectionSetNode } from 'graphql';
import { type AskedField, type FetchText, fieldsOf, responseKey } from './operation-text.ts';
import { flatFields, type Supergraph } from './supergraph.ts';

/** Begins the keys under which a fetch of entities asks for what another one requires with arguments. */
const REQUIRED_KEY = '_r_';

/**
 * Which arguments the fetches of one plan give the fields of each place. The planner (0.0.38) asks for a required
 * field under an alias of its own where the same fetch gives that field other arguments, but where it is one of
 * entities it forgets the alias in what it requires; and in another fetch it takes the plain name, which is the
 * client's. One value would be sent or shown for the other.
 */
export class AskedArguments {
  /** By place (`plans.targets`) and response key: field and arguments, of each type that is asked for it. */
  readonly #asked = new Map<string, Map<string | undefined, string>>();

  readonly #ownKeys = new Map<string, string>();

  /**
   * A key for a field of an entity that is only required, the same for the same arguments. The client's own fields with
   * arguments have keys of their own already (`plannedKey`), so what stands under its plain name is not the client's.
   * Objects keep the plain name: the paths of later fetches lead through it.
   */
  ownKey(node: FieldNode): string | undefined {
    if (node.alias || node.selectionSet || !node.arguments?.length) return undefined;
    const id = signature(node);
    const key = this.#ownKeys.get(id) ?? `${REQUIRED_KEY}${this.#ownKeys.size}_${node.name.value}`;
    this.#ownKeys.set(id, key);
    return key;
  }

  /** `renamed` says what becomes of a response key before the answer is merged. */
  record(
    place: string,
    set: SelectionSetNode | undefined,
    text: FetchText,
    renamed: ReadonlyMap<string, string> = UNCHANGED,
  ): void {
    if (!set) return;
    for (const { type, node } of fieldsOf(set, text)) {
      const key = renamed.get(responseKey(node)) ?? responseKey(node);
      const known = this.#asked.get(`${place} ${key}`) ?? new Map<string | undefined, string>();
      this.#asked.set(`${place} ${key}`, known.set(type, signature(node)));
      this.record(`${place}.${key}`, node.selectionSet, text);
    }
  }

  /** The response key under which objects of this type have this field with these arguments at `place`. */
  keyOf(
    place: string,
    name: string,
    field: FieldNode | undefined,
    type: string | undefined,
  ): string | undefined {
    const standing = this.#asked.get(`${place} ${name}`);
    if (!field) return standing ? undefined : this.#anyKeyOf(place, name);
    const wanted = signature(field);
    if (standing?.get(type) === wanted) return name;
    let found = [...(standing?.values() ?? [])].includes(wanted) ? name : undefined;
    for (const [id, asked] of this.#asked) {
      if (!id.startsWith(`${place} `)) continue;
      const key = id.slice(place.length + 1);
      // Of another type it is only that, if none of this one is known: an interface, say.
      if (asked.get(type) === wanted) return key;
      if ([...asked.values()].includes(wanted)) found ??= key;
    }
    return found;
  }

  /** Whoever requires it is not known by that type: what was asked for somebody else's sake is for this. */
  #anyKeyOf(place: string, name: string): string | undefined {
    for (const key of this.#ownKeys.values())
      if (key.endsWith(`_${name}`) && this.#asked.has(`${place} ${key}`)) return key;
    return undefined;
  }
}

const UNCHANGED: ReadonlyMap<string, string> = new Map();

/** A field with its arguments, the same for the same ones. */
export function signature(node: FieldNode): string {
  const given = (node.arguments ?? []).map((each) => `${each.name.value}: ${print(each.value)}`);
  return `${node.name.value}(${given.sort().join(', ')})`;
}

/** What a fetch requires, with the alias put back wherever the planner forgot it. */
export function withArguments(
  requires: readonly RequiresSelection[],
  place: string,
  asked: AskedArguments,
  fields: readonly AskedField[],
  subgraph: string,
  supergraph: Supergraph,
): RequiresSelection[] {
  const wanted = fields.flatMap(({ type, node }) =>
    type === undefined ? [] : supergraph.requiredBy(subgraph, type, node.name.value),
  );
  return correct(requires, place, wanted, asked);
}

function correct(
  requires: readonly RequiresSelection[],
  place: string,
  wanted: readonly FieldNode[],
  asked: AskedArguments,
  type?: string,
): RequiresSelection[] {
  return requires.map((selection): RequiresSelection => {
    if (selection.kind === 'FragmentSpread') return selection;
    if (selection.kind === 'InlineFragment')
      return {
        ...selection,
        selections: correct(selection.selections, place, wanted, asked, selection.typeCondition),
      };
    const name = selection.alias ?? selection.name;
    const same = wanted.filter((field) => field.name.value === name);
    const [first] = same;
    const read = asked.keyOf(place, name, first, type) ?? selection.name;
    const inner = same.flatMap((field) => flatFields(field.selectionSet));
    return {
      ...selection,
      ...(read === selection.name ? {} : { name: read, alias: name }),
      ...(selection.selections
        ? { selections: correct(selection.selections, `${place}.${read}`, inner, asked) }
        : {}),
    };
  });
}
