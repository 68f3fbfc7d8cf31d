import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  parse,
} from 'graphql';
import { apiSdl } from '../../codegen/api.ts';
import { SUBGRAPHS } from '../../common/units.ts';

/** The API that clients see. */
export const API = buildASTSchema(parse(apiSdl(readFileSync('schema/supergraph.graphql', 'utf8'))), {
  assumeValid: true,
});

const objectTypes: readonly GraphQLObjectType[] = Object.values(API.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields());

/** Figures, and what says how far one goes. */
const FIGURES: ReadonlySet<string> = new Set(['Figure', 'RateFigure', 'Coverage']);

function isFigure(type: GraphQLNamedType): boolean {
  return FIGURES.has(type.name) || isUnionType(type);
}

/** How far two figures are apart follows from both; the tests of the two compare it. */
function isApart(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name === 'Difference';
}

/** What only holds figures, such as a published beside a counted one. */
function isPair(type: GraphQLNamedType): boolean {
  return (
    isObjectType(type) &&
    fieldsOf(type).every((field) => isFigure(getNamedType(field.type)) || isApart(field))
  );
}

const inTotals = new Set(
  Object.values(API.getTypeMap()).flatMap((type) =>
    isUnionType(type) ? type.getTypes().map(({ name }) => name) : [],
  ),
);

/**
 * Every aggregate of the schema, as `Type.field`: whatever gives figures, and whatever directory makes out of what the
 * domains gave it (`@requires`).
 */
export const AGGREGATES: readonly string[] = [
  ...new Set([
    ...objectTypes
      .filter((type) => !FIGURES.has(type.name) && !inTotals.has(type.name) && !isPair(type))
      .flatMap((type) =>
        fieldsOf(type)
          .filter((field) => isFigure(getNamedType(field.type)) || isPair(getNamedType(field.type)))
          .map((field) => `${type.name}.${field.name}`),
      ),
    ...SUBGRAPHS.flatMap(requiringFields),
  ]),
].sort();

function requiringFields(subgraph: string): string[] {
  const document = parse(readFileSync(`subgraphs/${subgraph}/schema.graphql`, 'utf8'));
  return document.definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (type.fields ?? [])
      .filter((field) => field.directives?.some(({ name }) => name.value === 'requires'))
      .map((field) => `${type.name.value}.${field.name.value}`)
      .filter(isShown);
  });
}

/** False for what passes between subgraphs only. */
function isShown(key: string): boolean {
  const [typeName = '', field = ''] = key.split('.');
  const type = API.getType(typeName);
  return isObjectType(type) && field in type.getFields();
}

/** All of a value: every field, and of an entity that it names the id. */
export function wholeOf(type: GraphQLNamedType): string {
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${wholeOf(member)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  if (type.name === 'Province') return '{ id }';
  const fields = fieldsOf(type)
    .filter((field) => !field.args.some(isRequiredArgument) && !isApart(field))
    .map((field) => `${field.name} ${wholeOf(getNamedType(field.type))}`);
  return `{ ${fields.join(' ')} }`;
}
