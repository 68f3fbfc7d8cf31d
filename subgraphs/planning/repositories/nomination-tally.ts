import type { DataSource } from 'typeorm';
import type { DimensionOf, TableCell } from '../../../common/table-key.ts';
import type { Answering } from '../../kit/batch.ts';
import { packedKey, packedRecords } from '../../kit/packed-keys.ts';
import { isAnyOf, Parameters } from '../../kit/parameters.ts';
import { FORMS, OUTCOME_BYTES, OUTCOMES, unpackedOutcome } from '../../kit/sending-keys.ts';

/** What a cell of the nomination table asks of the rows. */
export interface NominationSelection
  extends Pick<TableCell<'nomination'>, 'by' | 'from' | 'to' | 'filter' | 'mostGroups'> {
  /** The district or commune whose bodies sent; null = all of the province. */
  readonly unitId: string | null;
  /** Who came, as institutions wrote it; null = they did not answer. */
  readonly outcomes: Buffer | null;
}

/** What the rows of a unit count for one group of a cell. */
export interface NominationCounts extends Answering {
  /** In the order of the cell's `by`; null = not recorded. */
  codes: (string | null)[];
  nominations: number;
  persons: number;
  /** Nominations of no day at all: it is not known whether they are of the period. */
  undated: number;
  approved: number;
  notEnrolled: number;
  studying: number;
  withdrawn: number;
  failed: number;
  completed: number;
  sessionsHeld: number;
  sessionsAttended: number;
  /** Of those who came, the ones without totals of attendance. */
  withoutSessions: number;
}

/** Where nothing is said of the status: those who were proposed, and those who were sent. */
const USUAL_STATUSES = ['DE_CU', 'DA_DUYET'];
const NOBODY_CAME = 'CHUA_NHAP_HOC';

const flag = (column: string) => `case when ${column} then 'CO' else 'KHONG' end`;

/** The code of a nomination in each dimension. */
const CODES: Readonly<Record<DimensionOf<'nomination'>, string>> = {
  YEAR: `to_char(m.day, 'YYYY')`,
  MONTH: `to_char(m.day, 'YYYY-MM')`,
  PROGRAMME: 'm.programme_code',
  PROGRAMME_GROUP: 'm.programme_group',
  SENT_BY: 'm.sent_by_unit',
  STATUS: 'm.status',
  IN_SUCCESSION_POOL: flag('m.in_succession_pool'),
  OUTCOME: 'm.outcome',
  ATTENDANCE_FORM: 'm.form',
};

/**
 * The groups of each cell, in one statement. A cell without `by` has one group, whatever it counts; a cell with too many
 * groups has one more than it may give.
 */
export async function countNominations(
  dataSource: DataSource,
  cells: readonly NominationSelection[],
): Promise<NominationCounts[]> {
  if (cells.length === 0) return [];
  const parameters = new Parameters();
  const arms = cells.map((cell, asked) => `(${tallyOf(cell, asked, parameters)})`);
  return dataSource.query(arms.join('\nunion all\n'), parameters.values);
}

function tallyOf(cell: NominationSelection, asked: number, parameters: Parameters): string {
  const { by, filter } = cell;
  const codes = by.map((dimension, place) => `coalesce(${CODES[dimension]}, '') as v${place}`);
  const groups = by.map((_, place) => `v${place}`);
  const ofOutcome = (outcome: string) => `(count(*) filter (where outcome = '${outcome}'))::int`;
  const conditions = isAnyOf('m.outcome', filter.outcomes, parameters);
  return `
    select ${asked} as asked, array[${groups.map((group) => `nullif(${group}, '')`).join(', ')}]::text[] as codes,
      count(*)::int as nominations, count(distinct person)::int as persons,
      (count(*) filter (where day is null))::int as undated,
      (count(*) filter (where status = 'DA_DUYET'))::int as approved,
      ${ofOutcome(NOBODY_CAME)} as "notEnrolled", ${ofOutcome('DANG_HOC')} as studying,
      ${ofOutcome('THOI_HOC')} as withdrawn, ${ofOutcome('KHONG_DAT')} as failed,
      ${ofOutcome('HOAN_THANH')} as completed,
      coalesce(sum(held), 0)::int as "sessionsHeld", coalesce(sum(attended), 0)::int as "sessionsAttended",
      (count(*) filter (where came and held is null))::int as "withoutSessions"
    from (
      select ${[...codes, ''].join(', ')} m.* from (${nominationsOf(cell, parameters)}) m
      ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
    ) one
    ${groups.length > 0 ? `group by ${groups.join(', ')} limit ${cell.mostGroups + 1}` : ''}`;
}

/** The nominations of a cell with what became of each approved one. */
function nominationsOf(cell: NominationSelection, parameters: Parameters): string {
  const { unitId, from, to, filter, outcomes } = cell;
  const [first, last] = [`${parameters.add(from)}::date`, `${parameters.add(to)}::date`];
  const statuses = filter.statuses ?? USUAL_STATUSES;
  const conditions = [
    ...isAnyOf('m.status', statuses, parameters),
    ...programmesOf(filter, parameters),
    `coalesce(coalesce(m.decided_on, m.recorded_on) between ${first} and ${last}, true)`,
    ...(filter.inSuccessionPool === null
      ? []
      : [`m.in_succession_pool = ${parameters.add(filter.inSuccessionPool)}`]),
  ];
  const ofBody = [
    ...(unitId === null ? [] : [`b.unit_id = ${parameters.add(unitId)}`]),
    ...isAnyOf('b.unit_id', filter.sentByUnitIds, parameters),
  ];
  // A need without a body: of no place but the province.
  const ofNobody = statuses.includes('NHU_CAU') && ofBody.length === 0;
  const columns = `m.id, m.status, coalesce(m.decided_on, m.recorded_on) as day, m.programme_code, m.programme_group,
      m.in_succession_pool, m.cadre_id, coalesce(m.person_id, m.cadre_id) as person`;
  const selected = `
    select m.*, b.unit_id as sent_by_unit
    from nominating_body b
    cross join lateral (
      select ${columns} from nomination m
      where m.sent_by_id = b.id and ${conditions.join(' and ')}
      offset 0
    ) m
    ${ofBody.length > 0 ? `where ${ofBody.join(' and ')}` : ''}
    ${
      ofNobody
        ? `union all select ${columns}, null from nomination m where m.sent_by_id is null and ${conditions.join(' and ')}`
        : ''
    }`;
  if (outcomes === null) {
    return `select m.*, null as outcome, null as form, false as came, null::int as held, null::int as attended
      from (${selected}) m`;
  }
  return `
    with selected as materialized (${selected}), wanted as (
      select distinct ${packedKey('m.cadre_id', 'm.programme_code')} as key from selected m where m.status = 'DA_DUYET'
    )
    select m.*, came.key is not null as came, came.held, came.attended,
      case
        when m.status <> 'DA_DUYET' then null
        when came.key is null then '${NOBODY_CAME}'
        else (array['${OUTCOMES.join("', '")}'])[came.outcome + 1]
      end as outcome,
      (array['${FORMS.join("', '")}'])[came.form] as form
    from selected m
    left join (${followed(filter, outcomes, parameters)}) came on came.sent_id = m.id`;
}

/**
 * Who came after which decision. An enrolment takes the latest decision of its dossier and programme, of its day or earlier,
 * that no other has taken; one that finds none takes the next later decision that is left over. So decisions are brackets
 * that open and enrolments brackets that close: `height` less its lowest value so far is the depth, and at each depth the
 * two alternate. Only dossiers and programmes that are `wanted` are walked through, each with all its days.
 */
function followed(filter: NominationSelection['filter'], outcomes: Buffer, parameters: Parameters): string {
  const records = packedRecords(`${parameters.add(outcomes)}::bytea`, OUTCOME_BYTES);
  const conditions = [`m.sent_by_id = b.id and m.status = 'DA_DUYET'`, ...programmesOf(filter, parameters)];
  return `
    with event as (
      select s.key, s.decided_on as day, s.id as sent_id,
        null::int as outcome, null::int as form, null::int as held, null::int as attended
      from (
        select ${packedKey('m.cadre_id', 'm.programme_code')} as key, m.decided_on, m.id
        from nominating_body b
        cross join lateral (
          select m.cadre_id, m.programme_code, m.decided_on, m.id from nomination m
          where ${conditions.join(' and ')}
          offset 0
        ) m
      ) s where s.key in (select key from wanted)
      union all
      select c.key, c.day, null::uuid, c.outcome, c.form, c.held, c.attended
      from (select ${unpackedOutcome('k.record')} from ${records} k) c where c.key in (select key from wanted)
    ), numbered as (
      select *, row_number() over (partition by key order by day, sent_id nulls last, outcome, form, held, attended) as place from event
    ), stepped as (
      select *, sum(case when sent_id is null then -1 else 1 end) over (partition by key order by place) as height
      from numbered
    ), lowered as (
      select *, least(0, min(height) over (partition by key order by place)) as lowest,
        least(0, min(height) over (partition by key order by place rows between unbounded preceding and 1 preceding))
          as lowest_before
      from stepped
    ), matched as (
      select *, sent_id is null and lowest < coalesce(lowest_before, 0) as is_alone,
        lead(place) over depths as next_place
      from lowered
      window depths as (
        partition by key, height - lowest + case when sent_id is null then 1 else 0 end,
          sent_id is null and lowest < coalesce(lowest_before, 0)
        order by place
      )
    ), sent as (
      select key, place, sent_id, next_place,
        row_number() over (partition by key, next_place is null order by place) as late_place
      from matched where sent_id is not null
    ), came as (
      select *, row_number() over (partition by key, is_alone order by place desc) as late_place
      from matched where sent_id is null
    )
    select sent.sent_id, came.key, came.outcome, came.form, came.held, came.attended
    from sent join came on came.key = sent.key
      and case when came.is_alone then sent.next_place is null and sent.late_place = came.late_place
          else sent.next_place = came.place end`;
}

function programmesOf(filter: NominationSelection['filter'], parameters: Parameters): string[] {
  return [
    ...isAnyOf('m.programme_code', filter.programmeCodes, parameters),
    ...isAnyOf('m.programme_group', filter.programmeGroups, parameters),
  ];
}
