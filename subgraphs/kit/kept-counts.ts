/**
 * SQL for counts that triggers keep with every statement. Each kind of change (insert, update, delete) has a trigger of its
 * own that sees only its own rows, but an upsert or a merge makes several at once, and a `with` may change two tables:
 * what one trigger takes for the state before is then the state half-way. So triggers that belong to one statement
 * tell each other what they have counted.
 */

/** More subjects (cadres, persons) in one statement than this, and all are counted anew: a lock for each would be too many. */
const ONE_BY_ONE = 500;

/** To be created once in a database that keeps counts, before any of {@link createCountTriggers}. */
export const CREATE_CHANGE_TRACKING: readonly string[] = [
  `create function kept_counts_begin() returns trigger language plpgsql as $$
declare
  change jsonb := nullif(current_setting('lien_thong.' || tg_argv[0], true), '');
begin
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception '% is changed under read committed or serializable: counts need to see other changes', tg_table_name;
  end if;
  if change->>'table' <> tg_table_name then
    raise exception '% and % are changed by statements of their own: counts are kept of both',
      change->>'table', tg_table_name;
  end if;
  perform set_config('lien_thong.' || tg_argv[0], jsonb_build_object('table', tg_table_name,
    'pending', coalesce((change->'pending')::int, 0) + 1, 'counted', '[]'::jsonb, 'anew', false)::text, true);
  return null;
end $$`,
  // DONE: another trigger of this statement has counted all anew. ANEW: this one must. ONE_BY_ONE: it counts whom it changed.
  `create function kept_counts_end(count text, affected text[]) returns text language plpgsql as $$
declare
  change jsonb := nullif(current_setting('lien_thong.' || count, true), '');
  pending int := (change->'pending')::int - 1;
  todo text := case
    when (change->'anew')::boolean then 'DONE'
    when cardinality(affected) > ${ONE_BY_ONE} or change->'counted' ?| affected then 'ANEW'
    else 'ONE_BY_ONE' end;
begin
  perform set_config('lien_thong.' || count, case when pending = 0 then '' else (change || jsonb_build_object(
    'pending', pending, 'anew', todo <> 'ONE_BY_ONE', 'counted', (change->'counted') || to_jsonb(affected)))::text end, true);
  return todo;
end $$`,
  // True once every trigger of the statement has counted: half-way, a count may be less than none.
  `create function kept_counts_are_whole(count text) returns boolean language sql
    return coalesce(current_setting('lien_thong.' || count, true), '') = ''`,
  // Two transactions that change one subject wait for each other: each then reads what the other has committed.
  `create function kept_counts_lock(affected text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(subject, 0) as key from unnest(affected) as subject order by 1
  ) as keys;
end $$`,
];

/** Of {@link CREATE_CHANGE_TRACKING}. */
export const DROP_CHANGE_TRACKING: readonly string[] = [
  'drop function kept_counts_begin cascade',
  'drop function kept_counts_end',
  'drop function kept_counts_are_whole',
  'drop function kept_counts_lock',
];

/** A table whose changes a count follows, and the functions that follow them: one for each kind of change. */
interface Followed {
  readonly table: string;
  /** Begins the names of its triggers and functions. */
  readonly count: string;
}

export type ChangeKind = 'insert' | 'update' | 'delete';

/** Relations in which a trigger finds what a change took away and brought. */
export const CHANGES: Readonly<Record<ChangeKind, readonly ('taken' | 'brought')[]>> = {
  insert: ['brought'],
  update: ['taken', 'brought'],
  delete: ['taken'],
};

/** How a trigger names them. */
export const RELATIONS = { taken: 'old table as taken', brought: 'new table as brought' } as const;

/** The triggers of a table: `<count>_on_<table>_<kind>()` counts a change, `<count>_anew()` everything. */
export function createCountTriggers({ table, count }: Followed): string[] {
  return [
    `create trigger ${count}_begin before insert or update or delete on ${table}
      for each statement execute function kept_counts_begin('${count}')`,
    ...Object.entries(CHANGES).map(
      ([kind, rows]) => `create trigger ${count}_on_${kind} after ${kind} on ${table}
      referencing ${rows.map((row) => RELATIONS[row]).join(' ')}
      for each statement execute function ${count}_on_${table}_${kind}()`,
    ),
    `create trigger ${count}_on_truncate after truncate on ${table}
      for each statement execute function ${count}_on_other_change()`,
  ];
}

/**
 * The function of one such trigger. `subjects` selects the ids of those that the change is about out of `taken` and
 * `brought`; `body` counts them, known to it as `affected`.
 */
export function countFunction(
  { table, count }: Followed,
  kind: ChangeKind,
  { subjects, always = '', body }: { subjects: string; always?: string; body: string },
): string {
  return `create function ${count}_on_${table}_${kind}() returns trigger language plpgsql as $$
declare
  affected text[] := array(select distinct subject from (${subjects}) as changed (subject) limit ${ONE_BY_ONE + 1});
begin
  case kept_counts_end('${count}', affected)
  when 'DONE' then
    return null;
  when 'ANEW' then
    perform ${count}_anew();
    return null;
  else
    ${always}
    if cardinality(affected) > 0 then
      perform kept_counts_lock(affected);
      ${body}
    end if;
    return null;
  end case;
end $$`;
}

/** The function for changes that have all counted anew. */
export function otherChangeFunction(count: string): string {
  return `create function ${count}_on_other_change() returns trigger language plpgsql as $$
begin
  perform ${count}_anew();
  return null;
end $$`;
}
