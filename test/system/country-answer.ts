import { expect } from 'vitest';
import { DOMAINS, type Domain } from '../../common/units.ts';
import type { Reply } from './country.ts';
import { AS_OF, institutionOf, planOf, type UnitFacts } from './country-rows.ts';

/** The units that are silent in each domain. */
export type Silent = Partial<Record<Domain, ReadonlySet<string>>>;

/** Where a silent deployment leaves nulls in the answer to the country's question; `i` is the place of its unit. */
const LOST_PATHS: Record<Domain, (i: number) => string[]> = {
  personnel: (i) => [`provinces.${i}.headcounts`, `rates.rows.${i}.lines.0.cells.0.dossier`],
  institutions: (i) => [`provinces.${i}.institutions`, `classes.rows.${i}.lines.0.cells.0.training`],
  planning: (i) => [`provinces.${i}.trainingPlans`, `rates.rows.${i}.lines.0.cells.0.plan`],
};

/**
 * Holds an answer against the rows: the cells of those who answer to the letter, nulls and coded errors at exactly the
 * paths of the silent, sums over the rest with the silent named, and the state of all 102 deployments. `state` is how
 * a silent one may be told; whatever it is, errors, totals and coverage say the same of it.
 */
export function expectCountry(
  reply: Reply,
  units: readonly UnitFacts[],
  silent: Silent = {},
  state = /^OK$/,
): void {
  expect(reply.status).toBe(200);
  const { coverage = [] } = reply.extensions;
  const states = new Map(coverage.map((each) => [`${each.domain} ${each.unit}`, each.state]));
  const stateOf = (domain: Domain, id: string) => states.get(`${domain} ${id}`);
  expect(coverage).toEqual(
    [...DOMAINS].sort().flatMap((domain) =>
      units.map(({ id }) => ({
        unit: id,
        domain,
        state: silent[domain]?.has(id) ? expect.stringMatching(state) : 'OK',
      })),
    ),
  );

  expect(reply.data).toEqual(answerOf(units, silent, stateOf));
  const told = reply.errors.map(({ path, extensions: { code, unit, domain } }) => ({
    path: path?.join('.'),
    ...{ code, unit, domain },
  }));
  const expected = DOMAINS.flatMap((domain) =>
    units.flatMap(({ id }, i) =>
      silent[domain]?.has(id)
        ? LOST_PATHS[domain](i).map((path) => ({ path, code: stateOf(domain, id), unit: id, domain }))
        : [],
    ),
  );
  expect(sorted(told)).toEqual(sorted(expected));
}

/** The answer when all provinces answered, and `directory` did not when it was to derive something from their cells. */
export function withoutTotals(units: readonly UnitFacts[]): object {
  const whole = answerOf(units, {}, () => 'OK');
  const rows = whole.rates.rows.map((row) => ({
    ...row,
    lines: row.lines.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, assessments: null })) })),
  }));
  return {
    ...whole,
    rates: { rows, totals: [{ rate: null }] },
    classes: { ...whole.classes, totals: [{ training: null }] },
  };
}

const sorted = (errors: readonly { path: string | undefined }[]) =>
  [...errors].sort((a, b) => String(a.path).localeCompare(String(b.path)));

function answerOf(
  units: readonly UnitFacts[],
  silent: Silent,
  stateOf: (domain: Domain, id: string) => string | undefined,
) {
  const answers = (domain: Domain, { id }: UnitFacts) => !silent[domain]?.has(id);
  const told = <T>(domain: Domain, unit: UnitFacts, value: T) => (answers(domain, unit) ? value : null);

  function coverage(domain: Domain): object {
    const ids = (list: readonly UnitFacts[]) => list.map(({ id }) => id);
    return {
      expected: ids(units),
      withFigure: ids(units.filter((unit) => answers(domain, unit))),
      withoutFigure: [],
      missing: ids(units.filter((unit) => !answers(domain, unit))).map((unitId) => ({
        ...{ unitId, domain: domain.toUpperCase(), reason: stateOf(domain, unitId) },
      })),
    };
  }

  function rateTotal(): object {
    const known = units.filter((unit) => answers('personnel', unit));
    const rate =
      known.length === 0
        ? { state: 'NO_FIGURE', numerator: null, denominator: null }
        : {
            state: 'COMPUTED',
            numerator: sum(known.map(({ trained }) => trained)),
            denominator: sum(known.map(({ staff }) => staff)),
          };
    const stands = { coverage: coverage('personnel') };
    return known.length === units.length ? { rate, ...stands } : { rateOfKnown: rate, ...stands };
  }

  function classTotal(of: (unit: UnitFacts) => number): object {
    const known = units.filter((unit) => answers('institutions', unit));
    const figure =
      known.length === 0 ? { state: 'NO_FIGURE', low: null, high: null } : exactly(sum(known.map(of)));
    const stands = { coverage: coverage('institutions') };
    return {
      computed:
        known.length === units.length ? { total: figure, ...stands } : { sumOfKnown: figure, ...stands },
    };
  }

  return {
    provinces: units.map((unit) => ({
      id: unit.id,
      headcounts: told('personnel', unit, [{ on: AS_OF, present: unit.staff }]),
      institutions: told('institutions', unit, [{ nameVi: institutionOf(unit.id) }]),
      trainingPlans: told('planning', unit, [{ titleVi: planOf(unit.id) }]),
    })),
    rates: {
      rows: units.map((unit) => {
        const { id, staff, trained, target } = unit;
        const status = trained * 100 >= target * staff ? 'DAT' : 'KHONG_DAT';
        const computed = { state: 'COMPUTED', numerator: trained, denominator: staff };
        return rowOf(id, {
          dossier: told('personnel', unit, { rate: { computed } }),
          plan: told('planning', unit, { targets: [{ comparison: 'AT_LEAST', value: { low: target } }] }),
          // Without the target nobody knows what to compare; without the rate only how it stands is not known.
          assessments: told('planning', unit, [{ status: told('personnel', unit, status) }]),
        });
      }),
      totals: [{ rate: { computed: rateTotal() } }],
    },
    classes: {
      rows: units.map((unit) => {
        const training = {
          classes: { computed: exactly(unit.classes) },
          attendances: { computed: exactly(attendancesOf(unit)) },
          classDays: { computed: exactly(classDaysOf(unit)) },
        };
        return rowOf(unit.id, { training: told('institutions', unit, training) });
      }),
      totals: [
        {
          training: {
            classes: classTotal(({ classes }) => classes),
            attendances: classTotal(attendancesOf),
            classDays: classTotal(classDaysOf),
          },
        },
      ],
    },
  };
}

const attendancesOf = ({ classes, learnersPerClass }: UnitFacts) => classes * learnersPerClass;
const classDaysOf = ({ classes, daysPerClass }: UnitFacts) => classes * daysPerClass;
const exactly = (count: number) => ({ state: 'COMPUTED', low: count, high: count });
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

function rowOf(id: string, cell: object) {
  return { province: { id }, lines: [{ cells: [{ provinceId: id, ...cell }] }] };
}
