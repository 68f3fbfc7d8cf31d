import { type Key, orderedRows } from '../figures/ordered-rows.ts';
import { UnitFigure, unitText } from '../figures/unit-figure.tsx';
import { isFound } from '../language/fold.ts';
import { UnitHeader } from '../parts/missing-rows.tsx';
import { SortHeader } from '../parts/sort-header.tsx';
import { COLUMNS, columnName, type InstitutionsProps, type SchoolRow } from './institutions-model.ts';

/** Every province: classes and learners of the period, and what its institutions can take. */
export function StudyTable({ frame, rows, year }: InstitutionsProps) {
  const { view, language, go } = frame;
  const { words } = language;
  const sort = view.sort ?? 'name';
  const found = rows.filter(({ name }) => isFound(view.find, name));
  const header = { sort, language, onSort: (chosen: string) => go({ sort: chosen }) };
  return (
    <section class="table-box" aria-label={words.institutions.inPeriod} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <SortHeader {...header} column="name" label={words.columns.province} isNumber={false} />
            {COLUMNS.map((column) => (
              <SortHeader
                key={column}
                {...header}
                column={column}
                label={columnName(column, year, language)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {orderedRows(found, sort, keyOf, language).map(({ unitId, name, counted }) => (
            <tr key={unitId} data-unit={unitId}>
              <UnitHeader frame={frame} unitId={unitId}>
                {name}
              </UnitHeader>
              {COLUMNS.map((column) => {
                const { total, path } = counted[column];
                return (
                  <td key={column} class="number">
                    <UnitFigure shown={unitText(total, language)} path={path} language={language} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function keyOf({ name, counted }: SchoolRow, column: string): Key {
  const known = COLUMNS.find((one) => one === column);
  return known ? (counted[known].total?.value.low ?? null) : name;
}
