import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** What a subgraph knows. Objects say their `__typename`; every other field is a property, or a function of its arguments. */
export interface Source {
  readonly roots: Readonly<Record<string, (args: Values) => unknown>>;
  /** The entity of a representation; null if there is none. */
  entity(representation: Values): object | null;
}

export type Values = Readonly<Record<string, unknown>>;
/** Gives the whole answer, JSON. */
export type Answer = (variables: Values) => string;

type Write = (value: unknown, variables: Values) => string;
type WriteObject = (object: Values, variables: Values) => string;
type Defaults = ReadonlyMap<string, unknown>;

interface Fragments {
  readonly [name: string]: {
    readonly typeCondition: { readonly name: { readonly value: string } };
    readonly selectionSet: SelectionSetNode;
  };
}

/**
 * Answers operations as fast as a subgraph can, so that it is never what is measured: a text is compiled once, and
 * what an object gives under a selection is written once.
 */
export function createAnswers(source: Source): (query: string) => Answer {
  const known = new Map<string, Answer>();
  return (query) => {
    let answer = known.get(query);
    if (!answer) {
      answer = compile(query, source);
      known.set(query, answer);
    }
    return answer;
  };
}

function compile(query: string, source: Source): Answer {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const fragments: Fragments = Object.fromEntries(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  const fields = [...collect([operation.selectionSet], 'Query', fragments)].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    const readArguments = compileArguments(nodes[0], defaults);
    const root = name === '_entities' ? entities : source.roots[name];
    if (!root && name !== '__typename') throw new Error(`no root field ${name}`);
    const write = compileSelection(nodes, fragments, defaults);
    return (variables: Values): string =>
      `${JSON.stringify(key)}:${root ? write(root(readArguments(variables)), variables) : '"Query"'}`;
  });

  function entities({ representations }: Values): unknown {
    return Array.isArray(representations) ? representations.map((each) => source.entity(each)) : null;
  }
  return (variables) => `{"data":{${fields.map((field) => field(variables)).join(',')}}}`;
}

function compileArguments(node: FieldNode | undefined, defaults: Defaults): (variables: Values) => Values {
  const all = (node?.arguments ?? []).map((each) => ({ name: each.name.value, value: each.value }));
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, value } of all)
      values[name] =
        value.kind === Kind.VARIABLE
          ? (variables[value.name.value] ?? defaults.get(value.name.value))
          : valueFromASTUntyped(value, variables);
    return values;
  };
}

function compileSelection(nodes: readonly FieldNode[], fragments: Fragments, defaults: Defaults): Write {
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  if (sets.length === 0) return (value) => JSON.stringify(value ?? null);
  const byType = new Map<string, WriteObject>();
  const written = hasArguments(sets, fragments) ? undefined : new WeakMap<object, string>();

  function compileType(type: string): WriteObject {
    const fields = [...collect(sets, type, fragments)].map(([key, same], i) => ({
      name: same[0]?.name.value ?? '',
      start: `${i === 0 ? '' : ','}${JSON.stringify(key)}:`,
      readArguments: compileArguments(same[0], defaults),
      write: compileSelection(same, fragments, defaults),
    }));
    return (object, variables) => {
      let text = '{';
      for (const { name, start, readArguments, write } of fields) {
        const value = object[name];
        text +=
          start + write(typeof value === 'function' ? value(readArguments(variables)) : value, variables);
      }
      return `${text}}`;
    };
  }

  return function write(value, variables): string {
    if (value === null || typeof value !== 'object') return 'null';
    if (Array.isArray(value)) {
      let list = '[';
      for (let i = 0; i < value.length; i++) list += (i === 0 ? '' : ',') + write(value[i], variables);
      return `${list}]`;
    }
    const before = written?.get(value);
    if (before !== undefined) return before;
    const object = value as Values;
    const type = String(object.__typename);
    let writeType = byType.get(type);
    if (!writeType) {
      writeType = compileType(type);
      byType.set(type, writeType);
    }
    const text = writeType(object, variables);
    written?.set(value, text);
    return text;
  };
}

function hasArguments(sets: readonly SelectionSetNode[], fragments: Fragments): boolean {
  return sets.some((set) =>
    set.selections.some((node) => {
      if (node.kind === Kind.FIELD && node.arguments?.length) return true;
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      return inner?.selectionSet ? hasArguments([inner.selectionSet], fragments) : false;
    }),
  );
}

function collect(
  sets: readonly SelectionSetNode[],
  type: string,
  fragments: Fragments,
  into = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const set of sets)
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        into.set(key, [...(into.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value ?? type;
      if (fragment && condition === type) collect([fragment.selectionSet], type, fragments, into);
    }
  return into;
}
