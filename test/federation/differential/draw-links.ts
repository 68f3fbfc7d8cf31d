import type { Draw } from './draw.ts';
import {
  type FieldModel,
  isLeaf,
  KEYS,
  type ObjectModel,
  objectOf,
  type Requirement,
  type World,
} from './world.ts';

/** `@override`, `@requires` and `@provides`, between fields that are there already. */
export function drawLinks(draw: Draw, world: World): void {
  const entities = world.objects.filter((each) => each.kind === 'entity' && each.keysIn.size > 1);
  for (const entity of entities) if (draw.chance(50)) drawOverride(draw, entity);
  // What is external to a subgraph is no longer for it to give.
  for (const entity of entities)
    for (let i = 0; i < (entity.keysIn.size > 2 ? 3 : 2); i++)
      if (draw.chance(92)) drawRequires(draw, world, entity, `r${i}`);
  for (const owner of [world.query, ...entities])
    for (const field of owner.fields) if (draw.chance(80)) drawProvides(draw, world, field);
}

function drawOverride(draw: Draw, entity: ObjectModel): void {
  const field = draw.pick(entity.fields);
  const from = [...entity.keysIn.keys()].filter((s) => !field.in.includes(s) && s !== entity.lostIn);
  const isAlone = field.in.length === 1 && field.in[0] !== entity.lostIn && field.name !== 'shown';
  if (isAlone && isLeaf(field.type.name) && from.length > 0) field.overrides = draw.pick(from);
}

function drawRequires(draw: Draw, world: World, entity: ObjectModel, name: string): void {
  // The planner (0.0.38) finds no plan for many fields whose key and requirements come from several subgraphs
  // (graphql-hive/router, issue 1310): most of these can be had by the plain key.
  const s = draw.pick([...entity.keysIn.keys()]);
  const others = [...entity.keysIn.keys()].filter((each) => each !== s);
  const isFromSeveral = others.length > 1 && draw.chance(60);
  const hasEasyKey = [...entity.keysIn.values()].every((keys) => keys.includes(KEYS.id));
  if (!hasEasyKey && !(isFromSeveral && draw.chance(20))) return;
  const sources = isFromSeveral ? others : [draw.pick(others)];
  const foreign = entity.fields.filter(
    (field) => sources.some((each) => isFrom(field, each, entity)) && isForeign(field, s),
  );
  const requires: Requirement[] = [];
  const nested = foreign.filter((field) => !isLeaf(field.type.name) && field.args.length === 0);
  const isNested = nested.length > 0 && !isFromSeveral && draw.chance(50);
  const wanted = isNested ? [draw.pick(nested)] : draw.some(foreign, isFromSeveral ? 2 : 1, 3);
  for (const field of wanted) {
    const source = sources.find((each) => field.in.includes(each)) ?? '';
    const requirement = drawRequirement(draw, world, field, s, source);
    if (requirement) requires.push(requirement);
  }
  if (requires.length === 0) return;
  entity.fields.push({
    name,
    type: { name: 'String', nonNull: [draw.chance(15)] },
    args: [],
    in: [s],
    safe: true,
    throws: false,
    requires,
  });
}

function isForeign(field: FieldModel, s: string): boolean {
  return !field.in.includes(s) && field.overrides !== s && !field.requires;
}

/**
 * True if this subgraph gives the field. Not of entities that it may have lost, if the field is non-null: it would take
 * the whole entity along wherever this subgraph names it itself.
 */
function isFrom(field: FieldModel, source: string, { lostIn }: ObjectModel): boolean {
  return field.in.includes(source) && !(field.type.nonNull[0] && source === lostIn);
}

function drawRequirement(
  draw: Draw,
  world: World,
  field: FieldModel,
  s: string,
  source: string,
): Requirement | undefined {
  const args = drawRequiredArguments(draw, field);
  if (args === undefined) return undefined;
  const base = { field: field.name, args };
  if (isLeaf(field.type.name)) {
    if (field.type.name === 'Big' || field.type.name === 'Json') return undefined;
    makeSafe(field);
    return base;
  }
  const inner = objectOf(world, field.type.name);
  if (!inner?.keysIn.has(s) || inner.name === 'S') return undefined;
  const leaves = inner.fields.filter(
    (each) => isLeaf(each.type.name) && each.args.length === 0 && each.type.name !== 'Big' && !each.requires,
  );
  const wanted =
    inner.kind === 'value'
      ? leaves
      : leaves.filter((each) => isFrom(each, source, inner) && isForeign(each, s));
  const taken = draw.some(wanted, 1, 2);
  // The planner crashes on some of these behind an interface.
  if (taken.length === 0 || args.text) return undefined;
  makeSafe(field);
  for (const each of taken) makeSafe(each);
  return { ...base, inner: taken.map((each) => ({ field: each.name, args: { text: '', values: {} } })) };
}

/** A non-null field that fails takes its object along, and with it what the client asked of the same subgraph. */
function makeSafe(field: FieldModel): void {
  if (!field.type.nonNull[0]) return;
  field.safe = true;
  field.throws = false;
}

const LITERALS: Record<string, [text: string, value: unknown]> = {
  Int: ['5', 5],
  String: ['"é"', 'é'],
  '[Int!]': ['[1, 2]', [1, 2]],
  Color: ['GREEN', 'GREEN'],
  Boolean: ['true', true],
};

function drawRequiredArguments(draw: Draw, field: FieldModel) {
  const texts: string[] = [];
  const values: Record<string, unknown> = {};
  for (const { name, type, default: otherwise } of field.args) {
    const literal = LITERALS[type.replace(/!$/, '')];
    if (literal && (type.endsWith('!') || draw.chance(80))) {
      texts.push(`${name}: ${literal[0]}`);
      values[name] = literal[1];
    } else if (otherwise !== undefined) {
      if (!literal) return undefined;
      values[name] = otherwise.startsWith('"') ? JSON.parse(otherwise) : Number(otherwise) || otherwise;
    } else if (type.endsWith('!')) return undefined;
  }
  return { text: texts.join(', '), values };
}

function drawProvides(draw: Draw, world: World, field: FieldModel): void {
  const [s] = field.in;
  if (s === undefined || field.in.length > 1 || field.requires) return;
  const target = objectOf(world, field.type.name);
  if (target?.kind !== 'entity' || !target.keysIn.has(s)) return;
  const wanted = target.fields.filter(
    (each) =>
      isForeign(each, s) &&
      isLeaf(each.type.name) &&
      each.overrides === undefined &&
      each.args.length === 0 &&
      !each.in.includes(target.lostIn ?? ''),
  );
  if (wanted.length === 0) return;
  const provided = draw.pick(wanted);
  provided.safe = true;
  provided.throws = false;
  provided.isProvided = true;
  field.provides = provided.name;
}
