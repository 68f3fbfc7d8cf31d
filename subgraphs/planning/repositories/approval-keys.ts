import type { DataSource } from 'typeorm';
import type { FilterOf } from '../../../common/table-key.ts';
import type { Answering } from '../../kit/batch.ts';
import { isAnyOf, Parameters } from '../../kit/parameters.ts';
import { packedApproval } from '../../kit/sending-keys.ts';

/** To which programmes the decisions of a set send. */
export type ProgrammeFilter = Pick<FilterOf<'training'>, 'programmeCodes' | 'programmeGroups'>;

/**
 * For each filter the first approved decision of each dossier and programme, as records that institutions read; in one
 * statement. The first is all that matters: an enrolment has been approved when one decision is of its day or earlier. Read
 * body by body, so that an index serves and the table is never read whole.
 */
export async function packApprovals(
  dataSource: DataSource,
  filters: readonly ProgrammeFilter[],
): Promise<(Answering & { set: Buffer })[]> {
  const parameters = new Parameters();
  const record = packedApproval('one.cadre_id', 'one.programme_code', 'one.day');
  const arms = filters.map(({ programmeCodes, programmeGroups }, asked) => {
    const conditions = [
      `m.sent_by_id = b.id and m.status = 'DA_DUYET'`,
      ...isAnyOf('m.programme_code', programmeCodes, parameters),
      ...isAnyOf('m.programme_group', programmeGroups, parameters),
    ];
    return `select ${asked} as asked, coalesce(string_agg(${record}, ''::bytea), ''::bytea) as set
      from (
        select m.cadre_id, m.programme_code, min(m.decided_on) as day
        from nominating_body b
        cross join lateral (
          select m.cadre_id, m.programme_code, m.decided_on from nomination m
          where ${conditions.join(' and ')}
          offset 0
        ) m
        group by m.cadre_id, m.programme_code
      ) one`;
  });
  return dataSource.query(arms.join('\nunion all\n'), parameters.values);
}
