import { dayText } from '../calendar.ts';
import { classNameOf, isSelfRegistered } from '../tables/institutions.ts';
import { GONE_UNIT_KEY, OUTLIVED_KEY } from '../tables/plans.ts';
import { groupOf } from '../units.ts';
import { COURSE_OF_2026, type SeedClass, UNIT_WITHOUT_COURSE } from './classes.ts';
import { outcomeOf } from './outcomes.ts';
import { reserved } from './people.ts';
import { MOST_ENTRIES, poolEntriesOf } from './pools.ts';
import { communeId, districtId, postOf } from './posts.ts';
import { NOTE, PAIRS, SENDING, SENDING_BITS } from './seats.ts';
import type { World } from './world.ts';

/** One planted fault, or what must not be taken for one. Ids are those of the records; `of` is the fault that it is near to. */
export interface PlantedCase {
  role: 'FAULT' | 'NEAR_MISS';
  kind: string;
  of?: string;
  unit: string;
  [name: string]: string | number | boolean | null | readonly string[] | undefined;
}

const SENDING_CASES: Readonly<Record<number, Pick<PlantedCase, 'role' | 'kind' | 'of'>>> = {
  [SENDING.NONE]: { role: 'FAULT', kind: 'NOT_SENT' },
  [SENDING.REFUSED]: { role: 'FAULT', kind: 'NOT_SENT' },
  [SENDING.PROPOSED]: { role: 'FAULT', kind: 'NOT_SENT' },
  [SENDING.LATE]: { role: 'FAULT', kind: 'DECIDED_LATE' },
  [SENDING.LATE_ONE_DAY]: { role: 'FAULT', kind: 'DECIDED_LATE' },
  [SENDING.SAME_DAY]: { role: 'NEAR_MISS', kind: 'DECIDED_ON_THE_DAY', of: 'DECIDED_LATE' },
  [SENDING.TAKEN_BACK]: { role: 'NEAR_MISS', kind: 'TAKEN_BACK_AND_APPROVED_AGAIN', of: 'NOT_SENT' },
};
const NOMINATION_STATES: Readonly<Record<number, string>> = {
  [SENDING.NONE]: 'NONE',
  [SENDING.REFUSED]: 'TU_CHOI',
  [SENDING.PROPOSED]: 'DE_CU',
};
/** So many seats in open classes are named as near misses of training outside the audience. */
const OPEN_SEATS = 7;

/** Every planted case of a unit, the unit's own part of those over two units included. */
export function* casesOfUnit(world: World): Generator<PlantedCase> {
  if (world.plan.era !== null) {
    yield* pairCases(world);
    yield* personCases(world);
    yield* recordCases(world);
  }
  yield* seatCases(world);
  yield* leaderCases(world);
  yield* poolCases(world);
}

/** Ids of the seat of a dossier in the planted classes of one number, by kind of class. */
function seatOf(world: World, kind: string, number: number, cadre: number) {
  const { classes, seats, ids } = world;
  const place = classes.findIndex(({ set }) => set?.kind === kind && set.number === number);
  const one = classes[place];
  if (!one) return null;
  for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
    if (seats.who[seat] === cadre)
      return { enrolment: ids.of('enrolment', seat), class: ids.of('class', one.key) };
  }
  return null;
}

function* pairCases(world: World): Generator<PlantedCase> {
  const { plan, ids, people } = world;
  const told = {
    OVERLAP: { role: 'FAULT' as const, kind: 'OVERLAP' },
    TOUCHING: { role: 'NEAR_MISS' as const, kind: 'NEXT_CLASS_ON_THE_NEXT_DAY', of: 'OVERLAP' },
    WEEKEND: { role: 'NEAR_MISS' as const, kind: 'WEEKEND_BESIDE_WEEKDAYS', of: 'OVERLAP' },
  };
  for (const { role, classes } of PAIRS) {
    if (role !== 'OVERLAP' && role !== 'TOUCHING' && role !== 'WEEKEND') continue;
    for (let place = 0; place < plan.roles.of(role).count; place += 1) {
      const cadre = reserved(plan, role, place);
      const number = place % plan.roles.classSets;
      const [a, b] = classes.map((kind) => seatOf(world, kind, number, cadre));
      if (!a || !b) continue;
      yield {
        ...{
          ...told[role],
          unit: plan.id,
          cadre: ids.of('cadre', cadre),
          person: people.personOfCadre(cadre),
        },
        ...{ enrolments: [a.enrolment, b.enrolment], classes: [a.class, b.class] },
      };
    }
  }
  if (plan.nextId === plan.id) return;
  for (const role of ['CROSS_OVERLAP', 'CROSS_TOUCHING'] as const) {
    const cadre = reserved(plan, role, 0);
    const a = seatOf(world, 'FIRST', 0, cadre);
    if (!a) continue;
    // The other seat is told by the next unit, as the guest's; both name the person.
    yield {
      ...(role === 'CROSS_OVERLAP'
        ? { role: 'FAULT' as const, kind: 'OVERLAP_ACROSS_UNITS' }
        : { role: 'NEAR_MISS' as const, kind: 'NEXT_DAY_IN_ANOTHER_UNIT', of: 'OVERLAP_ACROSS_UNITS' }),
      ...{ unit: plan.id, otherUnit: plan.nextId, cadre: ids.of('cadre', cadre) },
      ...{ person: people.personOfCadre(cadre), enrolments: [a.enrolment], classes: [a.class] },
    };
  }
  const namesake = reserved(plan, 'NAMESAKE', 0);
  const seat = seatOf(world, 'OVERLAPPING', 0, namesake);
  if (!seat) return;
  yield {
    ...{
      role: 'NEAR_MISS',
      kind: 'NAMESAKE_IN_AN_OVERLAPPING_CLASS',
      of: 'OVERLAP_ACROSS_UNITS',
      unit: plan.id,
    },
    ...{ otherUnit: plan.nextId, cadre: ids.of('cadre', namesake), person: people.personOfCadre(namesake) },
    ...{ enrolments: [seat.enrolment], classes: [seat.class] },
  };
}

/** One human with two dossiers, and two who share a name. */
function* personCases({ plan, ids, people }: World): Generator<PlantedCase> {
  if (plan.nextId === plan.id) return;
  const dossier = (role: 'TWIN' | 'TWIN_NFD' | 'NAMESAKE' | 'BARE_NAME') => {
    const cadre = reserved(plan, role, 0);
    const parts = { unit: plan.id, otherUnit: plan.nextId, cadre: ids.of('cadre', cadre) };
    return { ...parts, person: people.personOfCadre(cadre), name: people.nameOf(cadre) };
  };
  yield { role: 'FAULT', kind: 'PERSON_IN_TWO_UNITS', ...dossier('TWIN') };
  yield {
    role: 'NEAR_MISS',
    kind: 'SAME_NAME_OTHER_PERSON',
    of: 'PERSON_IN_TWO_UNITS',
    ...dossier('NAMESAKE'),
  };
  yield { role: 'FAULT', kind: 'NAME_IN_NFD', ...dossier('TWIN_NFD') };
  yield {
    role: 'NEAR_MISS',
    kind: 'NAME_WITHOUT_MARKS_OTHER_PERSON',
    of: 'NAME_IN_NFD',
    ...dossier('BARE_NAME'),
  };
}

function* recordCases({ plan, ids, classes }: World): Generator<PlantedCase> {
  const unit = plan.id;
  const classOf = (reported: SeedClass['reported']) => classes.find((one) => one.reported === reported);
  const pairs = [
    {
      role: 'FAULT' as const,
      kind: 'CLASS_REPORTED_TWICE',
      a: 'TWICE_AWARDED' as const,
      b: 'TWICE_HOSTED' as const,
    },
    {
      ...{ role: 'NEAR_MISS' as const, kind: 'PARALLEL_CLASSES', of: 'CLASS_REPORTED_TWICE' },
      ...{ a: 'PARALLEL_A' as const, b: 'PARALLEL_B' as const },
    },
  ];
  for (const { a, b, ...told } of pairs) {
    const [first, second] = [classOf(a), classOf(b)];
    if (!first || !second) continue;
    const both = [ids.of('class', first.key), ids.of('class', second.key)];
    yield { ...told, unit, classes: both, names: [classNameOf(first), classNameOf(second)] };
  }
  yield { role: 'FAULT', kind: 'RATE_WITHOUT_DENOMINATOR', unit, figure: ids.of('reported', 0) };
  const whole = { role: 'NEAR_MISS' as const, kind: 'RATE_WITH_BOTH_PARTS', of: 'RATE_WITHOUT_DENOMINATOR' };
  yield { ...whole, unit, figure: ids.of('reported', 1) };
  if (plan.era === '63') {
    const outlived = {
      role: 'NEAR_MISS' as const,
      kind: 'PLAN_OUTLIVES_ITS_UNIT',
      of: 'PLAN_OF_A_GONE_UNIT',
    };
    yield { ...outlived, unit, plan: ids.of('plan', OUTLIVED_KEY) };
    return;
  }
  yield { role: 'FAULT', kind: 'PLAN_OF_A_GONE_UNIT', unit, plan: ids.of('plan', GONE_UNIT_KEY) };
  // Its own plan of the same year: of a unit that exists.
  yield {
    role: 'NEAR_MISS',
    kind: 'PLAN_OF_THE_SAME_YEAR',
    of: 'PLAN_OF_A_GONE_UNIT',
    unit,
    plan: ids.of('plan', 12),
  };
  const old = districtId({ ...plan, id: plan.predecessorIds[0] ?? plan.id }, 0);
  yield {
    role: 'FAULT',
    kind: 'OLD_CODE_IN_NEW_DATA',
    unit,
    agency: ids.of('agency-old-code', 0),
    code: old,
  };
  const kept = { role: 'NEAR_MISS' as const, kind: 'CODE_KEPT', of: 'OLD_CODE_IN_NEW_DATA' };
  yield { ...kept, unit, agency: ids.of('agency-kept-code', 0), code: communeId(plan, 0) };
  if (unit === UNIT_WITHOUT_COURSE) {
    yield { role: 'NEAR_MISS', kind: 'ANSWERS_ZERO', of: 'NO_ANSWER', unit, programme: COURSE_OF_2026 };
  }
}

/** Cases of single seats: who was sent how, to what, and whether the dossier knows. */
function* seatCases(world: World): Generator<PlantedCase> {
  const { plan, classes, seats, ids, people } = world;
  const dice = world.dice('outcome');
  let open = 0;
  for (const [place, one] of classes.entries()) {
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const notes = seats.notes[seat] ?? 0;
      const who = seats.who[seat] ?? 0;
      const at = { unit: plan.id, enrolment: ids.of('enrolment', seat), class: ids.of('class', one.key) };
      if (who < 0) {
        if (!isSelfRegistered(notes)) continue;
        const told = { role: 'NEAR_MISS' as const, kind: 'APPLIED_AND_IS_NO_CADRE', of: 'NOT_SENT' };
        yield { ...told, ...at, person: people.personOfOutsider(-1 - who) };
        continue;
      }
      const of = { ...at, cadre: ids.of('cadre', who), programme: one.programme.code };
      const sending = SENDING_CASES[notes & SENDING_BITS];
      if (sending) {
        const state = NOMINATION_STATES[notes & SENDING_BITS];
        yield {
          ...sending,
          ...of,
          enrolledOn: dayText(one.start - 3),
          ...(state ? { nomination: state } : {}),
        };
      }
      if ((notes & SENDING_BITS) === SENDING.LATE_ONE_DAY) {
        yield { role: 'NEAR_MISS', kind: 'DECIDED_ONE_DAY_LATE', of: 'NOT_SENT', ...of };
      }
      if ((notes & NOTE.OFF_AUDIENCE) !== 0) yield { role: 'FAULT', kind: 'OFF_AUDIENCE', ...of };
      if (one.programme.ofCadres < 1) {
        open += 1;
        const told = { role: 'NEAR_MISS' as const, kind: 'IN_AN_OPEN_CLASS', of: 'OFF_AUDIENCE' };
        if (open % OPEN_SEATS === 0 && groupOf(plan, who) === 'VIEN_CHUC') yield { ...told, ...of };
      }
      if ((notes & (NOTE.NOT_IN_DOSSIER | NOTE.AS_EQUIVALENT)) === 0) continue;
      if (outcomeOf(world, one, seat, dice).certifiedOn === null) continue;
      const certificate = ids.of('certificate', seat);
      yield (notes & NOTE.NOT_IN_DOSSIER) !== 0
        ? {
            role: 'FAULT',
            kind: 'CERTIFICATE_NOT_IN_DOSSIER',
            ...of,
            certificate,
            group: one.programme.group,
          }
        : {
            ...{ role: 'NEAR_MISS', kind: 'RECORDED_AS_EQUIVALENT', of: 'CERTIFICATE_NOT_IN_DOSSIER' },
            ...{ ...of, certificate, group: one.programme.group },
          };
    }
  }
}

function* leaderCases({ plan, dossiers, ids }: World): Generator<PlantedCase> {
  const near = { DAY_BEFORE: 'LEVEL_ON_THE_DAY_BEFORE', STRICTER_LATER: 'STANDARD_BECAME_STRICTER_LATER' };
  for (let cadre = 0; cadre < plan.groups.CONG_CHUC.end; cadre += 1) {
    const post = postOf(plan, cadre);
    if (!post.leading) continue;
    const { leaderCase, lacking } = dossiers.levelsOf(cadre);
    if (leaderCase === 'MEETS') continue;
    const posts = dossiers.postsOf(cadre, post);
    const of = {
      ...{ unit: plan.id, cadre: ids.of('cadre', cadre), title: post.title, level: post.level },
      assignment: ids.of('assignment', cadre * 8 + posts.length - 1),
      appointedOn: dayText(posts.at(-1)?.from ?? 0),
    };
    yield leaderCase === 'LACKS'
      ? { role: 'FAULT', kind: 'LEADER_BELOW_STANDARD', ...of, lacking }
      : { role: 'NEAR_MISS', kind: near[leaderCase], of: 'LEADER_BELOW_STANDARD', ...of };
  }
}

function* poolCases(world: World): Generator<PlantedCase> {
  const { plan, ids } = world;
  const dice = world.dice('pool');
  const told = {
    POOL_LACKING: { role: 'FAULT' as const, kind: 'POOL_LACKS_THEORY' },
    POOL_NOMINATED: { role: 'NEAR_MISS' as const, kind: 'LACKS_AND_IS_SENT', of: 'POOL_LACKS_THEORY' },
    POOL_STUDYING: { role: 'NEAR_MISS' as const, kind: 'LACKS_AND_STUDIES', of: 'POOL_LACKS_THEORY' },
    POOL_ENDED: { role: 'NEAR_MISS' as const, kind: 'LACKS_AND_LEFT_THE_POOL', of: 'POOL_LACKS_THEORY' },
  };
  for (const role of ['POOL_LACKING', 'POOL_NOMINATED', 'POOL_STUDYING', 'POOL_ENDED'] as const) {
    for (let place = 0; place < plan.roles.of(role).count; place += 1) {
      const cadre = reserved(plan, role, place);
      const [entry] = poolEntriesOf(world, cadre, dice);
      if (!entry) continue;
      const { title, level } = entry;
      const ofEntry = {
        cadre: ids.of('cadre', cadre),
        entry: ids.of('pool', cadre * MOST_ENTRIES),
        title,
        level,
      };
      yield { ...told[role], unit: plan.id, ...ofEntry };
    }
  }
}
