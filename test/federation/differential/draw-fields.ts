import type { Draw } from './draw.ts';
import { type ArgumentModel, type FieldModel, SCALARS, type TypeRef } from './world.ts';

const ARGUMENTS: readonly Omit<ArgumentModel, 'name'>[] = [
  { type: 'Int' },
  { type: 'Int', default: '3' },
  { type: 'Int!' },
  { type: 'String', default: '"d"' },
  { type: '[Int!]' },
  { type: '[[Int]]' },
  { type: 'Color' },
  { type: 'Color!', default: 'RED' },
  { type: 'Boolean!' },
  { type: 'Filter' },
  { type: 'Filter!' },
  { type: '[Filter!]' },
  { type: 'Filter', default: '{ n: 7 }' },
  { type: 'Big' },
  { type: 'Json' },
];

export function drawArguments(draw: Draw, percent = 30): ArgumentModel[] {
  if (!draw.chance(percent)) return [];
  const names = draw.chance(30) ? ['n', 'm'] : ['n'];
  return names.map((name) => ({ name, ...draw.pick(ARGUMENTS) }));
}

export function drawType(draw: Draw, name: string, alone = 58): TypeRef {
  const lists = draw.chance(alone) ? 0 : draw.chance(70) ? 1 : 2;
  return { name, nonNull: Array.from({ length: lists + 1 }, () => draw.chance(30)) };
}

export function drawScalar(draw: Draw): string {
  return draw.pick(SCALARS);
}

export function drawField(
  draw: Draw,
  name: string,
  types: { leaves: number; composite: readonly string[] },
  inSubgraphs: readonly string[],
): FieldModel {
  const isLeaf = types.composite.length === 0 || draw.chance(types.leaves);
  const type = isLeaf ? drawType(draw, drawScalar(draw)) : drawType(draw, draw.pick(types.composite), 50);
  return {
    name,
    type,
    args: drawArguments(draw),
    in: inSubgraphs,
    safe: false,
    throws: draw.chance(20),
  };
}
