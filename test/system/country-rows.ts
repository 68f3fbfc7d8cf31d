import type { Domain } from '../../common/units.ts';

/** What one province of the test country holds. The numbers differ, so that no two sums can be mistaken. */
export interface UnitFacts {
  readonly id: string;
  readonly classes: number;
  readonly daysPerClass: number;
  readonly learnersPerClass: number;
  readonly staff: number;
  /** Of the staff, those who have the training that the target asks for. */
  readonly trained: number;
  /** Percent. */
  readonly target: number;
}

export const RATE_MEASURE = 'PHAP_LUAT_DAO_DUC_CBCC';
export const CLASS_MEASURE = 'LOP_CAP_XA';
export const PERIOD = { from: '2025-07-01', to: '2025-12-31' };
export const AS_OF = PERIOD.to;

export function factsOf(id: string, index: number): UnitFacts {
  const staff = 4 + (index % 9);
  return {
    id,
    classes: 1 + (index % 5),
    daysPerClass: 3 + (index % 7),
    learnersPerClass: 2 + (index % 4),
    staff,
    trained: 1 + (index % (staff - 1)),
    target: 20 + 2 * index,
  };
}

export const institutionOf = (id: string) => `Trường Chính trị của ${id}`;
export const planOf = (id: string) => `Kế hoạch của ${id}`;

const uuid = (text: string) => `md5(${text})::uuid`;

/** The promise that all rows are held, without which nothing is counted. */
const holding = (id: string) =>
  `insert into row_holding values (gen_random_uuid(), '*', '${id}', '2025-07-01', null);`;

/** The statements that fill one unit's database of one domain. */
export const ROWS: Record<Domain, (facts: UnitFacts) => string> = {
  personnel: ({ id, staff, trained }) => `
    insert into cadre (id, full_name, origin)
      select '${id}-' || n, 'Người thứ ' || n, 'SYNTHETIC' from generate_series(1, ${staff}) n;
    insert into assignment (id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from)
      select id, id, 'CHINH', 'CONG_CHUC', 'CHUYEN_VIEN', 'TINH', false, '2025-07-01' from cadre;
    insert into qualification (id, cadre_id, dimension, programme_group, obtained_on)
      select id, id, 'BOI_DUONG', 'PHAP_LUAT_DAO_DUC', '2025-09-15'
      from (select id from cadre order by id limit ${trained}) taught;
    insert into headcount_snapshot values ('${AS_OF}', 'CONG_CHUC', null, ${staff}, 'SYNTHETIC');
    ${holding(id)}`,
  institutions: ({ id, classes, daysPerClass, learnersPerClass }) => `
    insert into institution (id, name_vi, kind, unit_id, valid_from, origin)
      values (${uuid(`'${id}'`)}, '${institutionOf(id)}', 'TRUONG_CHINH_TRI_TINH', '${id}', '2025-07-01', 'SYNTHETIC');
    insert into programme (id, code, name_vi, programme_group, training_type)
      values (${uuid(`'${id}'`)}, 'KY_NANG', 'Kỹ năng', 'KY_NANG', 'BOI_DUONG');
    insert into training_class (id, name_vi, programme_id, status, funding_sources, audience, unit_id, starts_on,
        ends_on, days, awarding_institution_id, origin)
      select ${uuid(`'${id}' || n`)}, 'Lớp ' || n, ${uuid(`'${id}'`)}, 'KET_THUC', '{NSNN_TINH}',
        'CAN_BO_CONG_CHUC_CAP_XA', '${id}', '2025-09-01', '2025-09-30', ${daysPerClass}, ${uuid(`'${id}'`)}, 'SYNTHETIC'
      from generate_series(1, ${classes}) n;
    insert into enrolment (id, class_id, person_id, status, enrolled_on)
      select gen_random_uuid(), training_class.id, training_class.id || '-' || n, 'DANG_HOC', '2025-09-01'
      from training_class, generate_series(1, ${learnersPerClass}) n;
    ${holding(id)}`,
  planning: ({ id, target }) => `
    insert into training_plan (id, title_vi, horizon, status, unit_id, period_from, period_to, contents,
        funding_sources, priority_groups, origin, fact_ids)
      values (${uuid(`'${id}'`)}, '${planOf(id)}', 'NAM', 'DA_PHE_DUYET', '${id}', '${PERIOD.from}', '${PERIOD.to}',
        '{}', '{}', '{}', 'SYNTHETIC', '{}');
    insert into plan_target (id, plan_id, position, name_vi, population, comparison, value, value_unit, starts_on,
        deadline, measure_id, measure_kind, count_unit, dimension, threshold, includes_in_progress, origin, fact_ids)
      select ${uuid(`'${id}' || 1`)}, id, 1, 'Chỉ tiêu', 'CAN_BO_CONG_CHUC', 'AT_LEAST', ${target}, 'PHAN_TRAM',
        period_from, period_to, '${RATE_MEASURE}', 'RATE', 'NGUOI', 'PROGRAMME', 'PHAP_LUAT_DAO_DUC', false,
        'SYNTHETIC', '{}'
      from training_plan;
    ${holding(id)}`,
};
