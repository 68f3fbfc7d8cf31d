import type { FragmentType } from '../../codegen/client/documents/fragment-masking.ts';
import type {
  BoardRateFragmentDoc,
  BoardStandingFragmentDoc,
  BoardTotalFragmentDoc,
} from '../../codegen/client/documents/graphql.ts';
import { chosenStanding, type Standing, standingsOf } from '../figures/standing.ts';
import { openRate, openTotal, type Total } from '../figures/value.ts';

type GivenTotal = FragmentType<typeof BoardTotalFragmentDoc>;

/** A line of a report as the pages ask for it; a page leaves out what it does not show. */
interface GivenLine {
  readonly measure: { readonly id: string };
  readonly break?: { readonly on: string; readonly reason: string } | null;
  readonly rate?: { readonly computed: FragmentType<typeof BoardRateFragmentDoc> } | null;
  readonly completed?: { readonly computed: GivenTotal } | null;
  readonly training?: {
    readonly classes?: { readonly computed: GivenTotal };
    readonly attendances?: { readonly computed: GivenTotal };
  } | null;
  readonly cells?: readonly FragmentType<typeof BoardStandingFragmentDoc>[];
}

interface GivenRow {
  readonly province: { readonly id: string; readonly nameVi: string; readonly fullNameVi: string };
  readonly lines: readonly GivenLine[];
}

/** One measure of one row, or of all rows. Null = the line was lost. */
export interface Line {
  readonly measureId: string;
  /** Where in the answer it stands. */
  readonly path: string;
  readonly breakReason: string | null;
  readonly rate: Total | null;
  readonly completed: Total | null;
  readonly classes: Total | null;
  readonly attendances: Total | null;
  /** False where planning did not answer for a unit that the rate is of. */
  readonly isKnown: boolean;
  readonly standings: readonly Standing[];
  /** Of each unit that the rate is of, the target that belongs to the period. */
  readonly chosen: readonly Standing[];
  /** The one to which the line's rate is compared: null where the rate is that of several units, each with its own. */
  readonly standing: Standing | null;
}

export interface Row {
  readonly unitId: string;
  readonly name: string;
  readonly fullName: string;
  readonly lines: readonly Line[];
}

/** The figure of a line that totals and comparisons are about: its rate, or its number of classes. */
export function comparedOf({ rate, classes, path }: Line): {
  readonly total: Total | null;
  readonly path: string;
} {
  return rate || !classes
    ? { total: rate, path: `${path}.rate.computed` }
    : { total: classes, path: `${path}.training.classes.computed` };
}

/** The rows of a report. `lastDay` is that of the period. */
export function readRows(rows: readonly GivenRow[], path: string, lastDay: string): readonly Row[] {
  return rows.map(({ province, lines }, place) => ({
    unitId: province.id,
    name: province.nameVi,
    fullName: province.fullNameVi,
    lines: readLines(lines, `${path}.${place}.lines`, lastDay),
  }));
}

export function readLines(lines: readonly GivenLine[], path: string, lastDay: string): readonly Line[] {
  return lines.map((line, place) => {
    const own = `${path}.${place}`;
    const units = standingsOf(line.cells ?? [], `${own}.cells`);
    const rate = openRate(line.rate?.computed);
    const expected = rate?.coverage.expected ?? [];
    const asked = units.filter(({ unitId }) => expected.includes(unitId));
    const chosen = asked.flatMap(({ standings }) => chosenStanding(standings, lastDay) ?? []);
    return {
      measureId: line.measure.id,
      path: own,
      breakReason: line.break?.reason ?? null,
      rate,
      completed: openTotal(line.completed?.computed),
      classes: openTotal(line.training?.classes?.computed),
      attendances: openTotal(line.training?.attendances?.computed),
      isKnown: asked.every(({ isKnown }) => isKnown),
      standings: units.flatMap(({ standings }) => standings),
      chosen,
      standing: expected.length === 1 ? (chosen[0] ?? null) : null,
    };
  });
}
