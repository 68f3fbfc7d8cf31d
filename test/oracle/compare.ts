import {
  type FieldNode,
  getNamedType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { API } from './aggregates.ts';

type Tree = Readonly<Record<string, unknown>>;

/** What stands for words that are the product's own: there must be some. */
const SOME_WORDS = '(reason)';

/** Which domains a field is answered by, for the unit of the thing it stands on. */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  'ReportCell.training': ['institutions'],
  'ReportCell.dossier': ['personnel'],
  'ReportCell.plan': ['planning'],
  'ReportCell.assessments': ['personnel', 'planning'],
  'Province.institutions': ['institutions'],
  'Province.nominationTotals': ['planning'],
  'Province.successionPool': ['planning'],
  'Province.trainingPlans': ['planning'],
  'Province.practices': ['planning'],
};
/** The same for the units of the cells of a line. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'ReportLine.training': ['institutions'],
  'ReportLine.completed': ['institutions'],
  'ReportLine.rate': ['personnel'],
  'ReportLine.combined': ['personnel', 'planning'],
};

export interface Comparison {
  /** What differs, with where; empty = nothing. */
  readonly differences: readonly string[];
  /** Whose records the question needed: `domain unit`. */
  readonly asked: ReadonlySet<string>;
}

/** Compares what a document selects: every selected field must be in what is expected. */
export function compare(query: string, actual: unknown, expected: unknown): Comparison {
  const differences: string[] = [];
  const asked = new Set<string>();
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A question is one query.');
  walk('Query', operation.selectionSet, actual, expected, '');
  return { differences, asked };

  function walk(
    typeName: string,
    selection: SelectionSetNode,
    got: unknown,
    wanted: unknown,
    path: string,
  ): void {
    if (Array.isArray(wanted)) {
      if (!Array.isArray(got) || got.length !== wanted.length) differ(path, got, wanted);
      else {
        for (const [at, item] of wanted.entries()) {
          walk(typeName, selection, got[at], item, `${path}[${labelOf(item) ?? at}]`);
        }
      }
      return;
    }
    if (!isTree(wanted)) {
      if (got !== wanted) differ(path, got, wanted);
      return;
    }
    const typeHere = typeof wanted.__typename === 'string' ? wanted.__typename : typeName;
    for (const field of fieldsOn(typeHere, selection)) {
      const name = field.name.value;
      note(typeHere, name, wanted);
      const at = `${path}.${name}`;
      if (!(name in wanted)) {
        differences.push(`${at}: the oracle knows no value of ${typeHere}.${name}`);
        continue;
      }
      const value = wanted[name];
      const given = isTree(got) ? got[name] : undefined;
      if (value === SOME_WORDS) {
        if (typeof given !== 'string' || given === '') differ(at, given, value);
      } else if (field.selectionSet) {
        // What is lost still names whose it was.
        if (value === null && given === null) continue;
        walk(typeOf(typeHere, name), field.selectionSet, given, value, at);
      } else if (!same(given, value)) differ(at, given, value);
    }
  }

  function differ(path: string, got: unknown, wanted: unknown): void {
    differences.push(`${path}: the answer has ${brief(got)}, the oracle ${brief(wanted)}`);
  }

  function note(typeName: string, field: string, parent: Tree): void {
    const key = `${typeName}.${field}`;
    const own = parent.provinceId ?? parent.id;
    for (const domain of ANSWERED_BY[key] ?? []) asked.add(`${domain} ${own}`);
    const cells = Array.isArray(parent.cells) ? parent.cells.filter(isTree) : [];
    for (const domain of MADE_OF[key] ?? []) {
      for (const { provinceId } of cells) asked.add(`${domain} ${provinceId}`);
    }
  }
}

function fieldsOn(typeName: string, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    return selection.typeCondition?.name.value === typeName ? fieldsOn(typeName, selection.selectionSet) : [];
  });
}

function typeOf(typeName: string, field: string): string {
  const type = API.getType(typeName);
  const found = isObjectType(type) ? type.getFields()[field] : undefined;
  const named = found && getNamedType(found.type);
  if (!named || (!isObjectType(named) && !isUnionType(named)))
    throw new Error(`${typeName}.${field} is no object.`);
  return named.name;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  return a === b;
}

/** What tells an item of a list from the others. */
function labelOf(item: unknown): string | null {
  if (!isTree(item)) return null;
  const { province, measure, provinceId, id } = item;
  const named = [province, measure].find(isTree)?.id ?? provinceId ?? id;
  return typeof named === 'string' ? named : null;
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
