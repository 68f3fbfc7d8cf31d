import { dayOf, dayText, MERGER_DAY } from '../calendar.ts';
import { PROGRAMMES } from '../programmes.ts';
import { groupOf } from '../units.ts';
import { heldOn } from '../world/dossiers.ts';
import { outcomeOf } from '../world/outcomes.ts';
import { communeId, districtId, postOf } from '../world/posts.ts';
import { NOTE } from '../world/seats.ts';
import type { World } from '../world/world.ts';
import { reportedRates } from './reported-rates.ts';
import { type Cell, HOLDING_COLUMNS, ORIGIN, type TableRows } from './table-rows.ts';

const LEVELS = {
  LLCT: ['CHUA_QUA', 'SO_CAP', 'TRUNG_CAP', 'CAO_CAP'],
  CHUYEN_MON: [
    'CHUA_QUA_DAO_TAO',
    'SO_CAP_NGHE',
    'TRUNG_CAP_CM',
    'CAO_DANG',
    'DAI_HOC',
    'THAC_SI',
    'TIEN_SI',
  ],
  QLNN: ['', 'CAN_SU', 'CHUYEN_VIEN', 'CHUYEN_VIEN_CHINH', 'CHUYEN_VIEN_CAO_CAP'],
} as const;

/** Short training that was had elsewhere: of groups that no class of the unit is held in. */
const ELSEWHERE = [
  { group: 'TIN_HOC', chance: 0.6 },
  { group: 'NGOAI_NGU', chance: 0.5 },
];

/** The personnel rows of a unit; `besideSample` leaves out what the sample has said for the whole unit. */
export function personnelTables(world: World, besideSample: boolean): TableRows[] {
  const { plan } = world;
  const { cadres } = plan;
  const tables: TableRows[] = [
    {
      table: 'cadre',
      columns: ['id', 'person_id', 'full_name', 'gender', 'birth_year', 'origin'],
      about: cadres,
      rows: () => cadreRows(world),
    },
    {
      table: 'agency',
      columns: ['id', 'name_vi', 'unit_id', 'district_id', 'level', 'origin'],
      about: world.agencies.length,
      rows: () => agencyRows(world),
    },
    {
      table: 'assignment',
      columns: [
        ...['id', 'cadre_id', 'agency_id', 'kind', 'cadre_kind', 'title', 'level', 'is_leading'],
        ...['valid_from', 'valid_to'],
      ],
      about: cadres * 3,
      rows: () => assignmentRows(world),
    },
    {
      table: 'qualification',
      columns: [
        ...['id', 'cadre_id', 'dimension', 'level', 'rank', 'programme_group', 'basis', 'obtained_on'],
        'started_on',
      ],
      about: cadres * 4,
      rows: () => qualificationRows(world),
    },
    reportedRates(world),
  ];
  if (besideSample) return tables;
  return [
    ...tables,
    {
      table: 'headcount_snapshot',
      columns: ['counted_on', 'cadre_kind', 'allotted', 'present', 'origin'],
      about: 40,
      rows: () => headcountRows(world),
    },
    { table: 'row_holding', columns: HOLDING_COLUMNS, about: 1, rows: () => [holdingRow(world)] },
  ];
}

/** The promise of a unit that its database has all rows of its life. */
export function holdingRow({ plan, ids }: World): Cell[] {
  const from = plan.era === '34' ? MERGER_DAY : dayOf('2016-01-01');
  return [
    ids.of('holding', 0),
    '*',
    plan.id,
    dayText(from),
    plan.era === '63' ? dayText(plan.lastDay) : null,
  ];
}

function* cadreRows({ plan, people, ids }: World): Generator<Cell[]> {
  for (let cadre = 0; cadre < plan.cadres; cadre += 1) {
    const { gender, birthYear } = people.humanOf(cadre);
    yield [
      ids.of('cadre', cadre),
      people.personOfCadre(cadre),
      people.nameOf(cadre),
      gender,
      birthYear,
      ORIGIN,
    ];
  }
}

function* agencyRows({ plan, agencies, ids }: World): Generator<Cell[]> {
  for (const [place, { nameVi, unitId, districtId: district, level }] of agencies.entries()) {
    yield [ids.of('agency', place), nameVi, unitId, district, level, ORIGIN];
  }
  if (plan.era !== '34') return;
  // Planted: the code of an old district in data of the new unit, and beside it a commune that kept its code.
  const name = 'Cơ quan chuyển tiếp (tổng hợp)';
  const old = districtId({ ...plan, id: plan.predecessorIds[0] ?? plan.id }, 0);
  yield [ids.of('agency-old-code', 0), name, old, null, 'XA', ORIGIN];
  yield [ids.of('agency-kept-code', 0), `${name} xã`, communeId(plan, 0), null, 'XA', ORIGIN];
}

function* assignmentRows({ plan, dossiers, ids }: World): Generator<Cell[]> {
  for (let cadre = 0; cadre < plan.cadres; cadre += 1) {
    const post = postOf(plan, cadre);
    const cadreId = ids.of('cadre', cadre);
    const agencyId = ids.of('agency', post.agency);
    const posts = dossiers.postsOf(cadre, post);
    for (const [place, { from, to, title, leading }] of posts.entries()) {
      const kind = place === 1 && posts.length > 3 ? 'DIEU_DONG' : 'CHINH';
      yield [
        ...[ids.of('assignment', cadre * 8 + place), cadreId, agencyId, kind, post.kind, title, post.level],
        ...[leading, dayText(from), to === null ? null : dayText(to)],
      ];
    }
    const last = posts.at(-1);
    // Heads of a commune sit in its council as well: a second post beside the first.
    if (last && post.title === 'CHU_TICH_HDND') {
      yield [
        ...[ids.of('assignment', cadre * 8 + 7), cadreId, agencyId, 'KIEM_NHIEM', 'DAI_BIEU_HDND'],
        ...['DAI_BIEU_HDND', 'XA', false, dayText(last.from), last.to === null ? null : dayText(last.to)],
      ];
    }
  }
}

function* qualificationRows(world: World): Generator<Cell[]> {
  const { plan, dossiers, ids } = world;
  const dice = world.dice('elsewhere');
  for (let cadre = 0; cadre < plan.cadres; cadre += 1) {
    const cadreId = ids.of('cadre', cadre);
    const { theory, profession, management } = dossiers.levelsOf(cadre);
    const { entry } = dossiers.serviceOf(cadre);
    const levels = [
      { dimension: 'CHUYEN_MON' as const, ...profession },
      { dimension: 'LLCT' as const, ...theory },
      { dimension: 'QLNN' as const, ...management },
    ];
    for (const [place, { dimension, rank, day }] of levels.entries()) {
      if (rank === 0) continue;
      const level = LEVELS[dimension][rank] ?? null;
      const id = ids.of('level', cadre * 4 + place);
      yield [id, cadreId, dimension, level, rank, null, 'CHUNG_CHI', dayText(day), null];
    }
    const drawn = dice.roll(cadre);
    const draws = [drawn.fraction(0), drawn.fraction(1)];
    const day = Math.min(entry + 30 + drawn.below(2, 300), plan.lastDay);
    for (const [place, { group, chance }] of ELSEWHERE.entries()) {
      if ((draws[place] ?? 1) >= chance) continue;
      const id = ids.of('elsewhere', cadre * 4 + place);
      yield [id, cadreId, 'BOI_DUONG', null, null, group, 'CHUNG_CHI', dayText(day), null];
    }
  }
  yield* trainedRows(world);
}

/** What classes of the unit brought into dossiers; planted cases are recorded as having reached it and have not. */
function* trainedRows(world: World): Generator<Cell[]> {
  const { seats, classes, ids } = world;
  const dice = world.dice('outcome');
  for (const [place, one] of classes.entries()) {
    const { programme } = one;
    if (programme.ofCadres === 0) continue;
    for (let seat = seats.first[place] ?? 0; seat < (seats.first[place + 1] ?? 0); seat += 1) {
      const cadre = seats.who[seat] ?? -1;
      if (cadre < 0) continue;
      const notes = seats.notes[seat] ?? 0;
      const { recordedOn, completedOn, status } = outcomeOf(world, one, seat, dice);
      const id = ids.of('trained', seat);
      const cadreId = ids.of('cadre', cadre);
      if (programme.theoryRank !== null) {
        const level = [LEVELS.LLCT[programme.theoryRank] ?? null, programme.theoryRank, null];
        if (recordedOn !== null && completedOn !== null) {
          yield [id, cadreId, 'LLCT', ...level, 'CHUNG_CHI', dayText(completedOn), dayText(one.start)];
        } else if (status === 'DANG_HOC') {
          yield [id, cadreId, 'LLCT', ...level, null, null, dayText(one.start)];
        }
        continue;
      }
      if (recordedOn === null || completedOn === null || (notes & NOTE.NOT_IN_DOSSIER) !== 0) continue;
      const basis = (notes & NOTE.AS_EQUIVALENT) === 0 ? 'CHUNG_CHI' : 'XAC_NHAN_TUONG_DUONG';
      const group = PROGRAMMES[one.programmeNumber]?.group ?? programme.group;
      yield [id, cadreId, 'BOI_DUONG', null, null, group, basis, dayText(completedOn), null];
    }
  }
}

/** Staff at the end of years, as the posts say. */
function* headcountRows({ plan, dossiers }: World): Generator<Cell[]> {
  const years = plan.era === '34' ? [2025] : [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const counts = years.map((year) => ({ day: dayOf(`${year}-12-31`), present: new Map<string, number>() }));
  for (let cadre = 0; cadre < plan.cadres; cadre += 1) {
    const { entry, leave } = dossiers.serviceOf(cadre);
    const { kind } = postOf(plan, cadre);
    for (const { day, present } of counts) {
      if (entry <= day && leave >= day) present.set(kind, (present.get(kind) ?? 0) + 1);
    }
  }
  for (const { day, present } of counts) {
    for (const [kind, count] of present) yield [dayText(day), kind, count + (count % 5), count, ORIGIN];
  }
}

/** What a school notes of the holder of a dossier on a day. */
export function snapshotOf({ plan, dossiers, agencies }: World, cadre: number, day: number) {
  const post = postOf(plan, cadre);
  const held = heldOn(dossiers.postsOf(cadre, post), day);
  return {
    group: groupOf(plan, cadre),
    kind: post.kind,
    title: held?.title ?? post.earlierTitle,
    level: post.level,
    leading: held?.leading ?? false,
    unitId: agencies[post.agency]?.unitId ?? plan.id,
  };
}
