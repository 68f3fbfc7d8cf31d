import { dayText } from '../calendar.ts';
import { centresOf, communesServed, successorCentres } from '../world/centres.ts';
import { daysOf, partsOf, SESSIONS_SINCE } from '../world/sessions.ts';
import { movedLearners } from '../world/transfers.ts';
import type { World } from '../world/world.ts';
import type { Cell, TableRows } from './table-rows.ts';

const SESSIONS_A_CLASS = 20;
const FIRST_DAY_AFTER = '2025-07-01';

/** When classes meet, what became of schools and centres, whom they serve, and where unfinished classes went. */
export function successionTables(world: World): TableRows[] {
  const { plan, plans, classes } = world;
  const timed = classes.filter(({ start }) => start >= SESSIONS_SINCE).length;
  return [
    {
      table: 'class_session',
      columns: ['class_id', 'day', 'part'],
      about: timed * SESSIONS_A_CLASS,
      rows: () => sessionRows(world),
    },
    {
      table: 'institution_succession',
      columns: ['institution_id', 'successor_unit_id', 'successor_id', 'extent', 'effective_on'],
      about: centresOf(plan),
      rows: () => successionRows(world),
    },
    {
      table: 'service_area',
      columns: ['institution_id', 'unit_id'],
      about: plan.communes,
      rows: () => serviceRows(world),
    },
    {
      table: 'enrolment_transfer',
      columns: ['enrolment_id', 'to_unit_id', 'to_institution_id', 'to_class_id', 'on_day'],
      about: movedLearners(plan, plans),
      rows: () => transferRows(world),
    },
  ];
}

function* sessionRows({ classes, ids }: World): Generator<Cell[]> {
  for (const one of classes) {
    if (one.start < SESSIONS_SINCE) continue;
    const classId = ids.of('class', one.key);
    const parts = partsOf(one);
    for (const day of daysOf(one)) {
      for (const part of parts) yield [classId, dayText(day), part];
    }
  }
}

/** The school became the new province's, each centre one or two of the new ones. */
function* successionRows({ plan, plans, ids, elsewhere }: World): Generator<Cell[]> {
  const into = plan.successorId === null ? undefined : plans.get(plan.successorId);
  if (!into) return;
  const there = elsewhere(into).ids;
  yield [ids.of('institution', 0), into.id, there.of('institution', 0), 'WHOLE', FIRST_DAY_AFTER];
  for (let centre = 0; centre < centresOf(plan); centre += 1) {
    const successors = successorCentres(plan, into, plans, centre);
    const extent = successors.length === 1 ? 'WHOLE' : 'PART';
    for (const successor of successors) {
      const id = there.of('institution', successor + 1);
      yield [ids.of('institution', centre + 1), into.id, id, extent, FIRST_DAY_AFTER];
    }
  }
}

function* serviceRows({ plan, ids }: World): Generator<Cell[]> {
  if (plan.era !== '34') return;
  for (let centre = 0; centre < centresOf(plan); centre += 1) {
    const id = ids.of('institution', centre + 1);
    for (const commune of communesServed(plan, centre)) yield [id, commune];
  }
}

function* transferRows({ plan, plans, ids, classes, seats, elsewhere }: World): Generator<Cell[]> {
  const into = plan.successorId === null ? undefined : plans.get(plan.successorId);
  if (!into) return;
  const there = elsewhere(into);
  for (const [place, { moved, end }] of classes.entries()) {
    if (moved?.part !== 'OUT') continue;
    const next = there.classes.find(
      (one) => one.moved?.from === moved.from && one.moved.number === moved.number,
    );
    if (!next) throw new Error(`Class ${moved.number} of ${plan.id} goes nowhere.`);
    const to = [into.id, there.ids.of('institution', next.awarding), there.ids.of('class', next.key)];
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      yield [ids.of('enrolment', seat), ...to, dayText(end)];
    }
  }
}
