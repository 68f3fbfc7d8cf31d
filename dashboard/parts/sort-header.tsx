import type { Language } from '../language/language.ts';

interface SortProps {
  readonly column: string;
  readonly label: string;
  /** The order now: a column, with `-` for the largest first. */
  readonly sort: string;
  readonly isNumber?: boolean;
  readonly language: Language;
  onSort(sort: string): void;
}

/** Heading of a column that orders the table; pressed again, the other way round. */
export function SortHeader({ column, label, sort, isNumber = true, language, onSort }: SortProps) {
  const rises = sort === column;
  const falls = sort === `-${column}`;
  const first = isNumber ? `-${column}` : column;
  const second = isNumber ? column : `-${column}`;
  return (
    <th
      scope="col"
      class={isNumber ? 'number' : ''}
      aria-sort={rises ? 'ascending' : falls ? 'descending' : 'none'}
    >
      <button
        type="button"
        class="sort"
        title={language.words.columns.sortBy(label)}
        onClick={() => onSort(sort === first ? second : first)}
      >
        {label}
        <span aria-hidden="true" class="arrow">
          {rises ? '▲' : falls ? '▼' : '↕'}
        </span>
      </button>
    </th>
  );
}
