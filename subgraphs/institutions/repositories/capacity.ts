import type { DataSource } from 'typeorm';
import type { TableCell } from '../../../common/table-key.ts';
import { type Answering, groupBy, type UnitKey } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import { type ReportedFigureRow, ReportedFigureTable } from '../../kit/reported-figure.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { IS_REPORTED_TWICE } from './held-class.ts';

/** A cell of the table of capacity; `id` is its text. */
export interface CapacityKey extends UnitKey {
  readonly id: string;
  readonly cell: TableCell<'capacity'>;
}

/** What an institution can take in a year; a null programme is the whole institution. */
export interface CapacityOfYear extends Answering {
  year: number;
  programmeCode: string | null;
  institutionId: string;
  seats: number;
  lecturers: number | null;
  rooms: number | null;
}

/** Enrolments in classes that an institution began in a year. */
export interface LearnersOfYear extends Answering {
  year: number;
  programmeCode: string;
  institutionId: string;
  learners: number;
}

/** What the database has for one cell. Whether a count may be shown is not decided here. */
export interface CapacityEvidence {
  readonly capacity: readonly CapacityOfYear[];
  readonly learners: readonly LearnersOfYear[];
  /** Years of which any institution of the cell's unit has recorded a capacity. */
  readonly recordedYears: ReadonlySet<number>;
  readonly hosts: readonly string[];
  /** Learners a year, as institutions published them, the latest last. */
  readonly published: readonly ReportedFigureRow[];
  readonly holdings: readonly RowHoldingRow[];
}

const QUESTION = `jsonb_to_recordset($1::jsonb) as q(asked int, "unitId" text, "from" date, "to" date,
  "byProgramme" boolean, codes text[], groups text[], ids text[], kinds text[])`;

/** An institution, `i`, of a question. */
const OF_QUESTION = `(q."unitId" is null or i.unit_id = q."unitId")
  and (q.ids is null or i.id::text = any(q.ids)) and (q.kinds is null or i.kind = any(q.kinds))`;

/** A programme's code, of a question; its group stands in the list of programmes. */
const isAsked = (
  code: string,
) => `(q.codes is null or ${code} = any(q.codes)) and (q.groups is null or ${code} in
  (select p.code from programme p where p.programme_group = any(q.groups)))`;

const YEARS = `extract(year from q."from") and extract(year from q."to")`;

const CAPACITY = `select q.asked, c.year, c.programme_code as "programmeCode", c.institution_id as "institutionId",
    c.seats, c.lecturers, c.rooms
  from ${QUESTION} join institution i on ${OF_QUESTION}
  join capacity_year c on c.institution_id = i.id and c.year between ${YEARS}
    and (c.programme_code is not null) = q."byProgramme"
  where not q."byProgramme" or ${isAsked('c.programme_code')}`;

const RECORDED = `select distinct q.asked, c.year
  from ${QUESTION} join institution i on q."unitId" is null or i.unit_id = q."unitId"
  join capacity_year c on c.institution_id = i.id and c.year between ${YEARS}`;

const LEARNERS = `select q.asked, extract(year from t.starts_on)::int as year, p.code as "programmeCode",
    i.id as "institutionId", sum(a.attendances)::int as learners
  from ${QUESTION}
  join training_class t on t.starts_on between q."from" and q."to" and t.status in ('DANG_HOC', 'KET_THUC')
    and not ${IS_REPORTED_TWICE}
  join class_attendance a on a.class_id = t.id
  join institution i on i.id = t.awarding_institution_id and ${OF_QUESTION}
  join programme p on p.id = t.programme_id and ${isAsked('p.code')}
  group by q.asked, 2, p.code, i.id`;

const HOSTS = `select distinct q.asked, i.unit_id as "unitId" from ${QUESTION} join institution i on ${OF_QUESTION}
    and i.unit_id is not null
    and (i.valid_from is null or i.valid_from <= q."to") and (i.valid_to is null or i.valid_to >= q."from")
  order by q.asked, i.unit_id`;

const PUBLISHED = `select q.asked, ${columnsOf(ReportedFigureTable, 'f')}
  from ${QUESTION} join institution i on ${OF_QUESTION}
  join reported_figure f on f.record_id = i.id and f.subject = 'learners' and f.annual
    and (f.period_from is null or f.period_from <= q."to") and (f.period_to is null or f.open_end or f.period_to >= q."from")
  order by f.published_on nulls first, f.id`;

/** The evidence of all cells of one unit, in six statements whatever their number. */
export async function loadCapacityEvidence(
  dataSource: DataSource,
  provinceId: string,
  keys: readonly CapacityKey[],
): Promise<Map<string, CapacityEvidence>> {
  const questions = keys.map(({ cell }, asked) => questionOf(cell, provinceId, asked));
  const asked = [JSON.stringify(questions)];
  const [capacity, recorded, learners, hosts, published, holdings] = await Promise.all([
    dataSource.query<CapacityOfYear[]>(CAPACITY, asked),
    dataSource.query<(Answering & { year: number })[]>(RECORDED, asked),
    dataSource.query<LearnersOfYear[]>(LEARNERS, asked),
    dataSource.query<(Answering & { unitId: string })[]>(HOSTS, asked),
    dataSource.query<(Answering & ReportedFigureRow)[]>(PUBLISHED, asked),
    findHoldings(dataSource),
  ]);
  const capacityOf = byQuestion(capacity);
  const recordedOf = byQuestion(recorded);
  const learnersOf = byQuestion(learners);
  const hostsOf = byQuestion(hosts);
  const publishedOf = byQuestion(published);
  return new Map(
    keys.map(({ id }, place) => [
      id,
      {
        capacity: capacityOf(place),
        learners: learnersOf(place),
        recordedYears: new Set(recordedOf(place).map(({ year }) => year)),
        hosts: hostsOf(place).map(({ unitId }) => unitId),
        published: publishedOf(place),
        holdings,
      },
    ]),
  );
}

function questionOf(
  { unitId, from, to, by, filter }: TableCell<'capacity'>,
  provinceId: string,
  asked: number,
) {
  const {
    programmeCodes: codes,
    programmeGroups: groups,
    institutionIds: ids,
    institutionKinds: kinds,
  } = filter;
  return {
    ...{ asked, unitId: unitId === provinceId ? null : unitId, from, to },
    byProgramme: by.includes('PROGRAMME') || codes !== null || groups !== null,
    ...{ codes, groups, ids, kinds },
  };
}

function byQuestion<Row extends Answering>(rows: readonly Row[]): (place: number) => Row[] {
  const of = groupBy(rows, ({ asked }) => String(asked));
  return (place) => of.get(String(place)) ?? [];
}
