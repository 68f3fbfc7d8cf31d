import { hash } from './draw.ts';
import { BIG } from './exact-json.ts';
import type { Observed } from './features.ts';
import { COLORS, type FieldModel, fieldOf, isLeaf, objectOf, type Requirement, type World } from './world.ts';

/** An object while it is being resolved; everything else about it follows from these. */
export interface Node {
  readonly __typename: string;
  readonly ref: string;
  /** What a subgraph was told of an entity. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** What lasts as long as one answer. */
export interface Session {
  /** How many mutations were carried out so far, in all subgraphs together. */
  mutations: number;
  readonly observed: Observed;
}

class DrawnError extends Error {}

const ENTITIES = 6;

export class Values {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The value of one field; throws where the world has an error. `subgraph` is who asks, undefined for the whole. */
  resolve(node: Node, field: FieldModel, args: object, session: Session, subgraph?: string): unknown {
    const world = this.#world;
    const owner = ownerOf(world, node.__typename, field);
    const at = `${owner} ${field.name} ${node.ref} ${JSON.stringify(args)}`;
    if (node.__typename === 'Mutation') return this.#mutate(field, at, session);
    if (subgraph !== undefined && field.overrides === subgraph) return this.#make(field, 0, `stale ${at}`);
    if (field.requires) {
      const values =
        subgraph === undefined
          ? this.#required(node, field.requires, session)
          : told(node.told ?? {}, field.requires);
      if (!this.#isLost(node, field)) return `${node.ref} ${JSON.stringify(values)}`;
    }
    if (this.#isLost(node, field)) {
      session.observed.add('lost entity');
      return null;
    }
    if (field.throws && hash(`${owner} ${field.name} ${node.ref} error`) % 2 === 0) {
      session.observed.add('error of a resolver');
      if (field.type.nonNull[0]) session.observed.add('null propagation');
      throw new DrawnError('drawn');
    }
    const value = this.#make(field, 0, at);
    if (value === null) session.observed.add('null');
    if (hasNullWhereNone(value, field.type.nonNull, 0)) session.observed.add('null propagation');
    return value;
  }

  key(name: string, ref: string): unknown {
    const number = Number(ref);
    if (name === 'id') return ref;
    if (name === 'sku') return `s${ref}`;
    if (name === 'x') return number % 2;
    if (name === 'y') return `y${number >>> 1}`;
    return { __typename: 'Org', ref };
  }

  /** The entity a representation speaks of; null if this subgraph does not know it. */
  find(told: Readonly<Record<string, unknown>>, subgraph: string): Node | null {
    const name = String(told.__typename);
    const ref = refOf(told);
    if (ref === undefined) throw new Error(`no key in ${JSON.stringify(told)}`);
    const type = this.#world.interfaces.find((each) => each.name === name);
    if (type?.keyIn === subgraph) {
      const concrete = type.members[Number(ref) % type.members.length] ?? '';
      return { __typename: concrete, ref, told };
    }
    const object = objectOf(this.#world, name);
    if (object?.family && Number(ref) % object.family.size !== object.family.rest)
      throw new Error(`${name} ${ref} is of another type`);
    return object?.lostIn === subgraph && isLostEntity(name, ref) ? null : { __typename: name, ref, told };
  }

  #mutate(field: FieldModel, at: string, session: Session): unknown {
    const count = ++session.mutations;
    if (field.type.name === 'Int') return count;
    if (field.type.name === 'String') return `${at} as number ${count}`;
    return this.#node(field.type.name, field.in[0] ?? '', count);
  }

  #isLost({ __typename, ref }: Node, field: FieldModel): boolean {
    const { lostIn } = objectOf(this.#world, __typename) ?? {};
    return lostIn !== undefined && field.in[0] === lostIn && isLostEntity(__typename, ref);
  }

  #make(field: FieldModel, level: number, at: string): unknown {
    const { name, nonNull } = field.type;
    const chance = hash(`${at} null ${level}`);
    const mayBeNull = !nonNull[level] && !(level === 0 && field.strictIn !== undefined);
    if (mayBeNull ? chance % 3 === 0 : field.throws && level > 0 && chance % 7 === 0) return null;
    if (level < nonNull.length - 1) {
      const length = hash(`${at} length`) % 4;
      return Array.from({ length }, (_, i) => this.#make(field, level + 1, `${at} ${i}`));
    }
    const number = hash(at);
    return isLeaf(name) ? leaf(name, number) : this.#node(name, field.in[0] ?? '', number);
  }

  #node(name: string, subgraph: string, number: number): Node | null {
    const world = this.#world;
    const shown = world.interfaces.find((each) => each.name === name);
    // Where it is an `@interfaceObject`, the subgraph knows none of the types behind it, and may name any.
    const isObject = shown?.objectIn?.subgraph === subgraph;
    const behind =
      shown?.members.filter((each) => isObject || objectOf(world, each)?.keysIn.has(subgraph)) ??
      world.unions.find((each) => each.name === name)?.membersIn.get(subgraph);
    const concrete = behind ? behind[number % behind.length] : name;
    const object = concrete === undefined ? undefined : objectOf(world, concrete);
    if (!object) return null;
    if (object.kind === 'value') return { __typename: object.name, ref: String(number % 1000) };
    const { rest, size } = object.family ?? { rest: 0, size: 1 };
    return { __typename: object.name, ref: String(((number >>> 3) % (ENTITIES / size)) * size + rest) };
  }

  /** What a field requires, as the subgraphs would say it together: an error is a null there. */
  #required(node: Node, requires: readonly Requirement[], session: Session): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    for (const { field: name, args, inner } of requires) {
      const field = fieldOf(this.#world, node.__typename, name);
      if (!field) throw new Error(`${node.__typename}.${name} is not in the world`);
      let value: unknown = null;
      try {
        value = this.resolve(node, field, args.values, session);
      } catch (error) {
        if (!(error instanceof DrawnError)) throw error;
        session.observed.add('error in what is required');
      }
      if (hasNullWhereNone(value, field.type.nonNull, 0)) session.observed.add('error in what is required');
      value = afterNulls(value, field.type.nonNull, 0);
      if (value === GONE) {
        session.observed.add('lost requirement');
        throw new DrawnError('a requirement is lost');
      }
      out[name] = inner ? this.#each(value, inner, session) : value;
    }
    if (JSON.stringify(out).includes('null')) session.observed.add('null in what is required');
    return out;
  }

  #each(value: unknown, inner: readonly Requirement[], session: Session): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#each(item, inner, session));
    return value === null ? null : this.#required(value as Node, inner, session);
  }
}

const GONE = Symbol('gone');

/** The value after a null where none may stand has gone up to the next level that may be null; `GONE` if none may. */
function afterNulls(value: unknown, nonNull: readonly boolean[], level: number): unknown {
  const items = Array.isArray(value) ? value.map((item) => afterNulls(item, nonNull, level + 1)) : undefined;
  const settled = items === undefined ? value : items.includes(GONE) ? null : items;
  return settled === null && nonNull[level] ? GONE : settled;
}

/** A null inside a list goes up as far as the list's levels are non-null. */
function hasNullWhereNone(value: unknown, nonNull: readonly boolean[], level: number): boolean {
  if (value === null) return level > 0 && nonNull[level] === true;
  return Array.isArray(value) && value.some((item) => hasNullWhereNone(item, nonNull, level + 1));
}

function told(from: Readonly<Record<string, unknown>>, requires: readonly Requirement[]): unknown {
  return Object.fromEntries(
    requires.map(({ field, inner }) => {
      const value = from[field];
      if (value === undefined) return [field, 'MISSING'];
      return [field, inner ? toldEach(value, inner) : value];
    }),
  );
}

function toldEach(value: unknown, inner: readonly Requirement[]): unknown {
  if (Array.isArray(value)) return value.map((item) => toldEach(item, inner));
  return value === null ? null : told(value as Record<string, unknown>, inner);
}

function ownerOf(world: World, typeName: string, field: FieldModel): string {
  const adds = world.interfaces.find((each) => each.objectIn?.fields.includes(field));
  return adds?.name ?? typeName;
}

function isLostEntity(typeName: string, ref: string): boolean {
  return hash(`lost ${typeName} ${ref}`) % 5 < 3;
}

function refOf({ id, sku, x, y, org }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof id === 'string') return id;
  if (typeof sku === 'string') return sku.slice(1);
  if (typeof x === 'number' && typeof y === 'string') return String(Number(y.slice(1)) * 2 + x);
  if (typeof org === 'object' && org !== null && 'code' in org) return String(org.code).slice(1);
  return undefined;
}

function leaf(name: string, number: number): unknown {
  switch (name) {
    case 'Int':
      return number % 1000;
    case 'Float':
      return (number % 1000) / 4;
    case 'Boolean':
      return number % 2 === 0;
    case 'Color':
      return COLORS[number % COLORS.length];
    case 'Big':
      return `${BIG}9007199254${(number % 1_000_000_000) + 1_000_000_000}`;
    case 'Json':
      return [
        { __typename: 'x', a: [number % 9, null, `${BIG}900719925474099${(number % 900) + 100}`] },
        7,
        'é"\\',
        [[]],
      ][number % 4];
    case 'ID':
      return String(number % 1000);
    default:
      return number % 6 === 0 ? '12345678901234567890' : `text ${number % 1000} "é\\`;
  }
}
