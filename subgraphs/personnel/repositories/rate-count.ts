import type { DataSource } from 'typeorm';
import { prepared } from '../../kit/prepared.ts';

/** Of whom, on which day, and what they must have: all that a count needs. */
export interface RateQuestion {
  readonly id: string;
  /** A district or commune: only posts at agencies of it or in it. Null = all posts of the database. */
  readonly area: string | null;
  /** Day on which a post must be held. */
  readonly day: string;
  /** Code of the population that the next four parts say. */
  readonly population: string;
  readonly kinds: readonly string[] | null;
  readonly titles: readonly string[] | null;
  readonly level: string | null;
  readonly leading: boolean | null;
  /** True: each post counts; false: each person once, whatever number of posts. */
  readonly byPost: boolean;
  readonly dimension: 'LLCT' | 'CHUYEN_MON' | 'BOI_DUONG';
  /** Lowest rank that counts; null for short training. */
  readonly minimumRank: number | null;
  /** Null for levels. */
  readonly programmeGroup: string | null;
  /** First day on which it may have been obtained; null = any time before `until`. */
  readonly since: string | null;
  readonly until: string;
  /** True: those who had begun by `until` and had not finished count as well. */
  readonly includesInProgress: boolean;
}

/** The parts of one rate: those who have what the question asks for, and all of whom it asks. */
export interface RateCount {
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** True of a post, `post`, of those a question asks of. */
const IS_OF_POPULATION = `(question.kinds is null or post.cadre_kind = any(question.kinds))
    and (question.titles is null or post.title = any(question.titles))
    and (question.level is null or post.level = question.level)
    and (question."leading" is null or post.is_leading = question."leading")`;

/** The posts of a question on its day. */
const ASKED_POSTS = `assignment post
  left join agency on agency.id = post.agency_id
  where post.valid_from <= question.day and (post.valid_to is null or post.valid_to >= question.day)
    and ${IS_OF_POPULATION}
    and (question.area is null or question.area in (agency.unit_id, agency.district_id))`;

/** True of a dossier, `counted`, that has what a question asks for. */
const MEETS = `exists (
  select from qualification q
  where q.cadre_id = counted.cadre_id and q.dimension = question.dimension
    and (question."minimumRank" is null or q.rank >= question."minimumRank")
    and (question."programmeGroup" is null or q.programme_group = question."programmeGroup")
    and (
      q.obtained_on <= question.until and (question.since is null or q.obtained_on >= question.since)
      or question."includesInProgress" and q.started_on <= question.until
        and (q.obtained_on is null or q.obtained_on > question.until)
    ))`;

const QUESTION = `id text, area text, day date, population text, kinds text[], titles text[], level text, "leading" boolean,
  "byPost" boolean, dimension text, "minimumRank" int, "programmeGroup" text, since date, until date, "includesInProgress" boolean`;

/** Of whom a question asks: questions about the same people find them once. */
const WHOM = ['area', 'day', 'kinds', 'titles', 'level', 'leading', 'byPost'] as const;

/** What the rollup would be asked for a question; null where it cannot tell, whatever it holds. */
interface KeptQuestion {
  readonly criterion: string;
  readonly minimum: number;
}

/**
 * The rollup knows the state at the end of each month, and on any other day with what happened in between read from rows; of trainings the
 * month of the latest, so a question about a training must begin with a month and end with its own day.
 */
function keptQuestion(question: RateQuestion): KeptQuestion | null {
  const { area, day, dimension, minimumRank, programmeGroup, since, until, includesInProgress } = question;
  if (area !== null || until !== day) return null;
  if (dimension !== 'BOI_DUONG') {
    const isWhole = minimumRank !== null && programmeGroup === null && since === null;
    return isWhole
      ? { criterion: `${dimension}${includesInProgress ? '+' : ''}`, minimum: minimumRank }
      : null;
  }
  if (includesInProgress || programmeGroup === null || minimumRank !== null) return null;
  const [year = 0, month = 0, first] = (since ?? '0000-00-01').split('-').map(Number);
  return first === 1 ? { criterion: `${dimension}:${programmeGroup}`, minimum: year * 12 + month } : null;
}

/** Each question as the statement reads it, with the number of those it asks of. */
function numbered(questions: readonly RateQuestion[]): object[] {
  const numbers = new Map<string, number>();
  return questions.map((question) => {
    const text = JSON.stringify(WHOM.map((part) => question[part]));
    const whom = numbers.get(text) ?? numbers.size;
    numbers.set(text, whom);
    return { ...question, whom, criterion: null, minimum: null, ...keptQuestion(question) };
  });
}

/** True of a question whose population the database defines as the code does. */
const IS_KEPT = `question.criterion is not null and exists (
  select from holder_population known where known.code = question.population
    and known.kinds is not distinct from question.kinds and known.titles is not distinct from question.titles
    and known.level is not distinct from question.level and known.is_leading is not distinct from question."leading")
  and (not question."byPost" or exists (
    select from holder_rollup kept where kept.population = question.population and kept.by_post))`;

/** Cadres to whom something happened after one day and until another, once for each thing that did. */
const happened = (after: string, until: string) => `
    select cadre_id from assignment where valid_from > ${after} and valid_from <= ${until}
    union all select cadre_id from assignment where valid_to >= ${after} and valid_to < ${until}
    union all select cadre_id from qualification where obtained_on > ${after} and obtained_on <= ${until}
    union all select cadre_id from qualification where started_on > ${after} and started_on <= ${until}`;

/** More than so much that happened need not be told apart. */
const VERY_MUCH = 2_000;

/**
 * Counts posts against qualifications for any number of questions in one statement; every question is answered.
 *
 * What the rollup can tell is read from it: the state at the end of the month or of the one before, whichever is nearer to
 * the day by what happened in between; then, of those alone to whom something happened (`moved`), the state on both
 * days. Of the other questions, qualifications are looked up by cadre: a join of all questions with all qualifications has no
 * estimate to plan by, and took minutes on 50,000 dossiers.
 */
const COUNT = prepared(`
with question as materialized (
  select question.*, ${IS_KEPT} as is_kept
  from jsonb_to_recordset($1::jsonb) as question(whom int, criterion text, minimum int, ${QUESTION})
), span as materialized (
  select asked.day, nearest.*
  from (select distinct day, date_trunc('month', day::timestamp) as month from question where is_kept) asked
  cross join lateral (
    select kept_on, least(kept_on, asked.day) as after, greatest(kept_on, asked.day) as until
    from (values ((asked.month + interval '1 month' - interval '1 day')::date), ((asked.month - interval '1 day')::date))
      as months(kept_on)
    order by (
      select count(*)
      from (${happened('least(kept_on, asked.day)', 'greatest(kept_on, asked.day)')} limit ${VERY_MUCH}) few
    ), kept_on
    limit 1
  ) nearest
), kept as (
  select question.id, state.*
  from question join span on span.day = question.day
  cross join lateral (
    select coalesce(sum(change) filter (where criterion = ''), 0) as denominator,
      coalesce(sum(change) filter (where criterion <> '' and value >= question.minimum), 0) as numerator
    from holder_rollup
    where population = question.population and by_post = question."byPost"
      and criterion in ('', question.criterion) and month <= month_of(span.kept_on)
  ) state
  where question.is_kept
), moved as materialized (
  select distinct span.kept_on, span.day, happened.cadre_id
  from span cross join lateral (${happened('span.after', 'span.until')}) happened
), moment as materialized (
  select moved.day, moved.cadre_id, moment.at, moment.sign
  from moved cross join lateral (values (moved.kept_on, -1), (moved.day, 1)) as moment(at, sign)
), moved_post as materialized (
  select moment.day, moment.sign, post.*
  from moment
  cross join lateral (
    select * from assignment
    where cadre_id = moment.cadre_id and valid_from <= moment.at and (valid_to is null or valid_to >= moment.at)
    offset 0
  ) post
), moved_holder as materialized (
  select distinct question.whom, post.sign, post.cadre_id, case when question."byPost" then post.id end as post_id
  from moved_post post
  join (select distinct on (whom) * from question where is_kept order by whom) question on question.day = post.day
    and ${IS_OF_POPULATION}
), moved_standing as materialized (
  select moment.day, moment.sign, moment.cadre_id, standing.criterion, max(standing.value) as value
  from (select distinct cadre_id from moved) cadre
  cross join lateral (
    select criterion, value, since from qualification_standing
    where cadre_id = cadre.cadre_id and criterion = any(array(select criterion from question where is_kept))
    offset 0
  ) standing
  join moment on moment.cadre_id = cadre.cadre_id and standing.since <= moment.at
  group by moment.day, moment.sign, moment.cadre_id, standing.criterion
), correction as (
  select question.id, sum(holder.sign) as denominator,
    coalesce(sum(holder.sign) filter (where standing.value >= question.minimum), 0) as numerator
  from question
  join moved_holder holder on holder.whom = question.whom
  left join moved_standing standing on standing.day = question.day and standing.sign = holder.sign
    and standing.cadre_id = holder.cadre_id and standing.criterion = question.criterion
  where question.is_kept
  group by question.id
), holder as materialized (
  select question.whom, held.cadre_id
  from (select distinct on (whom) * from question where not is_kept order by whom) question
  cross join lateral (
    select distinct post.cadre_id, case when question."byPost" then post.id end as post_id from ${ASKED_POSTS}
  ) held
)
select id, (kept.denominator + coalesce(correction.denominator, 0))::int as denominator,
  (kept.numerator + coalesce(correction.numerator, 0))::int as numerator
from kept left join correction using (id)
union all
select question.id, answer.denominator, answer.numerator
from question
cross join lateral (
  select count(*)::int as denominator, count(*) filter (where ${MEETS})::int as numerator
  from holder counted where counted.whom = question.whom
) answer
where not question.is_kept`);

/** Every question is answered, by one statement. */
export function countRates(dataSource: DataSource, questions: readonly RateQuestion[]): Promise<RateCount[]> {
  return dataSource.query<RateCount[]>(COUNT, [JSON.stringify(numbered(questions))]);
}

/** A question, and persons of whom it is asked whether its rate is about them. */
export interface ListedQuestion extends RateQuestion {
  readonly persons: readonly string[];
}

/** A person whom the rate of a question is about. */
export interface ListedHolderRow {
  readonly id: string;
  readonly personId: string;
  readonly meets: boolean;
}

const LISTED = prepared(
  `select question.id, counted.person_id as "personId", bool_or(${MEETS}) as meets
   from jsonb_to_recordset($1::jsonb) as question(${QUESTION}, persons text[])
   cross join lateral (
     select cadre.person_id, cadre.id as cadre_id
     from unnest(question.persons) as listed(person_id) join cadre on cadre.person_id = listed.person_id
     where exists (select from ${ASKED_POSTS} and post.cadre_id = cadre.id)
   ) counted
   group by question.id, counted.person_id
   order by question.id, counted.person_id`,
);

/** Of the persons of each question those whom its rate is about, found from the persons: they are few, dossiers many. */
export function findListedHolders(
  dataSource: DataSource,
  questions: readonly ListedQuestion[],
): Promise<ListedHolderRow[]> {
  return dataSource.query<ListedHolderRow[]>(LISTED, [JSON.stringify(questions)]);
}
