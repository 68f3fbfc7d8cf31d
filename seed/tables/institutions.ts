import { dayOf, dayText } from '../calendar.ts';
import { PROGRAMMES } from '../programmes.ts';
import { registerOf } from '../world/attendance.ts';
import { centresOf, communesServed } from '../world/centres.ts';
import { type SeedClass, statusOf } from '../world/classes.ts';
import { outcomeOf, type Step } from '../world/outcomes.ts';
import { placeOfMoved } from '../world/people.ts';
import { communeId, districtId } from '../world/posts.ts';
import { NOTE, SENDING, SENDING_BITS } from '../world/seats.ts';
import { movedLearner } from '../world/transfers.ts';
import type { World } from '../world/world.ts';
import { capacityTable } from './capacity.ts';
import { holdingRow, snapshotOf } from './personnel.ts';
import { successionTables } from './succession.ts';
import { type Cell, HOLDING_COLUMNS, ORIGIN, type TableRows } from './table-rows.ts';

/** Steps are kept of classes since this day; of older ones the last status and its days alone. */
const STEPS_SINCE = dayOf('2025-01-01');

/** Ids of programmes that a database has already, by code: the sample's, which a unit has once only. */
export type KnownProgrammes = ReadonlyMap<string, string>;

/** The rows of a unit's institutions; `known` is null when the database is the generator's alone. */
export function institutionsTables(world: World, known: KnownProgrammes | null): TableRows[] {
  const { plan, ids, classes } = world;
  const programmeId = (number: number) =>
    known?.get(PROGRAMMES[number]?.code ?? '') ?? ids.of('programme', number);
  const tables: TableRows[] = [
    {
      table: 'institution',
      columns: ['id', 'name_vi', 'kind', 'unit_id', 'valid_from', 'valid_to', 'origin'],
      about: centresOf(plan) + 1,
      rows: () => institutionRows(world),
    },
    {
      table: 'programme',
      columns: [
        ...['id', 'code', 'name_vi', 'programme_group', 'training_type', 'total_periods'],
        'practice_periods',
      ],
      about: PROGRAMMES.length,
      rows: () => programmeRows(programmeId, known),
    },
    {
      table: 'training_class',
      columns: [
        ...['id', 'name_vi', 'programme_id', 'status', 'attendance_form', 'schedule', 'plan_basis'],
        ...['funding_sources', 'audience', 'unit_id', 'starts_on', 'ends_on', 'days'],
        ...['awarding_institution_id', 'host_institution_id', 'origin'],
      ],
      about: classes.length,
      rows: () => classRows(world, programmeId),
    },
    {
      table: 'enrolment',
      columns: [
        ...['id', 'class_id', 'cadre_id', 'person_id', 'nomination_id', 'status', 'admission_mode'],
        ...['enrolled_on', 'completed_on', 'learner_gender', 'learner_birth_year', 'learner_kind'],
        ...['learner_title', 'learner_level', 'learner_leading', 'learner_unit_id'],
        ...['sessions_held', 'sessions_attended', 'funding_source'],
      ],
      about: plan.enrolments,
      rows: () => enrolmentRows(world),
    },
    {
      table: 'enrolment_step',
      columns: ['enrolment_id', 'position', 'status', 'on_day'],
      about: plan.era === '63' ? plan.enrolments / 3 : plan.enrolments * 6,
      rows: () => stepRows(world),
    },
    {
      table: 'certificate',
      columns: ['id', 'enrolment_id', 'kind', 'register_number', 'issued_on', 'institution_id'],
      about: plan.enrolments,
      rows: () => certificateRows(world),
    },
    ...successionTables(world),
  ];
  if (known) return tables;
  return [
    ...tables,
    capacityTable(world),
    { table: 'row_holding', columns: HOLDING_COLUMNS, about: 1, rows: () => [holdingRow(world)] },
  ];
}

function* institutionRows({ plan, ids }: World): Generator<Cell[]> {
  const [from, to] =
    plan.era === '34' ? ['2025-07-01', null] : [null, plan.era === '63' ? '2025-06-30' : null];
  const school =
    plan.era === null
      ? ['Học viện tổng hợp ở trung ương', 'HV_CT_KHU_VUC', null]
      : [`Trường Chính trị tổng hợp ${plan.nameVi}`, 'TRUONG_CHINH_TRI_TINH', plan.id];
  yield [ids.of('institution', 0), ...school, from ?? null, to ?? null, ORIGIN];
  for (let centre = 0; centre < centresOf(plan); centre += 1) {
    const [name, kind, unitId] =
      plan.era === null
        ? ['Trường bồi dưỡng', 'TRUONG_BO_NGANH', null]
        : plan.era === '63'
          ? ['Trung tâm chính trị huyện', 'TRUNG_TAM_CT_HUYEN', districtId(plan, centre)]
          : ['Trung tâm chính trị xã', 'TRUNG_TAM_CT_XA', communesServed(plan, centre)[0]];
    const id = ids.of('institution', centre + 1);
    yield [
      id,
      `${name} tổng hợp số ${centre + 1}`,
      kind ?? '',
      unitId ?? null,
      from ?? null,
      to ?? null,
      ORIGIN,
    ];
  }
}

function* programmeRows(idOf: (number: number) => string, known: KnownProgrammes | null): Generator<Cell[]> {
  for (const [number, { code, nameVi, group, trainingType, totalPeriods }] of PROGRAMMES.entries()) {
    if (known?.has(code)) continue;
    yield [idOf(number), code, nameVi, group, trainingType, totalPeriods, Math.floor(totalPeriods / 4)];
  }
}

function* classRows(
  { plan, classes, ids }: World,
  programmeId: (number: number) => string,
): Generator<Cell[]> {
  for (const one of classes) {
    const { audience } = one.programme;
    yield [
      ...[ids.of('class', one.key), classNameOf(one), programmeId(one.programmeNumber), statusOf(one)],
      ...[one.attendanceForm, one.schedule, one.planBasis, [one.funding]],
      plan.era === '34' ? audience.now : audience.old,
      ...[plan.id, dayText(one.start), dayText(one.end), one.days],
      ...[ids.of('institution', one.awarding), ids.of('institution', one.host), ORIGIN],
    ];
  }
}

/** What host and awarding school report of one class has one name; classes that only run beside each other have two. */
export function classNameOf({ programme, key, reported }: SeedClass): string {
  if (reported === 'TWICE_AWARDED' || reported === 'TWICE_HOSTED')
    return `Lớp ${programme.nameVi}, phối hợp số 1`;
  if (reported) return `Lớp ${programme.nameVi}, phối hợp số 2${reported === 'PARALLEL_A' ? 'A' : 'B'}`;
  return `Lớp ${programme.nameVi}, số ${key + 1}`;
}

/** The nomination that a seat points to; null when nobody was sent. */
export function nominationIdOf({ seats, ids }: World, seat: number): string | null {
  const sending = (seats.notes[seat] ?? 0) & SENDING_BITS;
  return sending === SENDING.NONE || sending === SENDING.NOT_SENT ? null : ids.of('nomination', seat);
}

function* enrolmentRows(world: World): Generator<Cell[]> {
  const { plan, classes, seats, ids, people } = world;
  const dice = world.dice('outcome');
  const outsiders = world.dice('outsider');
  const attendance = world.dice('attendance');
  for (const [place, one] of classes.entries()) {
    const classId = ids.of('class', one.key);
    const register = registerOf(world, one, attendance);
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const who = seats.who[seat] ?? 0;
      const { status, enrolledOn, completedOn } = outcomeOf(world, one, seat, dice);
      const days = [dayText(enrolledOn), completedOn === null ? null : dayText(completedOn)];
      const id = ids.of('enrolment', seat);
      const { held, attended, payer } = register(seat, status);
      if (who >= 0) {
        const { gender, birthYear } = people.humanOf(who);
        const { kind, title, level, leading, unitId } = snapshotOf(world, who, enrolledOn);
        yield [
          ...[
            id,
            classId,
            ids.of('cadre', who),
            people.personOfCadre(who),
            nominationIdOf(world, seat),
            status,
          ],
          ...['CU_TUYEN', ...days, gender, birthYear, kind, title, level, leading, unitId],
          ...[held, attended, payer],
        ];
        continue;
      }
      const outsider = -1 - who;
      const drawn = outsiders.roll(outsider);
      const place = placeOfMoved(plan, world.plans, outsider);
      const moved = place === null ? null : movedLearner(place);
      const isGuest = people.guestOf(outsider) !== null;
      yield [
        ...[
          id,
          classId,
          null,
          people.personOfOutsider(outsider),
          null,
          status,
          isGuest ? 'CU_TUYEN' : 'XET_TUYEN',
        ],
        ...[...days, moved?.gender ?? (drawn.fraction(0) < 0.45 ? 'NU' : 'NAM')],
        moved?.birthYear ?? 1970 + drawn.below(1, 35),
        ...(isGuest ? ['CONG_CHUC', 'CHUYEN_VIEN', 'TINH', false] : ['NGOAI_HE_THONG', null, 'XA', false]),
        plan.era === null || isGuest ? null : communeId(plan, outsider % plan.communes),
        ...[held, attended, payer],
      ];
    }
  }
}

function* stepRows(world: World): Generator<Cell[]> {
  const { classes, seats, ids } = world;
  const dice = world.dice('outcome');
  for (const [place, one] of classes.entries()) {
    if (one.start < STEPS_SINCE) continue;
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const id = ids.of('enrolment', seat);
      const steps: Step[] = [];
      outcomeOf(world, one, seat, dice, steps);
      for (const [position, [status, day]] of steps.entries()) {
        yield [id, position, status, dayText(day)];
      }
    }
  }
}

function* certificateRows(world: World): Generator<Cell[]> {
  const { classes, seats, ids } = world;
  const dice = world.dice('outcome');
  for (const [place, one] of classes.entries()) {
    const institutionId = ids.of('institution', one.awarding);
    const kind = one.programme.theoryRank === null ? 'CHUNG_CHI' : 'BANG';
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const { certifiedOn } = outcomeOf(world, one, seat, dice);
      if (certifiedOn === null) continue;
      const day = dayText(certifiedOn);
      const number = `${seat + 1}/${day.slice(0, 4)}`;
      yield [ids.of('certificate', seat), ids.of('enrolment', seat), kind, number, day, institutionId];
    }
  }
}

/** True for an outsider's seat whose learner applied without being sent. */
export function isSelfRegistered(notes: number): boolean {
  return (notes & SENDING_BITS) === SENDING.NOT_SENT && (notes & NOTE.SELF_REGISTERED) !== 0;
}
