/**
 * A drawn world: one graph, told once. `write-schemas.ts` writes it as one schema and as subgraphs, `values.ts` says
 * what each field's value is.
 */
export interface World {
  readonly subgraphs: readonly string[];
  readonly objects: readonly ObjectModel[];
  readonly interfaces: readonly InterfaceModel[];
  readonly unions: readonly UnionModel[];
  readonly query: ObjectModel;
  readonly mutation: ObjectModel;
}

/** `nonNull[0]` is the outermost level, the last one the named type itself. */
export interface TypeRef {
  readonly name: string;
  readonly nonNull: readonly boolean[];
}

export interface ArgumentModel {
  readonly name: string;
  readonly type: string;
  readonly default?: string;
}

export interface FieldModel {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly ArgumentModel[];
  /** Subgraphs that give the field. */
  readonly in: readonly string[];
  /** The subgraph that declares the field non-null although the whole graph does not. */
  readonly strictIn?: string;
  readonly isKey?: boolean;
  /** Never null by chance and never an error. */
  safe: boolean;
  /** Now and then the resolver throws, or gives null where none may stand. */
  throws: boolean;
  requires?: readonly Requirement[];
  /** The field of the returned entity that comes along. */
  provides?: string;
  /** The subgraph that still has this field, with values nobody may see. */
  overrides?: string;
  /** Provided by another subgraph, so `@shareable` where it is resolved. */
  isProvided?: boolean;
}

export interface Requirement {
  readonly field: string;
  readonly args: { readonly text: string; readonly values: Record<string, unknown> };
  readonly inner?: readonly Requirement[];
}

/** A `@key`: the name of its kind and of its fields at the top. */
export interface Key {
  readonly fields: string;
  readonly names: readonly string[];
}

export const KEYS: Record<'id' | 'sku' | 'compound' | 'nested', Key> = {
  id: { fields: 'id', names: ['id'] },
  sku: { fields: 'sku', names: ['sku'] },
  compound: { fields: 'x y', names: ['x', 'y'] },
  nested: { fields: 'org { code }', names: ['org'] },
};

export interface ObjectModel {
  readonly name: string;
  readonly kind: 'entity' | 'value' | 'root';
  readonly fields: FieldModel[];
  /** Where the type is defined, with its keys there; values have none. */
  readonly keysIn: Map<string, readonly Key[]>;
  /** The subgraph that knows some entities of the type not at all. */
  lostIn?: string;
  /** Entities of one `@interfaceObject` family share one space of ids: those of this one leave this rest. */
  family?: { readonly rest: number; readonly size: number };
}

export interface InterfaceModel {
  readonly name: string;
  readonly members: readonly string[];
  /** Names of the interface's fields, by subgraph that declares it. */
  readonly fieldsIn: Map<string, readonly string[]>;
  /** The interface itself has a key here. */
  readonly keyIn?: string;
  /** The subgraph that has it as `@interfaceObject`, with the fields it adds to all members. */
  readonly objectIn?: {
    readonly subgraph: string;
    readonly fields: FieldModel[];
    /** Fields of that subgraph return it: which type is behind it, another subgraph has to tell. */
    readonly isReturned: boolean;
  };
}

export interface UnionModel {
  readonly name: string;
  readonly membersIn: Map<string, readonly string[]>;
}

export const SCALARS = ['Int', 'String', 'Float', 'Boolean', 'ID', 'Color', 'Big', 'Json'] as const;
export const COLORS = ['RED', 'GREEN', 'BLUE'] as const;

export function isLeaf(name: string): boolean {
  return (SCALARS as readonly string[]).includes(name);
}

export function objectOf(world: World, name: string): ObjectModel | undefined {
  if (name === 'Query') return world.query;
  if (name === 'Mutation') return world.mutation;
  return world.objects.find((each) => each.name === name);
}

/** A field of an object type, those that an `@interfaceObject` adds included. */
export function fieldOf(world: World, typeName: string, name: string): FieldModel | undefined {
  const own = objectOf(world, typeName)?.fields.find((each) => each.name === name);
  if (own) return own;
  for (const { name: itself, members, objectIn } of world.interfaces)
    if (members.includes(typeName) || itself === typeName) {
      const added = objectIn?.fields.find((each) => each.name === name);
      if (added) return added;
    }
  return undefined;
}

/** True if a field gives objects of an interface in the subgraph that has it as `@interfaceObject`. */
export function givesInterfaceObject(world: World, field: FieldModel): boolean {
  return world.interfaces.some(
    ({ name, objectIn }) => field.type.name === name && objectIn && field.in.includes(objectIn.subgraph),
  );
}

export function printType({ name, nonNull }: TypeRef): string {
  let text = name;
  for (let level = nonNull.length - 1; level >= 0; level--) {
    if (level < nonNull.length - 1) text = `[${text}]`;
    if (nonNull[level]) text += '!';
  }
  return text;
}
