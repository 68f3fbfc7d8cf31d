import { formatOverlapCellId, parseOverlapCellId } from '../../../common/overlap-key.ts';
import { computedCount, type Figure, noFigure, notApplicable, type Period } from '../../kit/figures.ts';
import { assertFirst, cutPage, parseCursor } from '../../kit/page.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { DirectoryContext } from '../loaders.ts';
import type { Boundaries, FigureTotal, OverlapPage } from '../types.generated.ts';
import { type Covered, coverageOf, isComplete, type Part, type TotalFrame } from './coverage.ts';
import { type ListedStudy, type MeetingPair, meetingPairs, type UnitStudy } from './meeting-sessions.ts';
import { formatOverlapsId, type OpenOverlaps, openOverlaps, parseOverlapsId } from './overlap-request.ts';
import { listedPersons } from './person-lists.ts';
import type { RequiredFigure } from './required.ts';
import { figureTotal, type TotalSubject } from './training-totals.ts';

/** A cell as `@requires` brings it back: null where nobody answered. */
interface FilledCell {
  readonly within?: { readonly pairs: RequiredFigure; readonly persons?: RequiredFigure } | null;
  readonly listedStudy?: ListedStudy | null;
}

export interface OverlapsParent extends OpenOverlaps {
  /** In the order of `Overlaps.cells`; absent when no total was asked. */
  readonly cells?: readonly FilledCell[];
}

export interface OverlapCellParent {
  readonly provinceId: string;
  readonly id: string;
}

type Totals = Record<'pairs' | 'persons', Covered<FigureTotal>>;

/** Enrolments of several units whose sessions meet. */
export const Overlaps = {
  async __resolveReference(
    { id, cells }: { id: string; cells?: readonly FilledCell[] },
    { loaders }: DirectoryContext,
  ): Promise<OverlapsParent> {
    return { ...(await openOverlaps(parseOverlapsId(id), loaders)), ...(cells ? { cells } : {}) };
  },

  id: ({ request }: OverlapsParent): string => formatOverlapsId(request),
  boundaries: ({ request }: OverlapsParent): Boundaries => request.boundaries,
  period: ({ request: { from, to } }: OverlapsParent): Period => ({ from, to }),
  cells: ({ request: { from, to }, units }: OverlapsParent): OverlapCellParent[] =>
    units.map(({ id }) => ({ provinceId: id, id: formatOverlapCellId({ unitId: id, from, to }) })),

  withinUnits(parent: OverlapsParent, _: object, context: DirectoryContext): Totals {
    const frame = frameOf(parent, context);
    const parts = partsOf(parent).map(({ unit, given }) => ({
      unit,
      pairs: given?.within?.pairs ?? null,
      persons: given?.within?.persons ?? null,
      listed: given?.listedStudy ? personsMeeting([{ unitId: unit.id, study: given.listedStudy }]) : null,
    }));
    return {
      pairs: figureTotal(
        parts.map(({ unit, pairs }) => ({ unit, given: pairs })),
        'CAP_GHI_DANH',
        frame,
      ),
      persons: figureTotal(
        parts.map(({ unit, persons, listed }) => ({ unit, given: persons, listed })),
        'NGUOI',
        frame,
      ),
    };
  },

  acrossUnits(parent: OverlapsParent, _: object, context: DirectoryContext): Totals {
    const frame = frameOf(parent, context);
    const parts = partsOf(parent).map(({ unit, given }) => ({ unit, given: given?.within ? given : null }));
    const pairs = meetingPairs(studiesOf(parts.filter(({ given }) => given && isCounted(given))), 'ACROSS');
    const persons = new Set(pairs.map(({ personId }) => personId)).size;
    return {
      pairs: acrossTotal(parts, pairs, frame, { countUnit: 'CAP_GHI_DANH', count: pairs.length }),
      persons: acrossTotal(parts, pairs, frame, { countUnit: 'NGUOI', count: persons }),
    };
  },

  acrossPairs(
    parent: OverlapsParent,
    { first, after }: { first: number; after?: string | null },
  ): OverlapPage {
    assertFirst(first);
    const list = 'overlaps across units';
    const place = parseCursor(list, after, [isText, isText, isText, isText]);
    const all = meetingPairs(studiesOf(partsOf(parent)), 'ACROSS');
    const rows = place ? all.filter((pair) => isBehind(placeOf(pair), place)) : all;
    return cutPage(list, rows, first, placeOf, ({ personId: _, ...pair }) => pair);
  },
};

/** Overlaps within one unit: what directory says of it beside institutions. */
export const OverlapCell = {
  async __resolveReference(cell: OverlapCellParent): Promise<OverlapCellParent> {
    parseOverlapCellId(cell.provinceId, cell.id);
    return cell;
  },

  province: (
    { provinceId }: OverlapCellParent,
    _: object,
    { loaders }: DirectoryContext,
  ): Promise<ProvinceRow | null> => loaders.province.load(provinceId),

  listedPersons: (
    { provinceId }: OverlapCellParent,
    _: object,
    context: DirectoryContext,
  ): Promise<string[] | null> => listedPersons(provinceId, 'contemporary', context),
};

const isText = (part: unknown): boolean => typeof part === 'string';

function placeOf({ first, second }: MeetingPair): string[] {
  return [first.provinceId, first.id, second.provinceId, second.id];
}

function isBehind(place: readonly string[], other: readonly string[]): boolean {
  const at = place.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (place[at] ?? '') > (other[at] ?? '');
}

function frameOf({ request }: OverlapsParent, { coverage }: DirectoryContext): TotalFrame<TotalSubject> {
  const { from, to } = request;
  return {
    subject: { unitId: null, period: { from, to } },
    domain: 'institutions',
    states: coverage,
    weighing: null,
  };
}

/** What each unit gave. Cells come back in the order in which they went out. */
function partsOf({ units, cells = [] }: OverlapsParent): Part<FilledCell>[] {
  const filled = cells.length === units.length ? cells : [];
  return units.map((unit, place) => ({ unit, given: filled[place] ?? null }));
}

function studiesOf(parts: readonly Part<FilledCell>[]): UnitStudy[] {
  return parts.flatMap(({ unit, given }) =>
    given?.listedStudy ? [{ unitId: unit.id, study: given.listedStudy }] : [],
  );
}

/** True of a unit that holds all rows, and told what its listed persons study. */
function isCounted({ within, listedStudy }: FilledCell): boolean {
  return within?.pairs.state === 'COMPUTED' && !!listedStudy;
}

/** Persons with two classes of one unit at once, as the list of what the unit counts. */
function personsMeeting(studies: readonly UnitStudy[]): { personId: string; firstMonth: string }[] {
  const pairs = meetingPairs(studies, 'WITHIN');
  return [...new Map(pairs.map(({ personId, from }) => [personId, { personId, firstMonth: from }])).values()];
}

/** A count over pairs of units: complete when every unit could be compared with every other. */
function acrossTotal(
  parts: readonly Part<FilledCell>[],
  pairs: readonly MeetingPair[],
  frame: TotalFrame<TotalSubject>,
  { countUnit, count }: { countUnit: 'CAP_GHI_DANH' | 'NGUOI'; count: number },
): Covered<FigureTotal> {
  const coverage = coverageOf(parts, isCounted, frame);
  const subject = { ...frame.subject, countUnit };
  const figure = (): Figure => {
    if (parts.length < 2)
      return notApplicable(subject, 'Cần ít nhất hai đơn vị tồn tại trong giai đoạn này.');
    if (coverage.withFigure.length < 2)
      return noFigure(subject, 'Chưa có hai đơn vị nào đối chiếu được với nhau.');
    const exact = computedCount(count, subject);
    const isApproximate = pairs.some(({ approximate }) => approximate);
    return isApproximate ? { ...exact, operator: 'ABOUT', approximate: true } : exact;
  };
  return isComplete(coverage) && parts.length > 1
    ? { __typename: 'CompleteTotal', total: figure(), duplicates: 0, coverage }
    : { __typename: 'PartialTotal', sumOfKnown: figure(), duplicates: 0, coverage };
}
