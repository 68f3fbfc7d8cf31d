import {
  type FieldModel,
  type InterfaceModel,
  KEYS,
  type ObjectModel,
  objectOf,
  printType,
  type Requirement,
  type World,
} from './world.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requires",
  "@provides", "@external", "@shareable", "@override", "@interfaceObject"])`;

const COMMON = `
enum Color { RED GREEN BLUE }
scalar Big
scalar Json
input Filter { n: Int = 1, must: Boolean! = true, tags: [String!], color: Color = BLUE, inner: Filter }
`;

const KEY_TYPES: Record<string, string> = { id: 'ID!', sku: 'String!', x: 'Int!', y: 'String!', org: 'Org!' };

/** The whole graph as one schema. */
export function writeWhole(world: World): string {
  const parts = [COMMON];
  for (const object of world.objects) {
    const behind = world.interfaces.filter((each) => each.members.includes(object.name));
    const keys = new Set([...object.keysIn.values()].flat().flatMap((key) => key.names));
    const lines = [...keys].map((name) => `${name}: ${KEY_TYPES[name]}`);
    for (const field of [...object.fields, ...behind.flatMap((each) => each.objectIn?.fields ?? [])])
      lines.push(`${signature(field)}: ${printType(field.type)}`);
    parts.push(block(`type ${object.name}${implementing(behind)}`, lines));
  }
  for (const each of world.interfaces) {
    const names = new Set([...each.fieldsIn.values()].flat());
    const added = each.objectIn?.fields ?? [];
    parts.push(
      block(`interface ${each.name}`, [
        ...interfaceFields(world, each, [...names]),
        ...added.map((field) => `${signature(field)}: ${printType(field.type)}`),
      ]),
    );
  }
  for (const { name, membersIn } of world.unions)
    parts.push(`union ${name} = ${[...new Set([...membersIn.values()].flat())].join(' | ')}`);
  for (const root of [world.query, world.mutation])
    if (root.fields.length > 0)
      parts.push(
        block(
          `type ${root.name}`,
          root.fields.map((field) => `${signature(field)}: ${printType(field.type)}`),
        ),
      );
  if (usesOrg(world)) parts.push('type Org { code: String! }');
  return parts.join('\n');
}

/** What one subgraph publishes. */
export function writeSubgraph(world: World, s: string): string {
  const external = externalFields(world, s);
  const parts = [LINK, COMMON];
  for (const object of world.objects) {
    const keys = object.keysIn.get(s);
    if (!keys) continue;
    const behind = world.interfaces.filter(
      (each) => each.members.includes(object.name) && each.fieldsIn.has(s),
    );
    const names = new Set(keys.flatMap((key) => key.names));
    const lines = [...names].map((name) => `${name}: ${KEY_TYPES[name]}`);
    for (const field of object.fields) {
      const line = `${signature(field)}: ${printType(typeIn(field, s))}`;
      if (field.in.includes(s)) lines.push(line + directives(field, object));
      else if (field.overrides === s) lines.push(line);
      else if (external.get(object.name)?.has(field.name)) lines.push(`${line} @external`);
    }
    const marks =
      object.kind === 'value' ? ' @shareable' : keys.map((key) => ` @key(fields: "${key.fields}")`).join('');
    parts.push(block(`type ${object.name}${implementing(behind)}${marks}`, lines));
  }
  for (const each of world.interfaces) {
    const fields = each.fieldsIn.get(s);
    const key = each.keyIn === s ? ' @key(fields: "id")' : '';
    if (fields) parts.push(block(`interface ${each.name}${key}`, interfaceFields(world, each, fields)));
    if (each.objectIn?.subgraph === s)
      parts.push(
        block(`type ${each.name} @key(fields: "id") @interfaceObject`, [
          'id: ID!',
          ...each.objectIn.fields.map((field) => `${signature(field)}: ${printType(field.type)}`),
        ]),
      );
  }
  for (const { name, membersIn } of world.unions) {
    const members = membersIn.get(s);
    if (members) parts.push(`union ${name} = ${members.join(' | ')}`);
  }
  for (const root of [world.query, world.mutation]) {
    const fields = root.fields.filter((field) => field.in.includes(s));
    const lines = fields.map(
      (field) => `${signature(field)}: ${printType(field.type)}${directives(field, root)}`,
    );
    if (lines.length > 0) parts.push(block(`type ${root.name}`, lines));
  }
  if (usesOrg(world, s)) parts.push('type Org @shareable { code: String! }');
  return parts.join('\n');
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

function implementing(interfaces: readonly InterfaceModel[]): string {
  return interfaces.length > 0 ? ` implements ${interfaces.map((each) => each.name).join(' & ')}` : '';
}

function interfaceFields(world: World, { members }: InterfaceModel, names: readonly string[]): string[] {
  return names.map((name) => {
    const field = objectOf(world, members[0] ?? '')?.fields.find((each) => each.name === name);
    return field ? `${signature(field)}: ${printType(field.type)}` : `${name}: ${KEY_TYPES[name]}`;
  });
}

function signature({ name, args }: FieldModel): string {
  if (args.length === 0) return name;
  const texts = args.map(
    (each) => `${each.name}: ${each.type}${each.default === undefined ? '' : ` = ${each.default}`}`,
  );
  return `${name}(${texts.join(', ')})`;
}

function typeIn(field: FieldModel, s: string) {
  if (field.strictIn !== s) return field.type;
  return { ...field.type, nonNull: [true, ...field.type.nonNull.slice(1)] };
}

function directives(field: FieldModel, { kind }: ObjectModel): string {
  let text = '';
  if (kind !== 'value' && (field.in.length > 1 || field.isProvided)) text += ' @shareable';
  if (field.overrides) text += ` @override(from: "${field.overrides}")`;
  if (field.provides) text += ` @provides(fields: "${field.provides}")`;
  if (field.requires) text += ` @requires(fields: ${JSON.stringify(writeFieldSet(field.requires))})`;
  return text;
}

function writeFieldSet(requires: readonly Requirement[]): string {
  return requires
    .map(({ field, args, inner }) => {
      const given = args.text ? `(${args.text})` : '';
      return `${field}${given}${inner ? ` { ${writeFieldSet(inner)} }` : ''}`;
    })
    .join(' ');
}

/** Fields that a subgraph requires or provides without giving them itself, by type. */
function externalFields(world: World, s: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (owner: ObjectModel | undefined, name: string) => {
    if (!owner || owner.kind === 'value') return;
    found.set(owner.name, (found.get(owner.name) ?? new Set()).add(name));
  };
  const walk = (owner: ObjectModel | undefined, requires: readonly Requirement[]) => {
    for (const { field, inner } of requires) {
      add(owner, field);
      const type = owner?.fields.find((each) => each.name === field)?.type.name;
      if (inner && type) walk(objectOf(world, type), inner);
    }
  };
  for (const object of [world.query, ...world.objects])
    for (const field of object.fields) {
      if (!field.in.includes(s)) continue;
      if (field.requires) walk(object, field.requires);
      if (field.provides) add(objectOf(world, field.type.name), field.provides);
    }
  return found;
}

function usesOrg(world: World, s?: string): boolean {
  return world.objects.some((each) =>
    [...each.keysIn].some(([name, keys]) => (s === undefined || name === s) && keys.includes(KEYS.nested)),
  );
}
