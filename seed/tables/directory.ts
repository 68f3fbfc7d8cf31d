import { dayText, MERGER_DAY } from '../calendar.ts';
import type { GroupName } from '../groups.ts';
import type { UnitPlan } from '../units.ts';
import { groupsWithStayers, guestsOf, outsidersOf, People, reserved } from '../world/people.ts';
import { communeId, districtId, districtOfCommune } from '../world/posts.ts';
import { MOVED_LEARNERS, transfersInto } from '../world/transfers.ts';
import { type Cell, ORIGIN, type TableRows } from './table-rows.ts';

/** Of which groups the populations of measures consist; those of commune staff ended with the old units. */
const POPULATIONS: readonly { measureId: string; from: GroupName; to: GroupName; oldOnly?: boolean }[] = [
  { measureId: 'TIEU_CHUAN_TRUOC_BO_NHIEM', from: 'CAN_BO_XA', to: 'CONG_CHUC' },
  { measureId: 'PHAP_LUAT_DAO_DUC_CBCC', from: 'CAN_BO_XA', to: 'CONG_CHUC' },
  { measureId: 'KY_NANG_CBCC', from: 'CAN_BO_XA', to: 'CONG_CHUC' },
  { measureId: 'CDNN_VIEN_CHUC', from: 'VIEN_CHUC_LANH_DAO', to: 'VIEN_CHUC' },
  { measureId: 'QUAN_LY_VIEN_CHUC_LANH_DAO', from: 'VIEN_CHUC_LANH_DAO', to: 'VIEN_CHUC_LANH_DAO' },
  { measureId: 'BOI_DUONG_DAI_BIEU_HDND', from: 'DAI_BIEU', to: 'DAI_BIEU' },
  { measureId: 'CM_TRUNG_CAP_CAN_BO_XA', from: 'CAN_BO_XA', to: 'CAN_BO_XA', oldOnly: true },
  { measureId: 'CM_TRUNG_CAP_CONG_CHUC_XA', from: 'CONG_CHUC_XA', to: 'CONG_CHUC_XA', oldOnly: true },
];

type Plans = ReadonlyMap<string, UnitPlan>;

/**
 * What directory knows of made-up data: districts and communes, which became which, who has records in two units, and what
 * units weigh; `besideSample` leaves the weights to the sample.
 */
export function directoryTables(seed: string, plans: Plans, besideSample: boolean): TableRows[] {
  const all = [...plans.values()];
  const places = all.reduce((sum, { districts, communes }) => sum + districts + communes, 0);
  const tables: TableRows[] = [
    {
      table: 'administrative_unit',
      columns: [
        ...['id', 'province_id', 'code', 'level', 'name_vi', 'type', 'valid_from', 'valid_to', 'parent_id'],
        'origin',
      ],
      about: places,
      rows: () => unitRows(all),
    },
    {
      table: 'administrative_succession',
      columns: ['from_id', 'to_id', 'extent'],
      about: places,
      rows: () => successionRows(plans),
    },
    {
      table: 'person_unit',
      columns: ['person_id', 'province_id'],
      about: all.reduce((sum, { cadres, era }) => sum + (era === '34' ? cadres : 0), 0),
      rows: () => personRows(seed, plans),
    },
  ];
  if (besideSample) return tables;
  return [
    ...tables,
    {
      table: 'unit_weight',
      columns: [
        ...['unit_id', 'measure_id', 'period_from', 'period_to', 'published_on', 'weight', 'source'],
        'origin',
      ],
      about: all.length * POPULATIONS.length,
      rows: () => weightRows(all),
    },
  ];
}

function* unitRows(plans: readonly UnitPlan[]): Generator<Cell[]> {
  for (const plan of plans) {
    const last = plan.era === '63' ? dayText(plan.lastDay) : null;
    for (let place = 0; place < plan.districts; place += 1) {
      const name = `Huyện tổng hợp số ${place + 1}, ${plan.nameVi}`;
      yield [districtId(plan, place), plan.id, null, 'HUYEN', name, 'HUYEN', null, last, null, ORIGIN];
    }
    const first = plan.era === '34' ? dayText(MERGER_DAY) : null;
    for (let place = 0; place < plan.communes; place += 1) {
      const name = `Xã tổng hợp số ${place + 1}, ${plan.nameVi}`;
      const parent = districtOfCommune(plan, place);
      yield [communeId(plan, place), plan.id, null, 'XA', name, 'XA', first, last, parent, ORIGIN];
    }
  }
}

/** Old communes one after another into the new ones; every twentieth is cut in two. */
function* successionRows(plans: Plans): Generator<Cell[]> {
  for (const plan of plans.values()) {
    const before = plan.predecessorIds.map((id) => plans.get(id)).filter((one) => one !== undefined);
    const old = before.flatMap((one) =>
      Array.from({ length: one.communes }, (_, place) => communeId(one, place)),
    );
    for (const [place, id] of old.entries()) {
      const into = Math.floor((place * plan.communes) / old.length);
      const isCut = place % 20 === 19 && into + 1 < plan.communes;
      yield [id, communeId(plan, into), isCut ? 'PART' : 'WHOLE'];
      if (isCut) yield [id, communeId(plan, into + 1), 'PART'];
    }
  }
}

/** Everybody with records in two units: who stayed on, second dossiers, and who learns in the next unit. */
function* personRows(seed: string, plans: Plans): Generator<Cell[]> {
  for (const plan of plans.values()) {
    if (plan.era === null) continue;
    const people = new People(seed, plans, plan, 0);
    for (const { group, from, count } of groupsWithStayers(plan, plans)) {
      const peopleBefore = new People(seed, plans, from, 0);
      for (let place = 0; place < count; place += 1) {
        const person = peopleBefore.personOfCadre(from.groups[group].start + place);
        yield [person, from.id];
        yield [person, plan.id];
      }
    }
    for (const { from, number } of transfersInto(plan, plans)) {
      const peopleBefore = new People(seed, plans, from, 0);
      const first = outsidersOf(from, plans) + number * MOVED_LEARNERS;
      for (let place = 0; place < MOVED_LEARNERS; place += 1) {
        const person = peopleBefore.personOfOutsider(first + place);
        yield [person, from.id];
        yield [person, plan.id];
      }
    }
    if (plan.nextId === plan.id) continue;
    for (const role of ['TWIN', 'TWIN_NFD'] as const) {
      const person = people.personOfCadre(reserved(plan, role, 0));
      yield [person, plan.id];
      yield [person, plan.nextId];
    }
    for (let guest = 0; guest < guestsOf(plan, plans); guest += 1) {
      const person = people.personOfOutsider(guest);
      yield [person, plan.previousId];
      yield [person, plan.id];
    }
  }
}

/** What each unit weighs in totals: the size of the population, as planned for the unit's life. */
function* weightRows(plans: readonly UnitPlan[]): Generator<Cell[]> {
  for (const { id, era, groups } of plans) {
    if (era === null) continue;
    const span =
      era === '63' ? ['2016-01-01', '2025-06-30', '2024-12-31'] : ['2025-07-01', '2026-12-31', '2025-12-31'];
    for (const { measureId, from, to, oldOnly } of POPULATIONS) {
      if (oldOnly && era === '34') continue;
      yield [id, measureId, ...span, groups[to].end - groups[from].start, 'Dữ liệu tổng hợp', ORIGIN];
    }
  }
}
