import type { ComponentChildren } from 'preact';
import { writeAddress } from '../address/view.ts';
import type { Frame } from './frame.ts';

interface MissingProps {
  readonly frame: Frame;
  /** Who has no figure, and why. */
  readonly missing: readonly { readonly unitId: string; readonly name: string; readonly why: string }[];
  /** Columns of the table, and how many of them follow the name. */
  readonly columns: number;
  readonly after: number;
  /** True when the column before the name holds ranks. */
  readonly isRanked?: boolean;
}

/** The end of a table: those without figures, unranked, each with the reason and a way to ask again. */
export function MissingRows({ frame, missing, columns, after, isRanked = false }: MissingProps) {
  const { words, count } = frame.language;
  if (missing.length === 0) return null;
  return (
    <tbody class="missing" data-testid="missing-rows">
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          <span data-count="missing-rows">{`${words.overview.missingGroup} (${count(missing.length)})`}</span>
          <button type="button" class="link" onClick={frame.retry}>
            {words.columns.retry}
          </button>
        </th>
      </tr>
      {missing.map(({ unitId, name, why }) => (
        <tr key={unitId} data-unit={unitId}>
          {isRanked && <td class="rank" />}
          <UnitHeader frame={frame} unitId={unitId}>
            {name}
          </UnitHeader>
          <td colSpan={after}>
            <span class="figure unavailable">
              <span data-state="unavailable">…</span>
            </span>{' '}
            <span class="why">{why}</span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

interface UnitProps {
  readonly frame: Frame;
  readonly unitId: string;
  readonly children: ComponentChildren;
}

/** Name of a unit as the heading of its row; leads to its page. */
export function UnitHeader({ frame: { view, language }, unitId, children }: UnitProps) {
  // Where both maps stand in one table, two units may have one name.
  const isOld = unitId.startsWith('P63-') && (view.page === 'sources' || view.map === 'recorded');
  return (
    <th scope="row" class="unit">
      <a href={writeAddress({ ...view, page: 'province', provinceId: unitId })}>{children}</a>
      {isOld && <small>{` (${language.words.sources.old})`}</small>}
    </th>
  );
}
