import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { Parameters } from '../../kit/parameters.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type CadreRow, CadreTable } from '../entities/cadre.ts';
import { staffPosts } from './staff-posts.ts';
import type { StaffQuestion } from './staff-question.ts';

/** A group of a unit's staff. */
export interface StaffGroupRow extends Answering {
  /** A code for each dimension of the question, in its order; null = not recorded. */
  readonly codes: readonly (string | null)[];
  /** Each once, whatever number of posts. */
  readonly persons: number;
  readonly posts: number;
  /** Persons of whom the question's condition can be said, and those who meet it: with every post that stands in the group. */
  readonly rated: number;
  readonly meeting: number;
}

/** A question, and the most groups that are read. */
export interface TallyQuestion extends StaffQuestion {
  readonly mostGroups: number;
}

/**
 * Counts the groups of any number of questions in one statement. One group more than allowed is read, which says that there
 * are too many.
 */
export async function countStaff(
  dataSource: DataSource,
  questions: readonly TallyQuestion[],
): Promise<StaffGroupRow[]> {
  if (questions.length === 0) return [];
  const parameters = new Parameters();
  const counts = questions.map((question, asked) => countOf(question, asked, parameters));
  return dataSource.query(counts.join('\nunion all\n'), parameters.values);
}

function countOf(question: TallyQuestion, asked: number, parameters: Parameters): string {
  const { source, values, meets, repeats } = staffPosts(question, parameters);
  const named = values.map((value, place) => `${value} as v${place}`);
  const names = values.map((_, place) => `v${place}`);
  const list = (columns: readonly string[]) => columns.map((column) => `${column}, `).join('');
  const grouped = names.length > 0 ? `group by ${names.join(', ')}` : '';
  return `(select ${asked}::int as asked, array[${names.join(', ')}]::text[] as codes, count(*)::int as persons,
    coalesce(sum(posts), 0)::int as posts, count(meets)::int as rated, (count(*) filter (where meets))::int as meeting
  from (
    select ${list(names)}cadre_id, ${repeats ? 'count(distinct id)' : 'count(*)'} as posts, bool_and(meets) as meets
    from (
      select ${list(named)}post.cadre_id, post.id, ${meets ?? 'null::boolean'} as meets
      ${source}
    ) one group by ${list(names)}cadre_id
  ) person ${grouped}
  limit ${parameters.add(question.mostGroups + 1, 'int')})`;
}

/** The dossiers that a question counts, in the order of their ids. */
export interface StaffPageQuestion extends StaffQuestion {
  readonly first: number;
  /** Id of the last dossier of the page before; null = from the start. */
  readonly after: string | null;
}

/** The dossiers of several pages in one statement; every page comes with one more than `first` when there are more. */
export async function findStaffPages(
  dataSource: DataSource,
  pages: readonly StaffPageQuestion[],
): Promise<(CadreRow & Answering)[]> {
  const parameters = new Parameters();
  const selects = pages.map((page, asked) => {
    const { source } = staffPosts({ ...page, by: [], meeting: null }, parameters, true);
    const after = parameters.add(page.after, 'text');
    const held = `select post.cadre_id ${source}`;
    // Where key sets decide, they are unpacked once for all dossiers and not for each; else few are looked at for a page.
    const decided = page.pool !== null || Object.keys(page.flags).length > 0;
    return `(select ${asked}::int as asked, ${columnsOf(CadreTable, 'dossier')}
      from cadre dossier
      where (${after} is null or dossier.id > ${after}) and dossier.id ${decided ? `= any(array(${held}))` : `in (${held})`}
      order by dossier.id
      limit ${parameters.add(page.first + 1, 'int')})`;
  });
  return dataSource.query(selects.join('\nunion all\n'), parameters.values);
}
