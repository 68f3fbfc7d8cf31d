import type { DataSource } from 'typeorm';
import type { FilterOf } from '../../../common/table-key.ts';
import type { Answering } from '../../kit/batch.ts';
import { isAnyOf, Parameters } from '../../kit/parameters.ts';
import { FORMS, packedOutcome } from '../../kit/sending-keys.ts';
import { NOT_YET_ENROLLED, RESULTS } from '../entities/enrolment-status.ts';
import { HELD_STATUSES, IS_REPORTED_TWICE } from './held-class.ts';

/** To which programmes the enrolments of a set are. */
export type ProgrammeFilter = Pick<FilterOf<'nomination'>, 'programmeCodes' | 'programmeGroups'>;

const OUTCOME = `case
    when e.status = 'THOI_HOC' then 1
    when e.status in ('KHONG_DAT', 'KHONG_DU_DK') then 2
    when e.status = any($1) then 3
    else 0
  end`;

/**
 * For each filter the enrolments of dossiers of this unit, as records that planning reads; in one statement. Where the day of
 * enrolment is not recorded, the first day of the class stands for it.
 */
export async function packOutcomes(
  dataSource: DataSource,
  filters: readonly ProgrammeFilter[],
): Promise<(Answering & { set: Buffer })[]> {
  const parameters = new Parameters();
  // The first one: see OUTCOME.
  parameters.add(RESULTS);
  const notYet = parameters.add(NOT_YET_ENROLLED);
  const held = parameters.add(HELD_STATUSES);
  const record = packedOutcome('e.cadre_id', 'p.code', {
    day: 'coalesce(e.enrolled_on, t.starts_on)',
    outcome: OUTCOME,
    form: `coalesce(array_position(${parameters.add(FORMS)}::text[], t.attendance_form), 0)`,
    held: 'e.sessions_held',
    attended: 'e.sessions_attended',
  });
  const arms = filters.map(({ programmeCodes, programmeGroups }, asked) => {
    const conditions = [
      `t.status = any(${held})`,
      `not ${IS_REPORTED_TWICE}`,
      ...isAnyOf('p.code', programmeCodes, parameters),
      ...isAnyOf('p.programme_group', programmeGroups, parameters),
    ];
    return `select ${asked} as asked, coalesce(string_agg(${record}, ''::bytea), ''::bytea) as set
      from training_class t
      join programme p on p.id = t.programme_id
      join lateral (
        select * from enrolment e
        where e.class_id = t.id and e.cadre_id is not null and e.status <> all(${notYet})
        offset 0
      ) e on true
      where ${conditions.join(' and ')}`;
  });
  return dataSource.query(arms.join('\nunion all\n'), parameters.values);
}
