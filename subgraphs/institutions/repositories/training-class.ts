import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type TrainingClassRow, TrainingClassTable } from '../entities/training-class.ts';

/** One page of classes, latest first. Null parts do not filter. */
export interface ClassPageRequest {
  /** Awards or hosts the class; null = whatever institution. */
  readonly institutionId: string | null;
  readonly programmeGroup: string | null;
  /** Only classes that overlap from..to. */
  readonly from: string | null;
  readonly to: string | null;
  /** After this class. */
  readonly afterDay: string | null;
  readonly afterId: string | null;
  /** Rows at most. */
  readonly take: number;
}

const REQUESTS = `jsonb_to_recordset($1::jsonb) as r(asked int, "institutionId" uuid, "programmeGroup" text,
  "from" date, "to" date, "afterDay" date, "afterId" uuid, take int)`;

/** The rows of all these pages, in one statement and in order. */
export async function findClassPages(
  dataSource: DataSource,
  requests: readonly ClassPageRequest[],
): Promise<(TrainingClassRow & Answering)[]> {
  const ofInstitution = 'r."institutionId" in (t.awarding_institution_id, t.host_institution_id)';
  return dataSource.query(
    `select r.asked, page.* from ${REQUESTS} cross join lateral (
       select ${columnsOf(TrainingClassTable, 't')}
       from training_class t join programme p on p.id = t.programme_id
       where (r."institutionId" is null or ${ofInstitution})
         and (r."programmeGroup" is null or p.programme_group = r."programmeGroup")
         and (r."to" is null or t.starts_on <= r."to")
         and (r."from" is null or t.ends_on is null or t.ends_on >= r."from")
         and (r."afterDay" is null or (t.starts_on, t.id) < (r."afterDay", r."afterId"))
       order by t.starts_on desc, t.id desc
       limit r.take
     ) page
     order by r.asked, page."startsOn" desc, page.id desc`,
    [JSON.stringify(requests.map((request, asked) => ({ asked, ...request })))],
  );
}
