import {
  buildASTSchema,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { DOMAINS } from '../common/units.ts';
import { aggregateFaults } from './aggregate-rules.ts';
import { apiSdl } from './api.ts';
import { composeSupergraph, subgraphSdl } from './compose.ts';

/** Types that are, or lead straight to, a person. */
const PERSON_TYPES = new Set(['Cadre', 'CadrePage', 'Person', 'EnrolmentPage', 'TrainingRecordPage']);
/** Fields that name a person by themselves. */
const PERSON_FIELDS = new Set(['personId', 'fullName', 'listedOnDay', 'listedInPeriod', 'listedPersons']);
/** Lists of these say who the persons are, even where a single one is reached from a person already refused. */
const PERSON_LISTS = new Set(['Enrolment', 'Nomination', 'SuccessionEntry', 'TrainingRecord']);

/**
 * What the schemas must hold beyond composing: one line a fault, empty when all hold. Rules: routed domains have no query
 * roots, and mutations name their unit; keys carry the unit; a lost domain removes no ancestor; fields that return
 * persons are tagged, or stay between subgraphs; aggregates carry their coverage; everything is described.
 */
export function schemaFaults(sdlOf: (name: string) => string = subgraphSdl): string[] {
  return [
    ...DOMAINS.flatMap((name) => routedFaults(name, parse(sdlOf(name)))),
    ...personFaults(sdlOf),
    ...aggregateFaults(parse(sdlOf('directory'))),
  ];
}

/** Types, fields, arguments and enumeration values of the API without a description. */
export function undescribed(supergraphSdl: string = composeSupergraph()): string[] {
  const schema: GraphQLSchema = buildASTSchema(parse(apiSdl(supergraphSdl)), { assumeValid: true });
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return [];
    const lacking = type.description ? [] : [type.name];
    if (isEnumType(type)) {
      return [
        ...lacking,
        ...type.getValues().flatMap((v) => (v.description ? [] : [`${type.name}.${v.name}`])),
      ];
    }
    if (!isObjectType(type) && !isInputObjectType(type)) return lacking;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) lacking.push(`${type.name}.${field.name}`);
      for (const arg of 'args' in field ? field.args : []) {
        if (!arg.description) lacking.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    return lacking;
  });
}

function routedFaults(subgraph: string, document: DocumentNode): string[] {
  return objectTypes(document).flatMap((type) => {
    const name = type.name.value;
    if (name === 'Query')
      return [`${subgraph}: a routed domain has no query root fields; entry points live in directory.`];
    if (name === 'Mutation') return (type.fields ?? []).flatMap((field) => mutationFaults(subgraph, field));
    const keys = keysOf(type);
    if (keys.length === 0) return [];
    const wanted = name === 'Province' ? 'id' : 'provinceId id';
    const faults = keys
      .filter((key) => key !== wanted)
      .map((key) => `${subgraph}: ${name} has the key "${key}"; a routed entity has "${wanted}".`);
    for (const field of type.fields ?? []) {
      if (wanted.split(' ').includes(field.name.value)) continue;
      if (field.type.kind === Kind.NON_NULL_TYPE) {
        faults.push(
          `${subgraph}: ${name}.${field.name.value} is non-null; losing it would remove the whole entity.`,
        );
      }
    }
    return faults;
  });
}

function mutationFaults(subgraph: string, field: FieldDefinitionNode): string[] {
  const unit = field.arguments?.find((argument) => argument.name.value === 'provinceId');
  return unit?.type.kind === Kind.NON_NULL_TYPE
    ? []
    : [`${subgraph}: Mutation.${field.name.value} needs a non-null argument provinceId.`];
}

function personFaults(sdlOf: (name: string) => string): string[] {
  return ['directory', ...DOMAINS].flatMap((subgraph) =>
    objectTypes(parse(sdlOf(subgraph))).flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const keyField = type.name.value === 'Person' && field.name.value === 'personId';
        if (keyField || !returnsPersons(field) || isTagged(field, 'persons') || isTagged(type, 'persons'))
          return [];
        // Key sets between domains: no client sees them, and another's is hidden by its owner.
        if ([field, type].some((node) => has(node, 'inaccessible')) || has(field, 'external')) return [];
        // A page is reached through a field that is tagged itself.
        if (PERSON_TYPES.has(type.name.value) && field.name.value === 'nodes') return [];
        return [
          `${subgraph}: ${type.name.value}.${field.name.value} returns persons and lacks @tag(name: "persons").`,
        ];
      }),
    ),
  );
}

function returnsPersons(field: FieldDefinitionNode): boolean {
  let type = field.type;
  let list = false;
  while (type.kind !== Kind.NAMED_TYPE) {
    list ||= type.kind === Kind.LIST_TYPE;
    type = type.type;
  }
  const name = type.name.value;
  return PERSON_FIELDS.has(field.name.value) || PERSON_TYPES.has(name) || (list && PERSON_LISTS.has(name));
}

function objectTypes(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
}

function keysOf(type: ObjectTypeDefinitionNode): string[] {
  return (type.directives ?? []).flatMap((directive) => {
    if (directive.name.value !== 'key') return [];
    const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    return fields?.kind === Kind.STRING ? [fields.value] : [];
  });
}

function has(node: ObjectTypeDefinitionNode | FieldDefinitionNode, directive: string): boolean {
  return (node.directives ?? []).some(({ name }) => name.value === directive);
}

function isTagged(node: ObjectTypeDefinitionNode | FieldDefinitionNode, tag: string): boolean {
  return (node.directives ?? []).some(
    (directive) =>
      directive.name.value === 'tag' &&
      directive.arguments?.some(
        (argument) => argument.value.kind === Kind.STRING && argument.value.value === tag,
      ),
  );
}
