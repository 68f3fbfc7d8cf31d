import type { DataSource } from 'typeorm';

/** Of whom, on which day, and what they must have: all that a count needs. */
export interface RateQuestion {
  readonly id: string;
  /** A district or commune: only posts at agencies of it or in it. Null = all posts of the database. */
  readonly area: string | null;
  /** Day on which a post must be held. */
  readonly day: string;
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

/** The posts of a question on its day. */
const ASKED_POSTS = `assignment post
  left join agency on agency.id = post.agency_id
  where post.valid_from <= question.day and (post.valid_to is null or post.valid_to >= question.day)
    and (question.kinds is null or post.cadre_kind = any(question.kinds))
    and (question.titles is null or post.title = any(question.titles))
    and (question.level is null or post.level = question.level)
    and (question."leading" is null or post.is_leading = question."leading")
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

const QUESTION = `id text, area text, day date, kinds text[], titles text[], level text, "leading" boolean, "byPost" boolean,
  dimension text, "minimumRank" int, "programmeGroup" text, since date, until date, "includesInProgress" boolean`;

/** Of whom a question asks: questions about the same people find them once. */
const WHOM = ['area', 'day', 'kinds', 'titles', 'level', 'leading', 'byPost'] as const;

/** Each question with the number of those it asks of, and these, each once. */
function byWhom(questions: readonly RateQuestion[]): { numbered: object[]; whom: object[] } {
  const numbers = new Map<string, number>();
  const numbered = questions.map((question) => {
    const text = JSON.stringify(WHOM.map((part) => question[part]));
    const whom = numbers.get(text) ?? numbers.size;
    numbers.set(text, whom);
    return { ...question, whom };
  });
  const first = (no: number) => numbered.find(({ whom }) => whom === no);
  return { numbered, whom: [...numbers.values()].map((no) => ({ ...first(no) })) };
}

/**
 * Counts posts against qualifications for any number of questions in one statement; every question is answered.
 * Qualifications are looked up by cadre: a join of all questions with all qualifications has no estimate to plan by, and
 * took minutes on 50,000 dossiers.
 */
export function countRates(dataSource: DataSource, questions: readonly RateQuestion[]): Promise<RateCount[]> {
  const { numbered, whom } = byWhom(questions);
  return dataSource.query<RateCount[]>(
    `with holder as materialized (
       select question.whom, held.cadre_id
       from jsonb_to_recordset($2::jsonb) as question(whom int, ${QUESTION})
       cross join lateral (
         select distinct post.cadre_id, case when question."byPost" then post.id end as post_id from ${ASKED_POSTS}
       ) held
     )
     select question.id, answer.denominator, answer.numerator
     from jsonb_to_recordset($1::jsonb) as question(whom int, ${QUESTION})
     cross join lateral (
       select count(*)::int as denominator, count(*) filter (where ${MEETS})::int as numerator
       from holder counted where counted.whom = question.whom
     ) answer`,
    [JSON.stringify(numbered), JSON.stringify(whom)],
  );
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

/** Of the persons of each question those whom its rate is about, found from the persons: they are few, dossiers many. */
export function findListedHolders(
  dataSource: DataSource,
  questions: readonly ListedQuestion[],
): Promise<ListedHolderRow[]> {
  return dataSource.query<ListedHolderRow[]>(
    `select question.id, counted.person_id as "personId", bool_or(${MEETS}) as meets
     from jsonb_to_recordset($1::jsonb) as question(${QUESTION}, persons text[])
     cross join lateral (
       select cadre.person_id, cadre.id as cadre_id
       from unnest(question.persons) as listed(person_id) join cadre on cadre.person_id = listed.person_id
       where exists (select from ${ASKED_POSTS} and post.cadre_id = cadre.id)
     ) counted
     group by question.id, counted.person_id
     order by question.id, counted.person_id`,
    [JSON.stringify(questions)],
  );
}
