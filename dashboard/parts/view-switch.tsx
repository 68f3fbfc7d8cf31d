import type { Frame } from './frame.ts';

/** Tiles beside the table, or the table alone. */
export function ViewSwitch({ frame: { view, language, go } }: { frame: Frame }) {
  const { filters } = language.words;
  return (
    <div class="switch" role="group" aria-label={filters.view} data-testid="filter-view">
      <button type="button" aria-pressed={!view.table} onClick={() => go({ table: false })}>
        {filters.tiles}
      </button>
      <button type="button" aria-pressed={view.table} onClick={() => go({ table: true })}>
        {filters.table}
      </button>
    </div>
  );
}
