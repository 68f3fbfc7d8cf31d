import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type CadreRow, CadreTable } from '../entities/cadre.ts';

/** Which dossiers a page holds. */
export interface CadrePageQuery {
  readonly first: number;
  /** Id of the last dossier of the page before; null = from the start. */
  readonly after: string | null;
  /** Only holders of a post of this kind; null = of any post when `on` is given, else every dossier. */
  readonly kind: string | null;
  /** Day of the posts; null with a kind = today, for a unit that has ended its last day. */
  readonly on: string | null;
  /** The unit's; null = it exists today. */
  readonly lastDay: string | null;
}

/**
 * The dossiers of several pages in one statement, in the order of their ids. Every page comes with one more than `first`
 * when there are more.
 */
export function findCadrePages(
  dataSource: DataSource,
  pages: readonly CadrePageQuery[],
): Promise<(CadreRow & Answering)[]> {
  return dataSource.query(
    `select page.asked, ${columnsOf(CadreTable, 'c')}
     from (
       select asked, first, after, kind, kind is not null or "on" is not null as by_post,
         coalesce("on", least((now() at time zone 'Asia/Ho_Chi_Minh')::date, "lastDay")) as day
       from jsonb_to_recordset($1::jsonb) as question(asked int, first int, after text, kind text, "on" date, "lastDay" date)
     ) page
     cross join lateral (
       select * from cadre
       where (page.after is null or cadre.id > page.after)
         and (not page.by_post or exists (
           select from assignment a
           where a.cadre_id = cadre.id and (page.kind is null or a.cadre_kind = page.kind)
             and a.valid_from <= page.day and (a.valid_to is null or a.valid_to >= page.day)))
       order by cadre.id
       limit page.first + 1
     ) c
     order by page.asked, c.id`,
    [JSON.stringify(pages.map((page, asked) => ({ ...page, asked })))],
  );
}
