import { ClientError } from '../../../common/errors.ts';
import type { TableName } from '../../../common/table-key.ts';
import { isOnBothMaps } from '../../../common/units.ts';
import { kindOf, type PackedFigure, type TallyFigure, type TallyName } from '../../kit/packed-groups.ts';
import { effectiveDay } from '../../kit/unit-life.ts';
import type { DirectoryContext, DirectoryLoaders } from '../loaders.ts';
import type { FigureTotal, GroupValue, MoneyTotal } from '../types.generated.ts';
import { type CoverageParent, type Covered, coverageOf, type Part } from './coverage.ts';
import { countTotal, type GroupFrame, rateOfGroup } from './group-figures.ts';
import {
  codesOfGroups,
  figuresOf,
  type RequiredTally,
  readTallies,
  type TallyParts,
  type TallySource,
} from './group-parts.ts';
import { lineUnits } from './line-units.ts';
import { moneyTotal } from './money-totals.ts';
import type { WeighableRate } from './rate-totals.ts';
import type { TableLine } from './table.ts';
import { spanOf, timeOf } from './table-request.ts';

/** Which tallies the cells of a table have, by field; the domain of the first gives most of its figures. */
export type TallyFields = Readonly<Record<string, TallySource>>;

/** One group of a line, to be added up figure by figure. */
export interface Group {
  /** What is made of figures of several domains is made with. */
  readonly frame: GroupFrame;
  figures<Name extends TallyName>(tally: Name, figure: TallyFigure<Name>): Part<PackedFigure>[];
  count<Name extends TallyName>(tally: Name, figure: TallyFigure<Name>): Covered<FigureTotal>;
  rate<Name extends TallyName>(tally: Name, figure: TallyFigure<Name>): WeighableRate;
  money<Name extends TallyName>(tally: Name, figure: TallyFigure<Name>): Covered<MoneyTotal>;
}

interface OpenGroups {
  readonly frame: GroupFrame;
  readonly tallies: readonly TallyParts[];
}

/** More than a person reads; each group of a total has its coverage, so that more would be a very long answer. */
const MOST_GROUPS = 2_000;

/**
 * The fields of a table's line that its cells add up to: `coverage`, and `groups` with the totals that `totalsOf` names.
 * A line of more than {@link MOST_GROUPS} groups throws BAD_ARGUMENT.
 */
export function lineTotals<Totals extends object>(
  fields: TallyFields,
  totalsOf: (group: Group, line: TableLine) => Totals,
) {
  const opened = new WeakMap<TableLine, Promise<OpenGroups>>();
  const open = (line: TableLine, context: DirectoryContext): Promise<OpenGroups> => {
    const groups = opened.get(line) ?? openGroups(fields, line, context);
    opened.set(line, groups);
    return groups;
  };
  return {
    async coverage(line: TableLine, _: object, context: DirectoryContext): Promise<CoverageParent> {
      return coverageOfGroups(await open(line, context));
    },

    async groups(
      line: TableLine,
      _: object,
      context: DirectoryContext,
    ): Promise<(Totals & { readonly values: GroupValue[] })[]> {
      const groups = await open(line, context);
      const { table, question } = line.request;
      const all = codesOfGroups(question.by.length, groups.tallies);
      if (all.length > MOST_GROUPS) throw tooManyGroups(table, all.length);
      return all.map((codes) => ({
        values: question.by.map((dimension, place) => ({ dimension, code: codes[place] ?? null })),
        ...totalsOf(groupOf(groups, codes), line),
      }));
    },
  };
}

/** Reads what the cells of a line hold. Cells come back in the order in which they went out. */
async function openGroups(
  fields: TallyFields,
  { request, rows, cells = [] }: TableLine,
  { coverage: states, loaders }: DirectoryContext,
): Promise<OpenGroups> {
  const [first, ...others] = Object.values(fields);
  if (!first) throw new RangeError('A table has a tally.');
  const { by, from, to } = request.question;
  const isStock = timeOf(request) === 'RATE';
  const { behind, expected } = lineUnits(spanOf(request), timeOf(request), rows);
  const filled = cells.length === behind.length ? cells : [];
  const places = new Map(behind.map(({ id }, place) => [id, place]));
  const tallies = Object.entries(fields).map(([field, source]) => {
    const given = expected.map((unit) => {
      return { unit, given: tallyIn(filled[places.get(unit.id) ?? -1], field) };
    });
    return readTallies(source, by.length, given, states);
  });
  const provinceIds = expected.map(({ provinceId }) => provinceId);
  const nobodyTwice = await holdDifferentPeople(provinceIds, !isStock && isOnBothMaps(from, to), loaders);
  return {
    tallies,
    frame: {
      domain: first.domain,
      others: others.map(({ domain }) => domain),
      states,
      unitId: request.scope === 'row' ? (request.unitIds[0] ?? null) : null,
      period: isStock ? null : { from, to },
      dayOf: ({ id }) => (isStock ? effectiveDay(id, to) : null),
      nobodyTwice,
      coverages: new Map(),
    },
  };
}

function tallyIn(cell: object | undefined, field: string): RequiredTally | null {
  return cell ? (Reflect.get(cell, field) ?? null) : null;
}

/** Whether the index shows that nobody has records in two of these; over both maps people went from old units to new ones. */
async function holdDifferentPeople(
  provinceIds: readonly string[],
  onBothMaps: boolean,
  loaders: DirectoryLoaders,
): Promise<boolean> {
  const different = [...new Set(provinceIds)].sort();
  if (different.length < 2) return true;
  return (await loaders.disjoint[onBothMaps ? 'all' : 'contemporary'].load(different.join(','))) ?? false;
}

function groupOf({ frame, tallies }: OpenGroups, codes: readonly (string | null)[]): Group {
  const read = <Name extends TallyName>(tally: Name, figure: TallyFigure<Name>) => {
    const parts = tallies.find(({ name }) => name === tally);
    if (!parts) throw new RangeError(`This table has no ${tally} tally.`);
    const kind = kindOf(tally, figure);
    const own = { ...frame, domain: parts.domain, others: [] };
    return { kind, figures: figuresOf(parts, codes, figure, kind), own };
  };
  return {
    frame,
    figures: (tally, figure) => read(tally, figure).figures,
    count(tally, figure) {
      const { kind, figures, own } = read(tally, figure);
      if (!('count' in kind)) throw new RangeError(`${tally}.${figure} is no count.`);
      return countTotal(figures, kind.count, own);
    },
    rate(tally, figure) {
      const { kind, figures, own } = read(tally, figure);
      if (!('rate' in kind)) throw new RangeError(`${tally}.${figure} is no rate.`);
      return rateOfGroup(figures, kind.rate, own);
    },
    money(tally, figure) {
      const { figures, own } = read(tally, figure);
      return moneyTotal(figures, own);
    },
  };
}

/** Which units gave their groups, in every domain of the table. */
function coverageOfGroups({ frame, tallies }: OpenGroups): CoverageParent {
  const [first, ...others] = tallies;
  const parts = (first?.parts ?? []).map((part, place): Part<readonly string[]> => {
    const all = [part, ...others.flatMap((tally) => tally.parts[place] ?? [])];
    const lost = all.find(({ given }) => given === null);
    if (lost) return { unit: part.unit, given: null, lostBy: lost.lostBy ?? null };
    return { unit: part.unit, given: all.flatMap(({ given }) => given?.state ?? []) };
  });
  const applicable = parts.filter(({ given }) => !given?.every((state) => state === 'NOT_APPLICABLE'));
  const counted = (states: readonly string[]) => !states.includes('NO_FIGURE');
  return coverageOf(applicable, counted, { ...frame, weighing: null });
}

function tooManyGroups(table: TableName, count: number): ClientError {
  return new ClientError(
    'BAD_ARGUMENT',
    `by: the units of this line of the ${table} table have ${count} different groups together, at most ${MOST_GROUPS}; ` +
      'group by fewer dimensions, filter, or ask for the groups of rows only.',
  );
}
