import type { DimensionOf, MeetingOf } from '../../../common/table-key.ts';
import { KEY_BYTES, packedKey, packedRecords } from '../../kit/packed-keys.ts';
import type { Parameters } from '../../kit/parameters.ts';
import { FLAG_OF_DIMENSION, STAFF_FLAGS, type StaffFlag } from '../../kit/staff-needs.ts';
import type { StaffPool, StaffQuestion } from './staff-question.ts';

/** Bytes of a record of the pool: a key, and the place of the title. */
export const POOL_RECORD_BYTES = KEY_BYTES + 2;

/** The posts that a question is about, as parts of a statement; aliases are those of the parts. */
export interface StaffPosts {
  /** `from … where …`: one row for each post, or more where a dimension gives a post several values. */
  readonly source: string;
  /** One expression for each dimension, in their order. */
  readonly values: readonly string[];
  /** True or false of a post's holder; null = nothing is asked of this post. Null when no share is asked. */
  readonly meets: string | null;
  /** True when a post can stand twice in one group. */
  readonly repeats: boolean;
}

const KEY = packedKey('post.cadre_id');
/** What is read of a post: all of it stands in the index `assignment_held`. */
const POST = 'id, cadre_id, agency_id, cadre_kind, title, level, is_leading, valid_from';
const STANDARD_DIMENSIONS = ['LLCT', 'CHUYEN_MON', 'QLNN'] as const;

/**
 * Writes the posts of a question. Only what the question asks for is joined, so that each has a plan of its own: one
 * statement for every question there could be has no estimates to plan by.
 */
export function staffPosts(question: StaffQuestion, parameters: Parameters, isPage = false): StaffPosts {
  const writer = new PostsWriter(question, parameters, isPage || areFew(question));
  const values = question.by.map((dimension) => writer.valueOf(dimension));
  writer.filter();
  const meets = writer.meets();
  const { held, joins, conditions } = writer;
  const source = `from ${held} ${joins.join('\n')}
    where ${conditions.join('\n    and ') || 'true'}`;
  return { source, values, meets, repeats: question.by.includes('PLANNED_TITLE') };
}

class PostsWriter {
  /** Where few are asked about, all posts ever: these few are found by title, place or person. Else those of the day. */
  readonly held: string;
  readonly joins: string[] = [];
  readonly conditions: string[] = [];
  readonly #question: StaffQuestion;
  readonly #parameters: Parameters;
  readonly #joined = new Set<string>();
  readonly #day: string;
  readonly #areFew: boolean;

  constructor(question: StaffQuestion, parameters: Parameters, areFew: boolean) {
    this.#question = question;
    this.#parameters = parameters;
    this.#day = parameters.add(question.day, 'date');
    this.#areFew = areFew;
    this.held = areFew ? 'assignment post' : heldPosts(this.#day);
    if (!areFew) return;
    this.conditions.push(
      `post.valid_from <= ${this.#day} and (post.valid_to is null or post.valid_to >= ${this.#day})`,
    );
  }

  valueOf(dimension: DimensionOf<'staff'>): string {
    switch (dimension) {
      case 'LEVEL':
        return 'post.level';
      case 'CADRE_KIND':
        return 'post.cadre_kind';
      case 'TITLE':
        return 'post.title';
      case 'LEADING':
        return yesOrNo('post.is_leading');
      case 'GENDER':
        return `${this.#cadre()}.gender`;
      case 'AGE_BAND':
        return ageBand(`extract(year from ${this.#day})::int - ${this.#cadre()}.birth_year`);
      case 'AGENCY_UNIT':
        return `${this.#agency()}.unit_id`;
      case 'POLITICAL_THEORY':
        return this.#levelCode('LLCT');
      case 'PROFESSIONAL_LEVEL':
        return this.#levelCode('CHUYEN_MON');
      case 'LACKING':
        return this.#lackingCode();
      case 'IN_SUCCESSION_POOL':
        return yesOrNo(this.#isInPool());
      case 'PLANNED_TITLE':
        return this.#plannedTitle();
      default:
        return yesOrNo(this.#isFlagged(FLAG_OF_DIMENSION[dimension]));
    }
  }

  filter(): void {
    const { area, filter } = this.#question;
    const { levels, cadreKinds, titles, genders, agencyUnitIds, leading } = filter;
    if (area !== null) {
      const agency = this.#agency();
      this.conditions.push(
        `${this.#parameters.add(area, 'text')} in (${agency}.unit_id, ${agency}.district_id)`,
      );
    }
    if (levels) this.conditions.push(this.#isOneOf('post.level', levels));
    if (cadreKinds) this.conditions.push(this.#isOneOf('post.cadre_kind', cadreKinds));
    if (titles) this.conditions.push(this.#isOneOf('post.title', titles));
    if (genders) this.conditions.push(this.#isOneOf(`${this.#cadre()}.gender`, genders));
    if (agencyUnitIds) this.conditions.push(this.#isOneOf(`${this.#agency()}.unit_id`, agencyUnitIds));
    if (leading !== null) this.conditions.push(leading ? 'post.is_leading' : 'not post.is_leading');
    this.#filterLevels();
    if (filter.lacking)
      this.conditions.push(
        `${this.#need(filter.includeInProgress)}.lacking && ${this.#words(filter.lacking)}`,
      );
    if (filter.inPool && !this.#question.by.includes('PLANNED_TITLE')) {
      this.conditions.push(
        `exists (select from ${this.#members()} where member.key = ${KEY} and ${this.#isAskedMember()})`,
      );
    }
    for (const flag of STAFF_FLAGS) {
      const wanted = filter[flag];
      if (wanted !== null)
        this.conditions.push(wanted ? this.#isFlagged(flag) : `not (${this.#isFlagged(flag)})`);
    }
  }

  meets(): string | null {
    const { meeting } = this.#question;
    if (!meeting) return null;
    const { theoryAtLeast, professionalAtLeast, stateManagementAtLeast, includeInProgress } = meeting;
    const { recorded, standard } = meeting;
    const minimums = [
      { dimension: 'LLCT', rank: theoryAtLeast },
      { dimension: 'CHUYEN_MON', rank: professionalAtLeast },
      { dimension: 'QLNN', rank: stateManagementAtLeast },
    ] as const;
    const reached = minimums.flatMap(({ dimension, rank }) =>
      rank === null
        ? []
        : `${this.#rank(dimension, includeInProgress)} >= ${this.#parameters.add(rank, 'int')}`,
    );
    for (const flag of STAFF_FLAGS) {
      const wanted = meeting[flag];
      if (wanted !== null) reached.push(`(${this.#isFlagged(flag)}) is ${wanted}`);
    }
    if (recorded) reached.push(this.#isRecorded(recorded, includeInProgress));
    if (!standard) return reached.join(' and ') || 'true';
    const need = this.#need(includeInProgress);
    const words = this.#words(standard);
    const conditions = [...reached, `not (${need}.lacking && ${words})`];
    return `case when ${need}.asked && ${words} then ${conditions.join(' and ')} end`;
  }

  /** True of a holder whose dossier has short training of the groups, obtained in the span. */
  #isRecorded(
    { programmeGroups, from, to }: NonNullable<MeetingOf<'staff'>['recorded']>,
    includesInProgress: boolean,
  ): string {
    const until = to === null ? this.#day : `least(${this.#parameters.add(to, 'date')}, ${this.#day})`;
    const since = from === null ? '' : ` and q.obtained_on >= ${this.#parameters.add(from, 'date')}`;
    const begun = ` or q.started_on <= ${until} and (q.obtained_on is null or q.obtained_on > ${until})`;
    const ofGroups = programmeGroups ? ` and ${this.#isOneOf('q.programme_group', programmeGroups)}` : '';
    return `exists (select from qualification q
      where q.cadre_id = post.cadre_id and q.dimension = 'BOI_DUONG'${ofGroups}
        and (q.obtained_on <= ${until}${since}${includesInProgress ? begun : ''}))`;
  }

  #filterLevels(): void {
    const { theoryAtLeast, theoryBelow, professionalAtLeast, professionalBelow, includeInProgress } =
      this.#question.filter;
    const bounds = [
      { dimension: 'LLCT', operator: '>=', rank: theoryAtLeast },
      { dimension: 'LLCT', operator: '<', rank: theoryBelow },
      { dimension: 'CHUYEN_MON', operator: '>=', rank: professionalAtLeast },
      { dimension: 'CHUYEN_MON', operator: '<', rank: professionalBelow },
    ] as const;
    for (const { dimension, operator, rank } of bounds) {
      if (rank === null) continue;
      const reached = this.#rank(dimension, includeInProgress);
      this.conditions.push(`${reached} ${operator} ${this.#parameters.add(rank, 'int')}`);
    }
  }

  /** The highest rank on the day; 0 = none. */
  #rank(dimension: (typeof STANDARD_DIMENSIONS)[number], includesInProgress: boolean): string {
    const alias = `${dimension.toLowerCase()}_${includesInProgress ? 'begun' : 'held'}`;
    if (this.#isNew(alias)) {
      const highest = `max(q.rank) as rank, max(to_char(q.rank, 'FM00') || q.level) as code
        from qualification q where q.dimension = '${dimension}' and ${reachedBy(this.#day, includesInProgress)}`;
      this.joins.push(
        this.#areFew
          ? `left join lateral (select ${highest} and q.cadre_id = post.cadre_id) ${alias} on true`
          : `left join (select q.cadre_id, ${highest} group by q.cadre_id) ${alias} on ${alias}.cadre_id = post.cadre_id`,
      );
    }
    return `coalesce(${alias}.rank, 0)`;
  }

  #levelCode(dimension: 'LLCT' | 'CHUYEN_MON'): string {
    const { includeInProgress } = this.#question.filter;
    this.#rank(dimension, includeInProgress);
    return `substr(${dimension.toLowerCase()}_${includeInProgress ? 'begun' : 'held'}.code, 3)`;
  }

  /** What the standard of the post asks for (`asked`), and what of it the holder had not (`lacking`), on the day that counts. */
  #need(includesInProgress: boolean): string {
    const alias = includesInProgress ? 'need_begun' : 'need_held';
    if (this.#isNew(alias)) {
      const on = this.#question.filter.standardOn === 'APPOINTMENT' ? 'post.valid_from' : this.#day;
      const standards = this.#parameters.add(JSON.stringify(this.#question.standards), 'jsonb');
      this.joins.push(`left join lateral (
        select array_agg(s.dimension) as asked,
          coalesce(array_agg(distinct s.dimension) filter (where not exists (
            select from qualification q
            where q.cadre_id = post.cadre_id and q.dimension = s.dimension and q.rank >= s."minimumRank"
              and ${reachedBy(on, includesInProgress)})), '{}') as lacking
        from jsonb_to_recordset(${standards}) as s(
          title text, level text, dimension text, "minimumRank" int, "validFrom" date, "validTo" date)
        where s.title = post.title and s.level = post.level
          and s."validFrom" <= ${on} and coalesce(s."validTo", 'infinity') >= ${on}) ${alias} on true`);
    }
    return alias;
  }

  /** A post of which no standard asks anything is in no group of a code: nothing says whether its holder lacks it. */
  #lackingCode(): string {
    const need = this.#need(this.#question.filter.includeInProgress);
    this.joins.push(`cross join lateral unnest(case
      when ${need}.asked is null then array[null]
      when ${need}.lacking = '{}' then array['KHONG']
      else ${need}.lacking end) as lacking(code)`);
    return 'lacking.code';
  }

  #plannedTitle(): string {
    const { inPool } = this.#question.filter;
    const { titles } = this.#pool();
    const kind = inPool ? 'join' : 'left join';
    const condition = inPool ? this.#isAskedMember() : 'true';
    this.joins.push(`${kind} ${this.#members()} on member.key = ${KEY} and ${condition}`);
    const names = this.#parameters.add(
      titles.map(({ plannedTitle }) => plannedTitle),
      'text[]',
    );
    return `(${names})[member.place + 1]`;
  }

  #isInPool(): string {
    if (this.#isNew('pooled')) {
      this.joins.push(
        `left join (select distinct key from ${this.#members()}) pooled on pooled.key = ${KEY}`,
      );
    }
    return 'pooled.key is not null';
  }

  #members(): string {
    const members = this.#parameters.add(this.#pool().members, 'bytea');
    return `(select substr(record, 1, ${KEY_BYTES}) as key,
        get_byte(record, ${KEY_BYTES}) * 256 + get_byte(record, ${KEY_BYTES + 1}) as place
      from ${packedRecords(members, POOL_RECORD_BYTES)} packed) member`;
  }

  /** True of a place in the pool, `member`, that the filter asks for. */
  #isAskedMember(): string {
    const { filter, standards, day } = this.#question;
    const { titles } = this.#pool();
    const { plannedTitles = null, levels = null, lacking = null } = filter.inPool ?? {};
    const places = titles.flatMap(({ plannedTitle, level }, place) =>
      (plannedTitles?.includes(plannedTitle) ?? true) && (levels?.includes(level) ?? true) ? place : [],
    );
    const isOfTitle = `member.place = any(${this.#parameters.add(places, 'int[]')})`;
    if (!lacking) return isOfTitle;
    const asked = places.flatMap((place) =>
      standards
        .filter(
          ({ title, level, dimension, validFrom, validTo }) =>
            title === titles[place]?.plannedTitle &&
            level === titles[place]?.level &&
            lacking.includes(dimension) &&
            validFrom <= day &&
            (validTo === null || validTo >= day),
        )
        .map(({ dimension, minimumRank }) => ({ place, dimension, rank: minimumRank })),
    );
    const ranks = STANDARD_DIMENSIONS.filter((one) => lacking.includes(one)).map(
      (dimension) => `when '${dimension}' then ${this.#rank(dimension, filter.includeInProgress)}`,
    );
    const list = this.#parameters.add(JSON.stringify(asked), 'jsonb');
    return `${isOfTitle} and exists (
      select from jsonb_to_recordset(${list}) as planned(place int, dimension text, rank int)
      where planned.place = member.place and planned.rank > case planned.dimension ${ranks.join(' ')} end)`;
  }

  #isFlagged(flag: StaffFlag | undefined): string {
    const keys = flag && this.#question.flags[flag];
    if (!keys) throw new Error(`No keys came for ${flag}.`);
    if (this.#isNew(flag)) {
      const set = this.#parameters.add(keys, 'bytea');
      this.joins.push(
        `left join (select distinct record as key from ${packedRecords(set, KEY_BYTES)} packed) ${flag} on ${flag}.key = ${KEY}`,
      );
    }
    return `${flag}.key is not null`;
  }

  #pool(): StaffPool {
    const { pool } = this.#question;
    if (!pool) throw new Error('No pool came.');
    return pool;
  }

  #cadre(): string {
    if (this.#isNew('cadre')) this.joins.push('join cadre on cadre.id = post.cadre_id');
    return 'cadre';
  }

  #agency(): string {
    if (this.#isNew('agency')) this.joins.push('left join agency on agency.id = post.agency_id');
    return 'agency';
  }

  #isOneOf(column: string, codes: readonly string[]): string {
    return `${column} = any(${this.#words(codes)})`;
  }

  #words(codes: readonly string[]): string {
    return this.#parameters.add(codes, 'text[]');
  }

  #isNew(alias: string): boolean {
    if (this.#joined.has(alias)) return false;
    this.#joined.add(alias);
    return true;
  }
}

/** All posts held on a day, in two halves that an index has: a condition with "or" would not be looked up in it. */
function heldPosts(day: string): string {
  return `(select ${POST} from assignment where valid_from <= ${day} and valid_to >= ${day}
    union all select ${POST} from assignment where valid_from <= ${day} and valid_to is null) post`;
}

/** True where few posts of all are asked about: then levels are looked up person by person, else all are read once. */
function areFew({ area, filter }: StaffQuestion): boolean {
  const { titles, agencyUnitIds, leading } = filter;
  return area !== null || titles !== null || agencyUnitIds !== null || leading === true;
}

/** True of a qualification, `q`, that its holder had on a day, or studied for. */
function reachedBy(day: string, includesInProgress: boolean): string {
  return includesInProgress
    ? `(q.obtained_on <= ${day} or q.started_on <= ${day})`
    : `q.obtained_on <= ${day}`;
}

function yesOrNo(condition: string): string {
  return `case when ${condition} then 'CO' else 'KHONG' end`;
}

function ageBand(age: string): string {
  return `case width_bucket(${age}, array[30, 40, 50, 60])
    when 0 then 'DUOI_30' when 1 then 'TU_30_DEN_39' when 2 then 'TU_40_DEN_49' when 3 then 'TU_50_DEN_59' when 4 then 'TU_60' end`;
}
