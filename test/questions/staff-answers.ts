import { eraOf, LAST_DAY_OF_63 } from '../../common/units.ts';

/** As much of a table of staff as the tests read. */
interface StaffAnswer {
  rows: {
    line: {
      cells: {
        provinceId: string;
        staff: {
          state: string;
          reason: string | null;
          groups: {
            values?: { code: string | null }[];
            persons: { state: string; low: number | null };
          }[];
        } | null;
      }[];
    };
  }[];
}

/** The day on which a table of this day looks at a unit: its last, when it had ended before. */
export function lastDayOf(unitId: string, asOf: string): string {
  return eraOf(unitId) === '63' && asOf > LAST_DAY_OF_63 ? LAST_DAY_OF_63 : asOf;
}

/** Unit and codes of each group that has anybody → persons. A figure without a value is NaN: no test can miss it. */
export function groupCounts(table: StaffAnswer | null): Record<string, number> {
  return Object.fromEntries(
    (table?.rows ?? []).flatMap(({ line }) =>
      line.cells.flatMap(({ provinceId, staff }) =>
        (staff?.groups ?? []).flatMap(({ values = [], persons }) =>
          persons.low === 0
            ? []
            : [
                [
                  [provinceId, ...values.map(({ code }) => code)].join(' '),
                  persons.low ?? Number.NaN,
                ] as const,
              ],
        ),
      ),
    ),
  );
}

/** A table whose cells have a page of persons. */
interface ListAnswer {
  rows: {
    line: {
      cells: {
        provinceId: string;
        staff: { state: string } | null;
        cadres: {
          nodes: { id: string }[];
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
        } | null;
      }[];
    };
  }[];
}

/** `unit cadre` of everybody in the lists of a table, each of one page. A unit that cannot tell must say why in its tally. */
export function listedCadres(table: ListAnswer | null): string[] {
  return (table?.rows ?? [])
    .flatMap(({ line }) => line.cells)
    .flatMap(({ provinceId, staff, cadres }) => {
      if ((cadres === null) === (staff?.state === 'COMPUTED')) throw new Error(`No list of ${provinceId}.`);
      if (cadres?.pageInfo.hasNextPage) throw new Error(`The list of ${provinceId} has another page.`);
      return cadres?.nodes.map(({ id }) => `${provinceId} ${id}`) ?? [];
    });
}
