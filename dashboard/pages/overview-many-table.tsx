import type { Row } from '../answers/report-rows.ts';
import { type Key, orderedRows } from '../figures/ordered-rows.ts';
import { unitText } from '../figures/unit-figure.tsx';
import type { Language } from '../language/language.ts';
import { MissingRows, UnitHeader } from '../parts/missing-rows.tsx';
import { SortHeader } from '../parts/sort-header.tsx';
import {
  countOf,
  lacksRate,
  lacksTargets,
  measurable,
  type OverviewProps,
  standingsIn,
} from './overview-model.ts';

const COUNTED = [
  { column: 'met', statuses: ['DAT'] },
  { column: 'atRisk', statuses: ['NGUY_CO'] },
  { column: 'notMet', statuses: ['KHONG_DAT'] },
  { column: 'unknown', statuses: ['KHONG_DO_DUOC', 'UNKNOWN'] },
] as const;
const COLUMNS = 5;
const AFTER_THE_NAME = 4;

/** Every unit with the number of its targets that are met, at risk and missed. Several measures give no rank. */
export function ManyTable({ frame, model }: OverviewProps) {
  const { view, language, go } = frame;
  const { words, count } = language;
  const sort = view.sort ?? '-met';
  const rows = orderedRows(model.rows, sort, keyOf, language);
  const header = { sort, language, onSort: (chosen: string) => go({ sort: chosen }) };
  const missing = rows.filter(lacksTargets).map((row) => ({
    ...{ unitId: row.unitId, name: row.name },
    why: whyMissing(row, language),
  }));
  return (
    <div class="table-box">
      <table class="figures">
        <thead>
          <tr>
            <SortHeader {...header} column="name" label={words.columns.province} isNumber={false} />
            {COUNTED.map(({ column }) => (
              <SortHeader key={column} {...header} column={column} label={words.columns[column]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !lacksTargets(row))
            .map((row) => {
              const standings = standingsIn([row]);
              const all = count(measurable(standings).length);
              return (
                <tr key={row.unitId} data-unit={row.unitId}>
                  <UnitHeader frame={frame} unitId={row.unitId}>
                    {row.name}
                  </UnitHeader>
                  {COUNTED.map(({ column, statuses }) => {
                    const counted = count(countOf(standings, ...statuses));
                    return (
                      <td key={column} class="number" data-count={`status:${statuses.join(',')}`}>
                        {column === 'met' ? words.figure.of(counted, all) : counted}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
        </tbody>
        <MissingRows frame={frame} missing={missing} columns={COLUMNS} after={AFTER_THE_NAME} />
      </table>
    </div>
  );
}

function whyMissing({ lines }: Row, language: Language): string {
  const { words } = language;
  const lost = lines.find(lacksRate);
  if (lost) return unitText(lost.rate, language).why;
  return `${words.domains.planning}: ${words.figure.unavailable}`;
}

function keyOf(row: Row, column: string): Key {
  if (column === 'name') return row.name;
  if (lacksTargets(row)) return null;
  const counted = COUNTED.find((one) => one.column === column) ?? COUNTED[0];
  return countOf(standingsIn([row]), ...counted.statuses);
}
