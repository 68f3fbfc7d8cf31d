import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOn } from '../../database.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;
beforeAll(async () => {
  directory = await startSampleDirectory({ devPersons: true });
});
afterAll(() => directory.close());

const PERIOD = { from: '2025-09-01', to: '2025-12-31' };
const ASK = `query ($unitIds: [ID!]!, $period: PeriodInput!, $boundaries: Boundaries!) {
  overlaps(unitIds: $unitIds, period: $period, boundaries: $boundaries) {
    id boundaries period { from to } cells { provinceId id province { nameVi } listedPersons }
  }
}`;

interface Opened {
  id: string;
  cells: { provinceId: string; id: string; listedPersons: string[] | null }[];
}

async function open(unitIds: readonly string[], period = PERIOD, boundaries = 'AS_RECORDED') {
  const { data, errors } = await directory.host.ask(ASK, { unitIds, period, boundaries });
  return { overlaps: data?.overlaps as Opened | null, errors };
}

async function opened(...args: Parameters<typeof open>): Promise<Opened> {
  const { overlaps, errors } = await open(...args);
  expect(errors).toEqual([]);
  if (!overlaps) throw new Error('No overlaps.');
  return overlaps;
}

const FIGURE = { lowOpen: false, highOpen: false, annual: false, unitId: null, period: null, source: null };
const counted = (low: number, countUnit: string, approximate = false) => ({
  ...FIGURE,
  ...{ state: 'COMPUTED', operator: approximate ? 'ABOUT' : 'EXACT', low, high: low, approximate, countUnit },
});
const none = (countUnit: string) => ({
  ...FIGURE,
  ...{
    state: 'NO_FIGURE',
    operator: null,
    low: null,
    high: null,
    approximate: false,
    countUnit,
    reason: 'Chưa có.',
  },
});

const DAY = Date.parse('2025-10-06') / 86_400_000;
interface Seat {
  person: string;
  id: string;
  plus?: number;
}

/** What institutions say in one cell: each seat is in a class of its own, with one session. */
function cellOf(pairs: number | null, persons: number, seats: readonly Seat[] | null) {
  const within =
    pairs === null
      ? { pairs: none('CAP_GHI_DANH'), persons: none('NGUOI') }
      : { pairs: counted(pairs, 'CAP_GHI_DANH'), persons: counted(persons, 'NGUOI') };
  const enrolments = seats?.map(({ person, id }, place) => ({
    ...{ personId: person, id, class: place, from: PERIOD.from, to: PERIOD.to, approximate: false },
  }));
  const classes = seats?.map(({ plus = 0 }) => ({ sessions: [(DAY + plus) * 4], approximate: false }));
  return { within, listedStudy: seats && { enrolments, classes } };
}

const TOTALS = `
  withinUnits { pairs { ...Total } persons { ...Total } } acrossUnits { pairs { ...Total } persons { ...Total } }`;
const FRAGMENTS = `
fragment Total on FigureTotal {
  __typename
  ... on CompleteTotal { total { low } duplicates coverage { ...Stands } }
  ... on PartialTotal { sumOfKnown { state low } duplicates coverage { ...Stands } }
  ... on PerUnitTotal { sumPerUnit { low } reason coverage { ...Stands } }
}
fragment Stands on Coverage {
  withFigure withoutFigure missing { unitId domain reason } share weighedBy withoutWeight
}`;

interface Filled {
  withinUnits: Record<'pairs' | 'persons', object>;
  acrossUnits: Record<'pairs' | 'persons', object>;
  acrossPairs: { nodes: { first: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

async function filled(id: string, cells: readonly object[], selection = TOTALS): Promise<Filled> {
  const { data, errors } = await directory.host.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Overlaps { ${selection} } } } ${
      selection === TOTALS ? FRAGMENTS : ''
    }`,
    { r: [{ __typename: 'Overlaps', id, cells }] },
  );
  expect(errors).toEqual([]);
  const [entity] = (data?._entities ?? []) as Filled[];
  if (!entity) throw new Error('No entity.');
  return entity;
}

const TWO = ['P34-19', 'P34-20'];

describe('overlaps', () => {
  it('have a cell for each unit of record that existed in the period', async () => {
    const ids = (overlaps: Opened) => overlaps.cells.map(({ provinceId }) => provinceId);
    expect(ids(await opened(['P34-19', 'P63-06']))).toEqual(['P34-19']);
    const years = { from: '2024-01-01', to: '2025-12-31' };
    expect(ids(await opened(['P34-19'], years, 'CURRENT_34')).sort()).toEqual(['P34-19', 'P63-06', 'P63-19']);
    const old = { from: '2018-01-01', to: '2018-12-31' };
    expect(ids(await opened(['P34-19'], old, 'HISTORICAL_63')).sort()).toEqual(['P63-06', 'P63-19']);
  });

  it('pass on the people with records in a unit beside, and null where the index is not current', async () => {
    const { cells } = await opened(['P34-20', 'P34-24', 'P34-19']);
    expect(cells.map(({ listedPersons }) => listedPersons?.length)).toEqual([2, 2, 0]);
    const setIndex = (isCurrent: boolean) =>
      queryOn(
        directory.url,
        `update person_index set is_current = ${isCurrent} where province_id = 'P34-24'`,
      );
    await setIndex(false);
    try {
      const { cells: without } = await opened(['P34-24']);
      expect(without.map(({ listedPersons }) => listedPersons)).toEqual([null]);
    } finally {
      await setIndex(true);
    }
  });

  it('refuse districts, no units, a period that runs backwards, and days that an old map does not know', async () => {
    const codeOf = async (...args: Parameters<typeof open>) => (await open(...args)).errors[0]?.message;
    expect(await codeOf(['H63-186'])).toContain('Ask for P63-20');
    expect(await codeOf([])).toContain('unitIds: is empty');
    expect(await codeOf(TWO, { from: '2025-12-31', to: '2025-09-01' })).toContain('period');
    expect(await codeOf(['P34-19'], PERIOD, 'HISTORICAL_63')).toContain('period.to');
    const { errors } = await open(['19']);
    expect(errors[0]?.extensions.code).toBe('UNKNOWN_UNIT');
  });
});

describe('totals of overlaps', () => {
  it('add pairs within units, and count a person who overlaps in two of them once', async () => {
    const { id } = await opened(TWO);
    const twice = (unit: string) =>
      ['a', 'b'].map((name) => ({ person: 'k0.one', id: `${unit} ${name}`, plus: unit.length }));
    const answer = await filled(id, [cellOf(4, 3, twice('here')), cellOf(2, 2, twice('there'))]);
    expect(answer.withinUnits.pairs).toMatchObject({ __typename: 'CompleteTotal', total: { low: 6 } });
    expect(answer.withinUnits.persons).toMatchObject({
      __typename: 'CompleteTotal',
      total: { low: 4 },
      duplicates: 1,
    });
    // On other days there than here.
    expect(answer.acrossUnits.pairs).toMatchObject({ __typename: 'CompleteTotal', total: { low: 0 } });
  });

  it('find pairs across units, of as many persons as there are', async () => {
    const { id } = await opened(TWO);
    const seats = [1, 2, 3].map((n) => ({ person: `k0.${n}`, id: `s${n}` }));
    const more = [
      ...seats.map((seat) => ({ ...seat, id: `${seat.id}-there` })),
      { person: 'k0.1', id: 'again' },
    ];
    const { acrossUnits } = await filled(id, [cellOf(0, 0, seats), cellOf(0, 0, more)]);
    expect(acrossUnits.pairs).toMatchObject({
      total: { low: 4 },
      coverage: { withFigure: TWO, missing: [] },
    });
    expect(acrossUnits.persons).toMatchObject({ total: { low: 3 }, duplicates: 0 });
  });

  it('are partial without a unit that did not answer, does not hold all rows, or has no current index', async () => {
    const { id } = await opened([...TWO, 'P34-24', 'P34-33']);
    const seats = [{ person: 'k0.1', id: 'x' }];
    const answer = await filled(id, [
      cellOf(1, 1, seats),
      cellOf(2, 2, null),
      cellOf(null, 0, seats),
      { within: null, listedStudy: null },
    ]);
    expect(answer.withinUnits.pairs).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { low: 3 },
      coverage: {
        withFigure: TWO,
        withoutFigure: ['P34-24'],
        missing: [{ unitId: 'P34-33', domain: 'INSTITUTIONS' }],
      },
    });
    expect(answer.withinUnits.persons).toMatchObject({ __typename: 'PerUnitTotal', sumPerUnit: { low: 3 } });
    expect(answer.acrossUnits.pairs).toMatchObject({
      __typename: 'PartialTotal',
      sumOfKnown: { state: 'NO_FIGURE', low: null },
      coverage: {
        withFigure: ['P34-19'],
        withoutFigure: ['P34-20', 'P34-24'],
        missing: [{ unitId: 'P34-33', domain: 'INSTITUTIONS', reason: 'UNKNOWN' }],
        share: null,
      },
    });
  });

  it('do not apply across one unit alone', async () => {
    const { id } = await opened(['P34-19']);
    const { acrossUnits } = await filled(id, [cellOf(0, 0, [])]);
    expect(acrossUnits.pairs).toMatchObject({ sumOfKnown: { state: 'NOT_APPLICABLE', low: null } });
  });
});

it('pages the pairs across units, each once', async () => {
  const { id } = await opened(TWO);
  const seats = (name: string) => [1, 2, 3, 4, 5].map((n) => ({ person: `k0.${n}`, id: `${name}${n}` }));
  const cells = [cellOf(0, 0, seats('a')), cellOf(0, 0, seats('b'))];
  const page = async (after: string | null) => {
    const given = after ? `, after: "${after}"` : '';
    const selection = `acrossPairs(first: 2${given}) { nodes { first { id } } pageInfo { endCursor hasNextPage } }`;
    return (await filled(id, cells, selection)).acrossPairs;
  };
  const found: string[] = [];
  for (let next: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Filled['acrossPairs'] = await page(next);
    found.push(...nodes.map(({ first }) => first.id));
    [next, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    expect(Buffer.from(next, 'base64url').toString()).not.toContain('k0.');
  }
  expect(found).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
});

it('knows what became of the district of Hữu Lũng: eight communes of Lạng Sơn', async () => {
  const { data } = await directory.host.ask(
    `{ administrativeUnit(id: "H63-186") { successors { extent unit { id provinceId level nameVi validFrom } } } }`,
  );
  const { successors } = (data?.administrativeUnit ?? { successors: [] }) as {
    successors: { extent: string; unit: { provinceId: string } }[];
  };
  expect(successors).toHaveLength(8);
  for (const { unit } of successors) {
    expect(unit).toMatchObject({ provinceId: 'P34-20', level: 'XA', validFrom: '2025-07-01' });
  }
});
