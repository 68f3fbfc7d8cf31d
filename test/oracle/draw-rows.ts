import fc from 'fast-check';
import { CHOICE, choices, DAYS, daysIn, PERIODS, pick, taking, unitOf, word } from './draw.ts';
import { drawPublished } from './draw-published.ts';
import {
  bodyOf,
  institutionsOf,
  MEASURES,
  type Measure,
  POOL,
  PROGRAMMES,
  placesOf,
  UNITS,
  UNITS_WITH_POOLS,
  type Unit,
  uuid,
} from './map.ts';
import type {
  ClassRow,
  DossierRow,
  HoldingRow,
  NominationRow,
  PlanRow,
  PoolRow,
  PostKind,
  PracticeRow,
  Rows,
  WeightRow,
} from './rows.ts';

const dayOf = (unit: Unit, choice: number): string => pick(daysIn(unit), choice);

/** The second of two days of a unit's life, not before the first. */
function dayFrom(unit: Unit, first: string, choice: number): string {
  const later = daysIn(unit).filter((day) => day >= first);
  return pick(later.toReversed(), choice);
}

/** Few people, so that the same ones turn up in several units and on both sides of the merger. */
const personOf = (choice: number): string => `vn1-${1 + (choice % 9)}`;

/** Records of persons who are not registered nationally are rare. */
const registered = (choice: number): string | null => (choice % 8 === 7 ? null : personOf(choice));

const POSTS: readonly PostKind[] = [
  { kind: 'CAN_BO_CAP_XA', title: 'BI_THU', level: 'XA', leading: true },
  { kind: 'CAN_BO', title: 'BI_THU', level: 'XA', leading: true },
  { kind: 'CONG_CHUC_CAP_XA', title: 'TU_PHAP_HO_TICH', level: 'XA', leading: false },
  { kind: 'CONG_CHUC', title: 'CHUYEN_VIEN', level: 'TINH', leading: false },
  { kind: 'VIEN_CHUC', title: 'HIEU_TRUONG', level: 'TINH', leading: true },
  { kind: 'VIEN_CHUC', title: 'GIANG_VIEN', level: 'TINH', leading: false },
  { kind: 'CAN_BO', title: 'BI_THU', level: 'TINH', leading: true },
];

const many = <Row>(row: fc.Arbitrary<Row>, most: number): fc.Arbitrary<Row[]> =>
  fc.array(row, { maxLength: most, size: 'max' });

const learnerDraw = choices(4);
const classDraw = fc.record({ drawn: choices(14), learners: many(learnerDraw, 9) });

function classRow({ drawn, learners }: { drawn: number[]; learners: number[][] }, at: number): ClassRow {
  const next = taking(drawn);
  const unit = unitOf(next());
  const startsOn = dayOf(unit, next());
  const programme = pick(PROGRAMMES, next());
  const seen = new Set<string>();
  return {
    ...{ id: uuid(2, at), unit: unit.id, place: pick(placesOf(unit.id), next()), startsOn },
    institution: pick(institutionsOf(unit.id), next()).id,
    ...{ programme: programme.code, group: programme.group },
    audience: pick([null, 'CAN_BO_CONG_CHUC_CAP_XA', 'VIEN_CHUC'], next()),
    status: word(next(), 'KET_THUC', 'DANG_HOC', 'HUY', 'HOAN', 'DU_KIEN', 'CHIEU_SINH'),
    endsOn: next() % 4 === 3 ? null : dayFrom(unit, startsOn, next()),
    days: next() % 6 === 5 ? null : 1 + (next() % 5),
    form: word(next(), 'TAP_TRUNG', 'TU_XA', 'TAP_TRUNG', null),
    schedule: word(next(), 'CUOI_TUAN', 'HANH_CHINH', 'CUOI_TUAN', null),
    basis: word(next(), 'NGOAI_KE_HOACH', 'TRONG_KE_HOACH', 'BO_SUNG', null),
    learners: learners.flatMap((one, index) => {
      const choice = taking(one);
      const person = personOf(choice());
      if (seen.has(person)) return [];
      seen.add(person);
      const status = word(
        choice(),
        ...[
          'HOAN_THANH',
          'DA_CAP_CHUNG_CHI',
          'DA_GHI_HO_SO',
          'DANG_HOC',
          'TU_DANG_KY',
          'TRUNG_TUYEN',
          'KHONG_DAT',
        ],
      );
      const isDone = ['HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'].includes(status);
      return {
        ...{ id: uuid(3, at, index), person, status },
        completedOn: isDone ? dayFrom(unit, startsOn, choice()) : null,
        post: pick([...POSTS, null], choice()),
      };
    }),
  };
}

const dossierDraw = fc.record({
  drawn: choices(2),
  posts: many(choices(6), 3),
  qualifications: many(choices(6), 3),
});

function dossierRow(
  draw: { drawn: number[]; posts: number[][]; qualifications: number[][] },
  at: number,
): DossierRow {
  const next = taking(draw.drawn);
  const unit = unitOf(next());
  return {
    ...{ id: `d${at}`, unit: unit.id, person: registered(next()) },
    posts: draw.posts.map((one, index) => {
      const choice = taking(one);
      const validFrom = dayOf(unit, choice() % 5);
      return {
        ...word(choice(), ...POSTS),
        ...{ id: `d${at}-a${index}`, agency: pick([...placesOf(unit.id), null], choice()), validFrom },
        validTo: choice() % 3 === 2 ? dayFrom(unit, validFrom, choice()) : null,
      };
    }),
    qualifications: draw.qualifications.map((one, index) => {
      const choice = taking(one);
      const dimension = pick(['LLCT', 'BOI_DUONG', 'CHUYEN_MON'] as const, choice());
      const startedOn = choice() % 2 === 0 ? dayOf(unit, choice()) : null;
      const isOpen = startedOn !== null && choice() % 2 === 1;
      return {
        ...{ id: `d${at}-q${index}`, dimension, startedOn },
        rank: dimension === 'BOI_DUONG' ? null : 1 + (choice() % 3),
        group: dimension === 'BOI_DUONG' ? pick(['QLNN', 'LLCT'], choice()) : null,
        obtainedOn: isOpen ? null : dayFrom(unit, startedOn ?? dayOf(unit, 0), choice()),
      };
    }),
  };
}

function nominationRow(drawn: number[], at: number): NominationRow {
  const next = taking(drawn);
  const unit = unitOf(next());
  const programme = pick(PROGRAMMES, next());
  const status = word(next(), 'DA_DUYET', 'DE_CU', 'TU_CHOI', 'NHU_CAU');
  const place = pick(placesOf(unit.id), next());
  return {
    ...{ id: uuid(4, at), unit: unit.id, person: registered(next()), dossier: `n${next() % 4}` },
    ...{ programme: programme.code, group: programme.group, status, place },
    body: bodyOf(unit.id, place, programme.code),
    decidedOn: status === 'DA_DUYET' || next() % 2 === 0 ? dayOf(unit, next()) : null,
  };
}

/** Pools under five are not shown: few units and titles make some that are. */
function poolRow(drawn: number[], at: number): PoolRow {
  const next = taking(drawn);
  const unit = pick(
    UNITS.filter(({ id }) => UNITS_WITH_POOLS.includes(id)),
    next(),
  );
  const validFrom = dayOf(unit, next() % 4);
  return {
    ...{ id: uuid(6, at), unit: unit.id, place: word(next(), ...placesOf(unit.id)) },
    ...{ person: registered(next()), dossier: `n${next() % 4}` },
    ...{ title: word(next(), 'CHU_TICH_UBND', 'BI_THU'), level: 'XA' },
    status: word(next(), 'DANG_HIEU_LUC', 'DE_XUAT', 'DA_PHE_DUYET', 'DUA_RA_KHONG_DAT'),
    ...{ validFrom, validTo: next() % 3 === 2 ? dayFrom(unit, validFrom, next()) : null },
  };
}

const RATES = MEASURES.filter(({ kind }) => kind === 'RATE');
const planDraw = fc.record({ drawn: choices(5), targets: many(choices(9), 3) });

/** A plan may outlive its unit, so its days are any. */
function planRow({ drawn, targets }: { drawn: number[]; targets: number[][] }, at: number): PlanRow {
  const next = taking(drawn);
  const unit = unitOf(next());
  return {
    ...{ id: uuid(7, at), unit: unit.id, place: word(next(), ...placesOf(unit.id)) },
    status: word(next(), 'DA_PHE_DUYET', 'DU_THAO', 'DA_PHE_DUYET', 'CHUYEN_TIEP'),
    ...{ from: pick(DAYS.slice(0, 5), next()), to: pick([...DAYS.slice(5)].reverse(), next()) },
    targets: targets.map((one, index) => {
      const choice = taking(one);
      const comparison = word(choice(), 'AT_LEAST', 'EQUALS', 'ABOUT', 'UNSPECIFIED');
      const isLinked = choice() % 8 !== 7;
      return {
        ...{ id: uuid(8, at, index), position: index + 1, comparison },
        measure: isLinked ? pick(choice() % 4 === 3 ? MEASURES : RATES.slice(0, 4), choice()).id : null,
        value: comparison === 'UNSPECIFIED' ? null : pick([50, 75, 100, 33.5], choice()),
        ...{ startsOn: pick(DAYS.slice(0, 4), choice()), deadline: pick(DAYS.slice(4), choice()) },
        source:
          choice() % 2 === 0
            ? null
            : { facts: [`T-${at}`], file: 'ke-hoach.md', publishedOn: '2024-01-01', reliable: true },
      };
    }),
  };
}

const COMMON_TARGETS = ['P34-19', 'P34-24'].flatMap((successor) =>
  ['THEORY_SECRETARIES', 'DEGREE_TITLES'].map((measure) => ({ successor, measure })),
);

/** Merged units often set the same target: a plan of each, but for the deadline of some. */
function commonPlans(drawn: number[], at: number): PlanRow[] {
  const next = taking(drawn);
  const { successor, measure } = pick(COMMON_TARGETS, at);
  if (next() % 4 === 3) return [];
  const target = {
    ...{ position: 1, measure, comparison: word(next(), 'AT_LEAST', 'EQUALS'), source: null },
    ...{ value: pick([100, 50, 20], next()), startsOn: pick(DAYS.slice(0, 2), next()) },
    deadline: pick(DAYS.slice(5).toReversed(), next()),
  };
  const isLater = next() % 4 === 3;
  return UNITS.filter((unit) => unit.successor === successor).map(({ id }, place) => ({
    ...{
      id: uuid(13, at, place),
      unit: id,
      place: id,
      status: 'DA_PHE_DUYET',
      from: DAYS[0],
      to: '2026-03-15',
    },
    targets: [
      { ...target, id: uuid(14, at, place), ...(isLater && place > 0 ? { deadline: '2027-12-31' } : {}) },
    ],
  }));
}

const practiceRow = (choice: number, at: number): PracticeRow => ({
  id: uuid(9, at),
  unit: unitOf(choice).id,
});

const DOMAINS = ['institutions', 'personnel', 'planning'] as const;

/** Mostly a unit holds all; a few hold a part of the time, one measure, or one district. */
const holdingDraw = fc.record({ lacking: many(choices(2), 6), parts: many(choices(6), 8) });

function holdingRows(drawn: { lacking: number[][]; parts: number[][] }): HoldingRow[] {
  const lacking = new Set(
    drawn.lacking.map(([domain = 0, unit = 0]) => `${pick(DOMAINS, domain)} ${unitOf(unit).id}`),
  );
  const all = DOMAINS.flatMap((domain) =>
    UNITS.filter(({ id }) => !lacking.has(`${domain} ${id}`)).map(({ id, validFrom, validTo }) => {
      return { domain, unit: id, place: id, measure: '*', from: validFrom, to: validTo };
    }),
  );
  const some = drawn.parts.map((one) => {
    const next = taking(one);
    const unit = unitOf(next());
    const [from, to] = pick(PERIODS, next());
    return {
      ...{ domain: pick(DOMAINS, next()), unit: unit.id, place: pick(placesOf(unit.id), next()) },
      ...{ measure: pick(['*', POOL, ...MEASURES.map(({ id }) => id)], next()), from },
      to: next() % 3 === 2 ? null : to,
    };
  });
  return [...all, ...some].map((row, at) => ({ ...row, id: uuid(10, at) }));
}

/** Of some measures every place has weights; of others a few have. */
const weightDraw = fc.record({ whole: many(choices(2), 3), parts: many(choices(6), 12) });

const ALWAYS = ['2020-01-01', '2030-12-31'] as const;
const spansOf = ({ kind }: Measure) => (kind === 'RATE' ? [ALWAYS] : PERIODS);

/** Each published on a day of its own, so that one of them is the last. */
function weightRows({ whole, parts }: { whole: number[][]; parts: number[][] }): WeightRow[] {
  const places = UNITS.flatMap(({ id }) => placesOf(id));
  const all = whole.flatMap(([choice = 0, weight = 0]) => {
    const measure = pick(MEASURES, choice);
    return places.flatMap((place, at) =>
      spansOf(measure).map((span) => ({ place, measure, span, weight: (weight + at * 7) % 11 })),
    );
  });
  const some = parts.map((drawn) => {
    const next = taking(drawn);
    const measure = pick(MEASURES, next());
    const span = pick([...spansOf(measure), ...PERIODS], next());
    return { place: pick(places, next()), measure, span, weight: next() % 5 };
  });
  const first = Date.parse('2021-01-01');
  return [...all, ...some].map(({ place, measure, span: [from, to], weight }, at) => {
    const publishedOn = new Date(first + at * 86_400_000).toISOString().slice(0, 10);
    return { place, measure: measure.id, from, to, publishedOn, weight };
  });
}

/** Mostly every unit keeps the index; a few let it grow old, or never told of their people. */
function indexRows(drawn: readonly number[]): { unit: string; isCurrent: boolean }[] {
  const old = new Map(drawn.map((choice, at) => [unitOf(choice).id, at % 2 === 0]));
  return UNITS.flatMap(({ id: unit }) =>
    old.get(unit) === false ? [] : [{ unit, isCurrent: !old.has(unit) }],
  );
}

/** A person has one dossier in a unit. */
function onePerPerson(dossiers: readonly DossierRow[]): DossierRow[] {
  const seen = new Set<string>();
  return dossiers.map((dossier) => {
    const key = `${dossier.unit} ${dossier.person}`;
    const isSecond = dossier.person !== null && seen.has(key);
    seen.add(key);
    return isSecond ? { ...dossier, person: null } : dossier;
  });
}

/** Any rows of the whole country. */
export const drawRows: fc.Arbitrary<Rows> = fc
  .record({
    classes: many(classDraw, 40),
    dossiers: many(dossierDraw, 60),
    nominations: many(choices(10), 16),
    pool: many(choices(10), 30),
    plans: many(planDraw, 6),
    common: fc.tuple(...COMMON_TARGETS.map(() => choices(6))),
    practices: many(CHOICE, 4),
    published: many(choices(20), 60),
    holdings: holdingDraw,
    weights: weightDraw,
    indexes: many(CHOICE, 4),
  })
  .map((drawn) => {
    const plans = [...drawn.plans.map(planRow), ...drawn.common.flatMap(commonPlans)];
    const practices = drawn.practices.map(practiceRow);
    return {
      ...{ classes: drawn.classes.map(classRow), dossiers: onePerPerson(drawn.dossiers.map(dossierRow)) },
      ...{
        nominations: drawn.nominations.map(nominationRow),
        pool: drawn.pool.map(poolRow),
        plans,
        practices,
      },
      published: drawn.published.map((one, at) => drawPublished(taking(one), at, { plans, practices })),
      holdings: holdingRows(drawn.holdings),
      weights: weightRows(drawn.weights),
      indexes: indexRows(drawn.indexes),
    };
  });
