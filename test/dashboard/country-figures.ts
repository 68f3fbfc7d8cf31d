import type { MoreRows } from '../system/country.ts';

/** What a browser test asks for: a period and a day on which every unit holds what is drawn here. */
export const PERIOD = { from: '2026-01-01', to: '2030-12-31' };
export const AS_OF = '2026-10-31';
/** A rate with targets, and weights that are published for every unit. */
export const MEASURE = 'KY_NANG_CBCC';

/** The unit whose names would be run as formulas by a spreadsheet program, were they not guarded. */
const FORMULA_UNIT = 'P34-24';
export const FORMULA_NAME = '=HYPERLINK("http://vi-du.vn","Trường Chính trị")';
/** The unit with a name of a length that no column has. */
const LONG_UNIT = 'P34-66';
const LONG_NAME =
  'Trường Chính trị – Trung tâm bồi dưỡng cán bộ, công chức, viên chức và người hoạt động không chuyên trách ở cấp xã';

/** A source of numbers that gives the same ones for the same seed (mulberry32). */
function numbers(seed: number): (least: number, most: number) => number {
  let state = seed >>> 0;
  return (least, most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    return least + Math.floor(share * (most - least + 1));
  };
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7);
}

const uuid = (text: string) => `md5('${text}')::uuid`;

/**
 * Rows beside those of the test country, drawn by a seed: staff with and without training, targets that are met, at risk and
 * without a number, classes of this period with those who completed them.
 */
export function drawRows(seed: number): MoreRows {
  return (subgraph, unit) => {
    const draw = numbers(hashOf(`${seed} ${subgraph} ${unit}`));
    switch (subgraph) {
      case 'directory':
        return directoryRows(draw);
      case 'personnel':
        return personnelRows(unit, draw);
      case 'institutions':
        return institutionRows(unit, draw);
      case 'planning':
        return planningRows(unit, draw);
    }
  };
}

type Draw = ReturnType<typeof numbers>;

/** Every unit keeps the index of people with records in several units, and has a weight. */
function directoryRows(draw: Draw): string {
  return `
    insert into person_index (province_id, reported_on, is_current)
      select id, '2026-10-01', true from province where era = '34'
      on conflict (province_id) do update set is_current = true;
    insert into unit_weight (unit_id, measure_id, period_from, period_to, published_on, weight, source, origin)
      select id, '${MEASURE}', '2026-01-01', '2026-12-31', '2026-01-15', 100 + (${draw(1, 97)} * code::int) % 700,
        'Báo cáo thử', 'SYNTHETIC'
      from province where era = '34';`;
}

function personnelRows(unit: string, draw: Draw): string {
  const staff = draw(8, 60);
  const trained = draw(0, staff);
  return `
    insert into cadre (id, full_name, origin)
      select '${unit}-moi-' || n, 'Người mới thứ ' || n, 'SYNTHETIC' from generate_series(1, ${staff}) n;
    insert into assignment (id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from)
      select id, id, 'CHINH', 'CONG_CHUC', 'CHUYEN_VIEN', 'TINH', false, '2026-01-01' from cadre where id like '%-moi-%';
    insert into qualification (id, cadre_id, dimension, programme_group, obtained_on)
      select id, id, 'BOI_DUONG', 'KY_NANG', '2026-05-15'
      from (select id from cadre where id like '%-moi-%' order by id limit ${trained}) taught;
    insert into headcount_snapshot values ('2026-06-30', 'CONG_CHUC', ${staff + draw(0, 5)}, ${staff}, 'SYNTHETIC');`;
}

function institutionRows(unit: string, draw: Draw): string {
  const learners = draw(2, 12);
  return `
    update institution set name_vi = '${nameOf(unit)}';
    insert into programme (id, code, name_vi, programme_group, training_type)
      values (${uuid(`${unit} llct`)}, 'LLCT_TRUNG_CAP', 'Trung cấp lý luận chính trị', 'LLCT', 'DAO_TAO');
    insert into training_class (id, name_vi, programme_id, status, funding_sources, audience, unit_id, starts_on,
        ends_on, days, awarding_institution_id, origin)
      select md5('${unit} 2026 ' || n)::uuid, '@Lớp khóa ' || chr(64 + n), ${uuid(`${unit} llct`)}, 'KET_THUC', '{NSNN_TINH}', null,
        '${unit}', '2026-02-01', '2026-08-31', ${draw(20, 90)}, institution.id, 'SYNTHETIC'
      from institution, generate_series(1, ${draw(1, 6)}) n;
    insert into enrolment (id, class_id, person_id, status, enrolled_on, completed_on)
      select gen_random_uuid(), training_class.id, training_class.id || '-' || n, 'HOAN_THANH', '2026-02-01', '2026-08-31'
      from training_class, generate_series(1, ${learners}) n where starts_on = '2026-02-01';
    insert into capacity_year (id, institution_id, year, programme_code, seats, origin)
      select gen_random_uuid(), institution.id, 2026, code, ${draw(20, 400)}, 'SYNTHETIC'
      from institution, (values ('LLCT_TRUNG_CAP'), (null)) programmes (code);`;
}

/** Without digits: whatever number stands on a page is a figure. */
function nameOf(unit: string): string {
  if (unit === FORMULA_UNIT) return FORMULA_NAME;
  if (unit === LONG_UNIT) return LONG_NAME;
  return `Trường Chính trị ${[...unit.slice(4)].map((digit) => 'ABCDEGHIKL'[Number(digit)]).join('')}`;
}

/** Of nine units one sets no number, and one sets no target at all. */
function planningRows(unit: string, draw: Draw): string {
  const kind = draw(1, 9);
  const value = kind === 1 ? 'null' : draw(5, 100);
  const comparison = kind === 1 ? 'UNSPECIFIED' : draw(0, 1) ? 'AT_LEAST' : 'EQUALS';
  return `
    insert into training_plan (id, title_vi, horizon, status, unit_id, period_from, period_to, contents, funding_sources,
        priority_groups, origin, fact_ids)
      values (${uuid(`${unit} 2026`)}, '+Kế hoạch năm năm', 'GIAI_DOAN', 'DA_PHE_DUYET', '${unit}',
        '${PERIOD.from}', '${PERIOD.to}', '{}', '{}', '{}', 'SYNTHETIC', '{}');
    insert into plan_target (id, plan_id, position, name_vi, population, comparison, value, value_unit, starts_on,
        deadline, measure_id, measure_kind, count_unit, dimension, threshold, includes_in_progress, origin, fact_ids)
      select ${uuid(`${unit} 2026 1`)}, ${uuid(`${unit} 2026`)}, 1, 'Chỉ tiêu kỹ năng', 'CAN_BO_CONG_CHUC', '${comparison}',
        ${value}, 'PHAN_TRAM', '${PERIOD.from}', '${draw(0, 1) ? PERIOD.to : '2026-09-30'}', '${MEASURE}', 'RATE', 'NGUOI', 'PROGRAMME',
        'KY_NANG', false, 'SYNTHETIC', '{}'
      where ${kind} <> 2;
    insert into training_need (id, unit_id, year, programme_code, programme_group, seats, origin)
      values (gen_random_uuid(), '${unit}', 2026, 'LLCT_TRUNG_CAP', 'LLCT', ${draw(10, 500)}, 'SYNTHETIC');`;
}
