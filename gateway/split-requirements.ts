import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type FieldNode, Kind, type SelectionNode, type VariableDefinitionNode } from 'graphql';
import { changeFields, withOperation } from './change-fields.ts';
import type { PlannedAlias } from './entity-alias.ts';
import { RESERVED } from './identity.ts';
import { type AskedField, type FetchText, fieldsOf, responseKey } from './operation-text.ts';
import { signature } from './required-arguments.ts';
import type { Supergraph } from './supergraph.ts';

interface Split {
  readonly text: FetchText;
  readonly planned: readonly PlannedAlias[];
}

/** Fields of one `_entities` field that can be computed from one representation. */
interface Group {
  readonly fields: AskedField[];
  /** By type and name of what they require: with which arguments. */
  readonly required: Map<string, string>;
}

/**
 * Two fields can require one field with different arguments, and a representation holds one value of it. The planner
 * (0.0.38) now and then asks for both at once all the same: here each set of values gets an `_entities` field of its own,
 * in the same call.
 */
export function splitRequirements(
  text: FetchText,
  planned: readonly PlannedAlias[],
  subgraph: string,
  supergraph: Supergraph,
): Split {
  const requiredBy = ({ type, node }: AskedField): readonly FieldNode[] =>
    type === undefined ? [] : supergraph.requiredBy(subgraph, type, node.name.value);
  const selections: SelectionNode[] = [];
  const variables: VariableDefinitionNode[] = [];
  const all: PlannedAlias[] = [];
  for (const root of text.operation.selectionSet.selections) {
    const plan =
      root.kind === Kind.FIELD ? planned.find(({ alias }) => alias === responseKey(root)) : undefined;
    const fields = root.kind === Kind.FIELD && root.selectionSet ? fieldsOf(root.selectionSet, text) : [];
    const groups = plan ? groupFields(fields, requiredBy) : [];
    if (root.kind !== Kind.FIELD || !root.selectionSet || !plan || groups.length < 2) {
      selections.push(root);
      if (plan) all.push(plan);
      continue;
    }
    const requiredByAny = new Set(groups.flatMap(({ required }) => [...required.keys()]));
    for (const [i, group] of groups.entries()) {
      const [alias, variable] = [plan.alias, plan.variable].map((name) =>
        i > 0 ? `${RESERVED}${i}_${name}` : name,
      );
      if (alias === undefined || variable === undefined) continue;
      const others = fields.flatMap(({ node }) =>
        group.fields.some((each) => each.node === node) ? [] : [[node, null] as const],
      );
      const isNeeded = (name: string) => group.required.has(name) || !requiredByAny.has(name);
      all.push({ ...plan, alias, variable, requires: onlyNeeded(plan.requires, isNeeded) });
      selections.push({
        ...root,
        ...(i > 0 ? { alias: { kind: Kind.NAME, value: alias } } : {}),
        arguments: [
          {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: 'representations' },
            value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
          },
        ],
        selectionSet: changeFields(root.selectionSet, new Map(others), text),
      });
      const definition = text.operation.variableDefinitions?.find(
        (each) => each.variable.name.value === plan.variable,
      );
      if (i > 0 && definition)
        variables.push({
          ...definition,
          variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
        });
    }
  }
  if (all.length === planned.length) return { text, planned };
  const { operation } = text;
  const changed = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...variables],
    selectionSet: { ...operation.selectionSet, selections },
  };
  return { text: withOperation(text, changed), planned: all };
}

function groupFields(
  fields: readonly AskedField[],
  requiredBy: (field: AskedField) => readonly FieldNode[],
): Group[] {
  const groups: Group[] = [];
  for (const field of fields) {
    const required = requiredBy(field).map((each) => [each.name.value, signature(each), field.type] as const);
    let group = groups.find((each) =>
      required.every(([name, wanted, type]) => (each.required.get(`${type} ${name}`) ?? wanted) === wanted),
    );
    if (!group) {
      group = { fields: [], required: new Map() };
      groups.push(group);
    }
    group.fields.push(field);
    for (const [name, wanted, type] of required) group.required.set(`${type} ${name}`, wanted);
  }
  return groups;
}

/** `isNeeded` is asked with the type and the name of a field. */
function onlyNeeded(
  requires: readonly RequiresSelection[],
  isNeeded: (name: string) => boolean,
  type = '',
): RequiresSelection[] {
  return requires.flatMap((each): RequiresSelection[] => {
    if (each.kind === 'InlineFragment')
      return [{ ...each, selections: onlyNeeded(each.selections, isNeeded, each.typeCondition) }];
    return each.kind === 'Field' && !isNeeded(`${type} ${each.alias ?? each.name}`) ? [] : [each];
  });
}
