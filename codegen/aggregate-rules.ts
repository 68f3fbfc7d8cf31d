import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

/** The value types of one unit's figures. Whatever holds one outside a cell says something of several units. */
const FIGURES = new Set([
  'Figure',
  'RateFigure',
  'FigurePair',
  'RatePair',
  'MoneyFigure',
  'SpentPerAttendance',
  'SocialisedShare',
]);
/** A bare number says nothing of what it stands on; inside the parts of a report it would be an aggregate in disguise. */
const NUMBERS = new Set(['Int', 'Float', 'Money']);
/** Where the own types of reports and tables begin, and what they lead to that is not theirs: cells are of one unit each. */
const REPORTS = ['Report', 'StaffTable', 'TrainingTable', 'NominationTable', 'BudgetTable', 'CapacityTable'];
const LINES = [
  'ReportLine',
  'StaffLine',
  'TrainingLine',
  'NominationLine',
  'BudgetTableLine',
  'CapacityLine',
];
const REPORT_ENTITIES = new Set([...REPORTS, ...LINES]);
const COVERAGE = 'Coverage';

/**
 * What is wrong with the aggregates of `directory`, the one place that adds units up; one line a fault. An aggregate is an
 * object type that holds a figure and is reached from Query without entering a cell or record of one unit, or any number in the own types of a report or table.
 * - It has `coverage: Coverage!`.
 * - It is a member of a union, for a total is complete or partial, and those are different types.
 * - Every member of such a union has `coverage: Coverage!`, and no two give their figures under the same name.
 */
export function aggregateFaults(directory: DocumentNode): string[] {
  const types = byName(directory);
  const unions = directory.definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);
  const members = new Set(unions.flatMap(membersOf));
  const faults: string[] = [];
  for (const type of reachedFrom('Query', types, unions, isOfOneUnit)) {
    const figures = figureFields(type);
    if (figures.length === 0) continue;
    const name = type.name.value;
    if (!members.has(name)) {
      faults.push(
        `directory: ${name}.${figures[0]} sums over units and is in no union: complete and partial totals are different types.`,
      );
    } else if (!hasCoverage(type)) faults.push(lacksCoverage(name));
  }
  const isForeign = (one: ObjectTypeDefinitionNode) =>
    one.name.value === COVERAGE || (isEntity(one) && !REPORT_ENTITIES.has(one.name.value));
  for (const type of REPORTS.flatMap((report) => reachedFrom(report, types, unions, isForeign))) {
    const number = (type.fields ?? []).find((field) => NUMBERS.has(namedType(field.type)));
    if (number && !hasCoverage(type)) {
      faults.push(`directory: ${type.name.value}.${number.name.value} is a number without its coverage.`);
    }
  }
  return [...new Set([...faults, ...unions.flatMap((union) => unionFaults(union, types))])];
}

function unionFaults(
  union: UnionTypeDefinitionNode,
  types: ReadonlyMap<string, ObjectTypeDefinitionNode>,
): string[] {
  const parts = membersOf(union).flatMap((name) => types.get(name) ?? []);
  if (!parts.some((part) => hasCoverage(part) || figureFields(part).length > 0)) return [];
  const faults = parts.filter((part) => !hasCoverage(part)).map((part) => lacksCoverage(part.name.value));
  const owners = new Map<string, string>();
  for (const part of parts) {
    const own = part.name.value;
    if (figureFields(part).length === 0)
      faults.push(`directory: ${own} of ${union.name.value} has no figure.`);
    for (const field of figureFields(part)) {
      const other = owners.get(field);
      if (other) {
        faults.push(
          `directory: ${other} and ${own} of ${union.name.value} both call their figure "${field}": one could be read as the other.`,
        );
      }
      owners.set(field, own);
    }
  }
  return faults;
}

function lacksCoverage(name: string): string {
  return `directory: ${name} is an aggregate and lacks coverage: Coverage!`;
}

/** Object types on the ways from a type, itself included, as far as `isEnd`; what it holds of is not entered. */
function reachedFrom(
  start: string,
  types: ReadonlyMap<string, ObjectTypeDefinitionNode>,
  unions: readonly UnionTypeDefinitionNode[],
  isEnd: (type: ObjectTypeDefinitionNode) => boolean,
): ObjectTypeDefinitionNode[] {
  const membersByUnion = new Map(unions.map((union) => [union.name.value, membersOf(union)]));
  const reached = new Set<ObjectTypeDefinitionNode>();
  const enter = (name: string): void => {
    for (const member of membersByUnion.get(name) ?? []) enter(member);
    const type = types.get(name);
    if (!type || reached.has(type) || isEnd(type) || FIGURES.has(name)) return;
    reached.add(type);
    for (const field of type.fields ?? []) enter(namedType(field.type));
  };
  enter(start);
  return [...reached];
}

function byName(document: DocumentNode): Map<string, ObjectTypeDefinitionNode> {
  const types = new Map<string, ObjectTypeDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const known = types.get(node.name.value);
    types.set(node.name.value, {
      ...node,
      kind: Kind.OBJECT_TYPE_DEFINITION,
      fields: [...(known?.fields ?? []), ...(node.fields ?? [])],
      directives: [...(known?.directives ?? []), ...(node.directives ?? [])],
    });
  }
  return types;
}

function figureFields(type: ObjectTypeDefinitionNode): string[] {
  return (type.fields ?? [])
    .filter((field) => FIGURES.has(namedType(field.type)))
    .map((field) => field.name.value);
}

function hasCoverage(type: ObjectTypeDefinitionNode): boolean {
  return (type.fields ?? []).some(isCoverage);
}

function isCoverage({ name, type }: FieldDefinitionNode): boolean {
  return (
    name.value === 'coverage' &&
    type.kind === Kind.NON_NULL_TYPE &&
    type.type.kind === Kind.NAMED_TYPE &&
    type.type.name.value === COVERAGE
  );
}

/** Cells and records: what their key names a unit for is that unit's alone. */
function isOfOneUnit(type: ObjectTypeDefinitionNode): boolean {
  return (type.directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === 'key' &&
      given?.some(({ value }) => value.kind === Kind.STRING && /\bprovinceId\b/.test(value.value)),
  );
}

function isEntity(type: ObjectTypeDefinitionNode): boolean {
  return (type.directives ?? []).some(({ name }) => name.value === 'key');
}

function membersOf(union: UnionTypeDefinitionNode): string[] {
  return (union.types ?? []).map(({ name }) => name.value);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
