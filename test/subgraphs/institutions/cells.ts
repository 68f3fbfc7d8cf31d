import { type CellKey, formatCellId } from '../../../common/measure.ts';
import { measurePart } from '../../../sample/measures.ts';
import type { Figure } from '../../../subgraphs/kit/figures.ts';
import type { Answer, TestHost } from '../kit/test-host.ts';

export interface Pair {
  reported: Figure;
  computed: Figure;
}

export interface Training {
  classes: Pair;
  attendances: Pair;
  attendancesPerClass: Pair;
  persons: Pair;
  classDays: Pair;
  daysPerClass: Pair;
  issued: Pair;
}

export const PAIR = `{
  reported { ...All }
  computed { ...All }
}`;

export const FIGURE_FRAGMENT = `fragment All on Figure {
  state operator low lowOpen high highOpen approximate countUnit unitId annual asOf reason
  period { from to } source { factIds file publishedOn publishedOnReliable }
}`;

const TRAINING = [
  'classes',
  'attendances',
  'attendancesPerClass',
  'persons',
  'classDays',
  'daysPerClass',
  'issued',
]
  .map((field) => `${field} ${PAIR}`)
  .join('\n');

/** The representation of a cell, as the gateway sends it. */
export function cellOf(
  provinceId: string,
  measureId: string,
  from: string,
  to: string,
  rest: Partial<CellKey> = {},
): { __typename: string; provinceId: string; id: string } {
  const key = { ...measurePart(measureId), unitId: provinceId, from, to, asOf: to, ...rest };
  return { __typename: 'ReportCell', provinceId, id: formatCellId(key) };
}

export const TRAINING_OF_CELLS = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on ReportCell { id training { ${TRAINING} } } }
}
${FIGURE_FRAGMENT}`;

export async function askCells(host: TestHost, cells: readonly object[]): Promise<Answer> {
  return host.ask(TRAINING_OF_CELLS, { r: cells });
}

/** The training of each cell, in their order; throws when one has none. */
export async function trainingOf(host: TestHost, cells: readonly object[]): Promise<Training[]> {
  const { data, errors } = await askCells(host, cells);
  const entities = data?._entities as ({ training: Training | null } | null)[] | undefined;
  if (errors.length > 0 || !entities)
    throw new Error(`The subgraph answered with ${JSON.stringify(errors)}.`);
  return entities.map((entity) => {
    if (!entity?.training) throw new Error('A cell has no training.');
    return entity.training;
  });
}

/** The training of one cell. */
export async function trainingOfCell(host: TestHost, cell: object): Promise<Training> {
  const [training] = await trainingOf(host, [cell]);
  if (!training) throw new Error('No cell came back.');
  return training;
}
