import { dayText } from '../calendar.ts';
import { PROGRAMMES, programmeNumber } from '../programmes.ts';
import { STANDARDS } from '../standards.ts';
import { groupOf } from '../units.ts';
import type { SeedClass } from '../world/classes.ts';
import { outcomeOf } from '../world/outcomes.ts';
import { reserved } from '../world/people.ts';
import { MOST_ENTRIES, poolEntriesOf } from '../world/pools.ts';
import { postOf } from '../world/posts.ts';
import { SENDING, SENDING_BITS } from '../world/seats.ts';
import type { World } from '../world/world.ts';
import { nominationIdOf } from './institutions.ts';
import { needTables } from './needs.ts';
import { holdingRow, snapshotOf } from './personnel.ts';
import { planTables, SOURCE_COLUMNS, UNSOURCED } from './plans.ts';
import { type Cell, HOLDING_COLUMNS, ORIGIN, type TableRows } from './table-rows.ts';

/**
 * Who sends: for commune staff the committee of the district, since 2025 of the commune; for officials (two) and public
 * employees a body of the province. Each programme has a row for each.
 */
const BODIES = ['Ban Thường vụ cấp uỷ cơ sở', 'Ban Tổ chức', 'Sở Nội vụ', 'Sở Giáo dục và Đào tạo'];

/** The planning rows of a unit; `besideSample` leaves out what the sample has said for the whole unit. */
export function planningTables(world: World, besideSample: boolean): TableRows[] {
  const { plan, classes } = world;
  const aboutSent = Math.round(plan.enrolments * 0.3);
  const tables: TableRows[] = [
    {
      table: 'official_document',
      columns: [
        ...['id', 'kind', 'number', 'title_vi', 'issuer', 'issuer_unit_id', 'issued_on', 'effective_from'],
        ...['effective_to', 'origin', ...SOURCE_COLUMNS],
      ],
      about: classes.length * 2,
      rows: () => documentRows(world),
    },
    ...planTables(world),
    ...(besideSample ? [] : needTables(world)),
    {
      table: 'nominating_body',
      columns: ['id', 'name_vi', 'unit_id', 'programme_code', 'measure_id', 'within_quota'],
      about: PROGRAMMES.length * BODIES.length,
      rows: () => bodyRows(world),
    },
    {
      table: 'nomination',
      columns: [
        ...['id', 'cadre_id', 'person_id', 'programme_code', 'programme_group', 'status', 'sent_by_id'],
        ...['decision_id', 'decided_on', 'in_succession_pool', 'origin', 'recorded_on'],
        'achieved_on',
      ],
      about: aboutSent,
      rows: () => nominationRows(world),
    },
    {
      table: 'succession_entry',
      columns: [
        ...['id', 'cadre_id', 'person_id', 'unit_id', 'planned_title', 'level', 'status', 'term'],
        ...['valid_from', 'valid_to', 'origin'],
      ],
      about: Math.round(plan.cadres / 3),
      rows: () => poolRows(world),
    },
    {
      table: 'position_standard',
      columns: [
        ...['id', 'title', 'level', 'dimension', 'minimum_rank', 'valid_from', 'valid_to', 'document_id'],
        'origin',
      ],
      about: 20,
      rows: () => standardRows(world),
    },
  ];
  if (besideSample) return tables;
  return [
    ...tables,
    { table: 'row_holding', columns: HOLDING_COLUMNS, about: 1, rows: () => [holdingRow(world)] },
  ];
}

/** One list of a body for a class; its decision is from before the class. */
function decisionDay({ start, key }: SeedClass, body: number): number {
  return start - 8 - ((key * 7 + body * 3) % 12);
}

function bodyOf(group: string, cadre: number): number {
  if (group === 'CAN_BO_XA' || group === 'CONG_CHUC_XA') return 0;
  return group.startsWith('VIEN_CHUC') ? 3 : 1 + (cadre % 2);
}

function bodyId({ ids }: World, programme: number, body: number): string {
  return ids.of('body', programme * BODIES.length + body);
}

/** Where the committees are that send commune staff, each with its place. */
function committeesOf({ agencies }: World): ReadonlyMap<string, number> {
  const units = agencies.flatMap(({ level, districtId, unitId }) =>
    level === 'XA' ? [districtId ?? unitId] : [],
  );
  return new Map([...new Set(units)].map((unitId, place) => [unitId, place]));
}

function committeeId({ ids }: World, programme: number, place: number): string {
  return ids.of('committee', place * PROGRAMMES.length + programme);
}

/** The body that sends a dossier to a programme. */
function senderOf(
  world: World,
  committees: ReadonlyMap<string, number>,
  cadre: number,
  programme: number,
): string {
  const { plan, agencies } = world;
  const body = bodyOf(groupOf(plan, cadre), cadre);
  const agency = agencies[postOf(plan, cadre).agency];
  const place = body === 0 && agency ? committees.get(agency.districtId ?? agency.unitId) : undefined;
  return place === undefined ? bodyId(world, programme, body) : committeeId(world, programme, place);
}

function decisionId({ ids }: World, { key }: SeedClass, body: number): string {
  return ids.of('decision', key * BODIES.length + body);
}

function* documentRows(world: World): Generator<Cell[]> {
  const { plan, classes, seats } = world;
  const absent = new Map<number, number[]>();
  for (const { cadre, place } of seats.noShows) absent.set(place, [...(absent.get(place) ?? []), cadre]);
  for (const [place, one] of classes.entries()) {
    const bodies = new Set((absent.get(place) ?? []).map((cadre) => bodyOf(groupOf(plan, cadre), cadre)));
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const cadre = seats.who[seat] ?? -1;
      if (cadre < 0) break;
      bodies.add(bodyOf(groupOf(plan, cadre), cadre));
    }
    for (const body of [...bodies].sort()) {
      const day = dayText(decisionDay(one, body));
      yield [
        ...[decisionId(world, one, body), 'QUYET_DINH', `TH-${one.key + 1}-${body + 1}/QĐ`],
        ...[`Cử đi học: ${one.programme.nameVi} (dữ liệu tổng hợp)`, `${BODIES[body]} (tổng hợp)`, plan.id],
        ...[day, day, null, ORIGIN, ...UNSOURCED],
      ];
    }
  }
}

function* bodyRows(world: World): Generator<Cell[]> {
  for (const [number, { code, measureId }] of PROGRAMMES.entries()) {
    for (const [body, name] of BODIES.entries()) {
      yield [bodyId(world, number, body), `${name} (tổng hợp)`, world.plan.id, code, measureId, null];
    }
    for (const [unitId, place] of committeesOf(world)) {
      yield [committeeId(world, number, place), `${BODIES[0]} (tổng hợp)`, unitId, code, measureId, null];
    }
  }
}

/** A nomination for each seat that somebody was sent to, and those who were sent and never came. */
function* nominationRows(world: World): Generator<Cell[]> {
  const { plan, classes, seats, ids, people } = world;
  const committees = committeesOf(world);
  const pool = world.dice('pool');
  const outcome = world.dice('outcome');
  const inPool = (cadre: number) => poolEntriesOf(world, cadre, pool).length > 0;
  const common = (cadre: number, number: number): [Cell[], (parts: Cell[]) => Cell[]] => {
    const { code = '', group = '' } = PROGRAMMES[number] ?? {};
    const sender = senderOf(world, committees, cadre, number);
    const first = [ids.of('cadre', cadre), people.personOfCadre(cadre), code, group];
    const last = (parts: Cell[]): Cell[] => {
      const [status = null, decision = null, decided = null, recorded = null, achieved = null] = parts;
      return [status, sender, decision, decided, inPool(cadre), ORIGIN, recorded, achieved];
    };
    return [first, last];
  };
  for (const [place, one] of classes.entries()) {
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const cadre = seats.who[seat] ?? -1;
      const id = nominationIdOf(world, seat);
      if (cadre < 0 || id === null) continue;
      const [first, last] = common(cadre, one.programmeNumber);
      const body = bodyOf(groupOf(plan, cadre), cadre);
      const sending = (seats.notes[seat] ?? 0) & SENDING_BITS;
      const enrolled = one.start - 3;
      const day = decisionDay(one, body);
      const { certifiedOn, completedOn } = outcomeOf(world, one, seat, outcome);
      // The plan counts whom it sent and the school certified, by the day of the recognition.
      const achieved = certifiedOn === null || completedOn === null ? null : dayText(completedOn);
      const approved = (decision: string | null, on: number) =>
        last(['DA_DUYET', decision, dayText(on), null, achieved]);
      switch (sending) {
        case SENDING.REFUSED:
          yield [id, ...first, ...last(['TU_CHOI', null, dayText(day)])];
          break;
        case SENDING.PROPOSED:
          yield [id, ...first, ...last(['DE_CU', null, null, dayText(day)])];
          break;
        case SENDING.LATE:
          yield [id, ...first, ...approved(null, enrolled + 2 + (seat % 30))];
          break;
        case SENDING.LATE_ONE_DAY:
          yield [id, ...first, ...approved(null, enrolled + 1)];
          break;
        case SENDING.SAME_DAY:
          yield [id, ...first, ...approved(null, enrolled)];
          break;
        case SENDING.TAKEN_BACK: {
          const takenBack = ids.of('nomination-taken-back', seat);
          yield [takenBack, ...first, ...last(['TU_CHOI', null, dayText(day - 12)])];
          yield [id, ...first, ...approved(decisionId(world, one, body), day)];
          break;
        }
        default:
          yield [id, ...first, ...approved(decisionId(world, one, body), day)];
      }
    }
  }
  for (const [number, { cadre, place }] of seats.noShows.entries()) {
    const one = classes[place];
    if (!one) continue;
    const [first, last] = common(cadre, one.programmeNumber);
    const body = bodyOf(groupOf(plan, cadre), cadre);
    const parts = ['DA_DUYET', decisionId(world, one, body), dayText(decisionDay(one, body))];
    yield [ids.of('no-show', number), ...first, ...last(parts)];
  }
  const theory = programmeNumber('LLCT_TRUNG_CAP');
  for (let place = 0; place < plan.roles.of('POOL_NOMINATED').count; place += 1) {
    const [first, last] = common(reserved(plan, 'POOL_NOMINATED', place), theory);
    yield [ids.of('pool-nomination', place), ...first, ...last(['DA_DUYET', null, '2026-09-28'])];
  }
}

function* poolRows(world: World): Generator<Cell[]> {
  const { plan, ids, people } = world;
  const dice = world.dice('pool');
  for (let cadre = 0; cadre < plan.groups.VIEN_CHUC_LANH_DAO.end; cadre += 1) {
    for (const [place, { title, level, status, term, from, to }] of poolEntriesOf(
      world,
      cadre,
      dice,
    ).entries()) {
      const { unitId } = snapshotOf(world, cadre, from);
      yield [
        ...[
          ids.of('pool', cadre * MOST_ENTRIES + place),
          ids.of('cadre', cadre),
          people.personOfCadre(cadre),
          unitId,
        ],
        ...[title, level, status, term, dayText(from), to === null ? null : dayText(to), ORIGIN],
      ];
    }
  }
}

function* standardRows({ plan, ids }: World): Generator<Cell[]> {
  const standards = plan.era === null ? [...STANDARDS['63'], ...STANDARDS['34']] : STANDARDS[plan.era];
  for (const [place, { title, level, dimension, rank, from, to }] of standards.entries()) {
    const last = to === null ? null : dayText(to);
    yield [ids.of('standard', place), title, level, dimension, rank, dayText(from), last, null, ORIGIN];
  }
}
