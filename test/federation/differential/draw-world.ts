import { Draw } from './draw.ts';
import { drawArguments, drawField, drawScalar, drawType } from './draw-fields.ts';
import { drawLinks } from './draw-links.ts';
import {
  type FieldModel,
  type InterfaceModel,
  KEYS,
  type Key,
  type ObjectModel,
  type UnionModel,
  type World,
} from './world.ts';

/** Two to four subgraphs and three to eight types that have something to do with one another. */
export function drawWorld(seed: number): World {
  const draw = new Draw(seed);
  const subgraphs = ['a', 'b', 'c', 'd'].slice(0, 2 + draw.below(3));
  const entities = drawEntities(draw, subgraphs);
  const family = draw.chance(40) ? drawFamily(draw, subgraphs, entities) : undefined;
  const values = drawValues(draw, subgraphs);
  const plain = !family && draw.chance(60) ? drawPlainInterface(draw, entities) : undefined;
  const interfaces = [family, plain].filter((each) => each !== undefined);
  const objects = [...entities, ...values];
  const unions = drawUnions(draw, subgraphs, objects);
  for (const each of entities) {
    // What is lost must be all that nobody else knows: fields, and no keys.
    const may = [...each.keysIn].slice(1).filter(([, keys]) => keys.length === 1 && keys[0] === KEYS.id);
    if (may.length > 0) each.lostIn = draw.pick(may)[0];
  }
  const composites = (where: readonly string[]) => [
    // Nobody but both subgraphs together knows all of an `S`.
    ...objects
      .filter((each) => where.every((s) => each.keysIn.has(s)) && (each.name !== 'S' || where.length > 1))
      .map((each) => each.name),
    ...interfaces
      .filter(({ fieldsIn, objectIn }) =>
        where.every((s) => fieldsIn.has(s) || (objectIn?.isReturned && objectIn.subgraph === s)),
      )
      .map((each) => each.name),
    // Which members a union has differs from subgraph to subgraph, so its fields are never shared.
    ...unions
      .filter((each) => where.length === 1 && each.membersIn.has(where[0] ?? ''))
      .map((each) => each.name),
  ];

  const shared = { ...drawField(draw, 'shared', { leaves: 100, composite: [] }, []), args: [] };
  for (const [index, entity] of entities.entries()) {
    // Behind an interface all have it in the same subgraph, some non-null and some not: no request may mix them.
    const home = interfaces
      .find((each) => each.members.includes(entity.name))
      ?.fieldsIn.keys()
      .next().value;
    drawEntityFields(draw, entity, composites, shared, { home, isStrict: index % 2 === 0 });
  }
  // The type of what came as an `@interfaceObject` is told by the same fetch that may lose the object.
  for (const { members, keyIn } of interfaces)
    for (const { name, fields } of entities)
      for (const each of fields)
        if (members.includes(name) && each.in.includes(keyIn ?? '') && each.type.nonNull[0])
          each.throws = false;
  for (const value of values) drawValueFields(draw, value, composites);
  const query: ObjectModel = { name: 'Query', kind: 'root', fields: [], keysIn: new Map() };
  const mutation: ObjectModel = { name: 'Mutation', kind: 'root', fields: [], keysIn: new Map() };
  for (const s of subgraphs) {
    const names = composites([s]);
    for (let i = 0; i <= draw.below(2); i++)
      query.fields.push(drawField(draw, `${s}Root${i}`, { leaves: 10, composite: names }, [s]));
  }
  for (const s of subgraphs) {
    const abstract = composites([s]).filter((name) => name === 'I' || name === 'U');
    if (abstract.length > 0)
      query.fields.push(drawField(draw, `${s}Any`, { leaves: 0, composite: abstract }, [s]));
  }
  const two = draw.some(subgraphs, 2, 2);
  const both = composites(two).filter((name) => objects.some((each) => each.name === name));
  if (draw.chance(30) && both.length > 0)
    query.fields.push(drawField(draw, 'sharedRoot', { leaves: 0, composite: both }, two));
  if (draw.chance(60)) drawMutations(draw, subgraphs, entities, mutation);

  const world: World = { subgraphs, objects, interfaces, unions, query, mutation };
  drawLinks(draw, world);
  return world;
}

function drawEntities(draw: Draw, subgraphs: readonly string[]): ObjectModel[] {
  return Array.from({ length: 2 + draw.below(3) }, (_, i): ObjectModel => {
    const others = draw.some(subgraphs, draw.chance(85) ? 2 : 1);
    const primary = draw.pick(others);
    const keys: Key[] = [KEYS.id];
    if (draw.chance(25)) keys.push(KEYS.sku);
    if (draw.chance(55)) keys.push(KEYS.compound);
    if (draw.chance(50)) keys.push(KEYS.nested);
    // The first one has all keys, so that everything can be reached through it.
    const keysIn = new Map<string, readonly Key[]>([[primary, keys]]);
    for (const s of others) if (s !== primary) keysIn.set(s, draw.some(keys, 1, 2));
    return { name: `E${i}`, kind: 'entity', fields: [], keysIn };
  });
}

/** Two entities behind an interface that another subgraph takes for an object. */
function drawFamily(draw: Draw, subgraphs: readonly string[], entities: ObjectModel[]): InterfaceModel {
  const [objectIn = '', primary = '', ...rest] = [...subgraphs].sort(() => draw.below(3) - 1);
  const members = entities.slice(0, 2);
  // The planner (0.0.38) finds few ways from there that need another key than the interface's.
  const isReturned = draw.chance(46);
  members.forEach((member, index) => {
    const keys = [KEYS.id, ...(member.keysIn.values().next().value ?? []).slice(1)];
    const others = rest.filter((s) => member.keysIn.has(s));
    const old = new Map(member.keysIn);
    member.keysIn.clear();
    member.keysIn.set(primary, keys);
    for (const s of others) {
      const known = (old.get(s) ?? []).filter((key) => keys.includes(key));
      member.keysIn.set(s, isReturned && !known.includes(KEYS.id) ? [KEYS.id, ...known] : known);
    }
    member.family = { rest: index, size: members.length };
  });
  const added = [0, 1].map((i) => ({
    ...drawField(draw, `added${i}`, { leaves: 100, composite: [] }, [objectIn]),
  }));
  const fieldsIn = new Map<string, readonly string[]>([[primary, ['id']]]);
  const names = members.map((each) => each.name);
  addInterfaceField(draw, members, primary, 'shown', fieldsIn);
  return {
    name: 'I',
    members: names,
    fieldsIn,
    keyIn: primary,
    objectIn: { subgraph: objectIn, fields: added, isReturned },
  };
}

function drawPlainInterface(draw: Draw, entities: ObjectModel[]): InterfaceModel {
  const members = draw.some(entities, 2);
  const [first] = members;
  const home = first?.keysIn.keys().next().value ?? '';
  const fieldsIn = new Map<string, readonly string[]>([[home, ['id']]]);
  for (const member of members)
    if (!member.keysIn.get(home)?.includes(KEYS.id))
      member.keysIn.set(home, [KEYS.id, ...(member.keysIn.get(home) ?? [])]);
  addInterfaceField(draw, members, home, 'shown', fieldsIn);
  // Elsewhere the interface knows no more than the id.
  for (const s of new Set(members.flatMap((each) => [...each.keysIn.keys()]))) {
    const there = members.filter((each) => each.keysIn.has(s));
    if (s !== home && draw.chance(70) && there.every((each) => each.keysIn.get(s)?.includes(KEYS.id)))
      fieldsIn.set(s, ['id']);
  }
  return { name: 'I', members: members.map((each) => each.name), fieldsIn };
}

function addInterfaceField(
  draw: Draw,
  members: readonly ObjectModel[],
  home: string,
  name: string,
  fieldsIn: Map<string, readonly string[]>,
): void {
  const type = drawType(draw, drawScalar(draw));
  const args = drawArguments(draw);
  const throws = draw.chance(20);
  for (const member of members) member.fields.push({ name, type, args, in: [home], safe: false, throws });
  fieldsIn.set(home, ['id', name]);
}

/** `V` is the same everywhere; each of two subgraphs knows a part of `S`. */
function drawValues(draw: Draw, subgraphs: readonly string[]): ObjectModel[] {
  const values: ObjectModel[] = [];
  const add = (name: string, where: readonly string[]) =>
    values.push({ name, kind: 'value', fields: [], keysIn: new Map(where.map((s) => [s, []])) });
  if (draw.chance(75)) add('V', draw.some(subgraphs, 2));
  if (draw.chance(45)) add('S', draw.some(subgraphs, 2, 2));
  return values;
}

function drawValueFields(
  draw: Draw,
  value: ObjectModel,
  composites: (where: readonly string[]) => string[],
): void {
  const where = [...value.keysIn.keys()];
  const names = composites(where).filter((name) => name !== 'S' && name !== 'I');
  const count = 2 + draw.below(2);
  for (let i = 0; i < count; i++) {
    const [alone = ''] = draw.some(where, 1, 1);
    const isPart = value.name === 'S' && i > 0;
    const inSubgraphs = isPart ? [i === 1 ? (where[0] ?? '') : i === 2 ? (where[1] ?? '') : alone] : where;
    const types = { leaves: isPart ? 100 : 70, composite: isPart ? [] : names };
    value.fields.push(drawField(draw, `${value.name === 'S' ? 'p' : 'v'}${i}`, types, inSubgraphs));
  }
}

function drawUnions(draw: Draw, subgraphs: readonly string[], objects: readonly ObjectModel[]): UnionModel[] {
  if (!draw.chance(65)) return [];
  const membersIn = new Map<string, readonly string[]>();
  for (const s of draw.some(subgraphs, 1)) {
    const there = objects.filter((each) => each.keysIn.has(s) && each.name !== 'S').map((each) => each.name);
    if (there.length > 1) membersIn.set(s, draw.some(there, 2));
  }
  return membersIn.size > 0 ? [{ name: 'U', membersIn }] : [];
}

function drawEntityFields(
  draw: Draw,
  entity: ObjectModel,
  composites: (where: readonly string[]) => string[],
  shared: FieldModel,
  wish: { home: string | undefined; isStrict: boolean },
): void {
  const where = [...entity.keysIn.keys()];
  let count = 0;
  for (const s of where) {
    const names = composites([s]);
    for (let i = 0; i <= draw.below(3); i++)
      entity.fields.push(
        drawField(draw, `${entity.name.toLowerCase()}f${count++}`, { leaves: 55, composite: names }, [s]),
      );
  }
  const shareable = where.filter((s) => s !== entity.lostIn);
  if (shareable.length < 2) return;
  const two = draw.some(shareable, 2, 2);
  // One type for all entities, so that it can be asked of several behind one field.
  const home = shareable.find((each) => each === wish.home) ?? shareable[0] ?? '';
  const other = draw.pick(shareable.filter((each) => each !== home));
  if (draw.chance(90)) {
    const type = { ...shared.type, nonNull: [false, ...shared.type.nonNull.slice(1)] };
    // Nullable in the whole graph, since it is in one of two subgraphs.
    const strict = { strictIn: wish.isStrict ? home : other, safe: true, throws: false };
    entity.fields.push({ ...shared, type, in: [home, other], ...(draw.chance(85) ? strict : {}) });
  }
  if (draw.chance(60)) {
    const mixed = drawField(draw, 'mixed', { leaves: 100, composite: [] }, [draw.pick(where)]);
    entity.fields.push({ ...mixed, args: [] });
  }
  const names = composites(two).filter((name) => /^[EV]/.test(name));
  if (draw.chance(25) && names.length > 0)
    entity.fields.push(drawField(draw, 'both', { leaves: 0, composite: names }, two));
  if (composites(two).includes('S') && draw.chance(80))
    entity.fields.push({ ...drawField(draw, 'parts', { leaves: 0, composite: ['S'] }, two), args: [] });
}

function drawMutations(
  draw: Draw,
  subgraphs: readonly string[],
  entities: readonly ObjectModel[],
  mutation: ObjectModel,
): void {
  for (const s of draw.some(subgraphs, 2, 2))
    for (let i = 0; i <= draw.below(2); i++) {
      const there = entities.filter((each) => each.keysIn.has(s)).map((each) => each.name);
      const name = there.length > 0 && draw.chance(50) ? draw.pick(there) : draw.pick(['Int', 'String']);
      const type = { name, nonNull: [draw.chance(20)] };
      mutation.fields.push({
        name: `${s}Do${i}`,
        type,
        args: drawArguments(draw),
        in: [s],
        safe: true,
        throws: false,
      });
    }
}
