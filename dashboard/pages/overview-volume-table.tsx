import type { Line, Row } from '../answers/report-rows.ts';
import { type Key, orderedRows } from '../figures/ordered-rows.ts';
import { UnitFigure, unitText } from '../figures/unit-figure.tsx';
import type { Total } from '../figures/value.ts';
import { MissingRows, UnitHeader } from '../parts/missing-rows.tsx';
import { SortHeader } from '../parts/sort-header.tsx';
import { lacksVolume, type OverviewProps } from './overview-model.ts';

/** The volumes of a line, in the order of the columns. */
const VOLUMES = [
  { column: 'classes', path: 'training.classes.computed', of: (line: Line) => line.classes },
  { column: 'attendances', path: 'training.attendances.computed', of: (line: Line) => line.attendances },
  { column: 'completed', path: 'completed.computed', of: (line: Line) => line.completed },
] as const;
const COLUMNS = 4;
const AFTER_THE_NAME = 3;

/** Every unit with its classes, attendances and persons who completed. */
export function VolumeTable({ frame, model }: OverviewProps) {
  const { view, language, go } = frame;
  const { words } = language;
  const sort = view.sort ?? '-classes';
  const rows = orderedRows(model.rows, sort, keyOf, language);
  const isMissing = ({ lines: [line] }: Row) => !line || lacksVolume(line);
  const header = { sort, language, onSort: (chosen: string) => go({ sort: chosen }) };
  const missing = rows.filter(isMissing).map(({ unitId, name, lines: [line] }) => ({
    ...{ unitId, name },
    why: unitText(line?.classes ?? null, language).why,
  }));
  return (
    <div class="table-box">
      <table class="figures">
        <thead>
          <tr>
            <SortHeader {...header} column="name" label={words.columns.province} isNumber={false} />
            {VOLUMES.map(({ column }) => (
              <SortHeader key={column} {...header} column={column} label={words.columns[column]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !isMissing(row))
            .map(({ unitId, name, lines: [line] }) => (
              <tr key={unitId} data-unit={unitId}>
                <UnitHeader frame={frame} unitId={unitId}>
                  {name}
                </UnitHeader>
                {line &&
                  VOLUMES.map(({ column, path, of }) => (
                    <td key={column} class="number">
                      <UnitFigure
                        shown={unitText(of(line), language)}
                        path={`${line.path}.${path}`}
                        language={language}
                      />
                    </td>
                  ))}
              </tr>
            ))}
        </tbody>
        <MissingRows frame={frame} missing={missing} columns={COLUMNS} after={AFTER_THE_NAME} />
      </table>
    </div>
  );
}

function keyOf({ name, lines: [line] }: Row, column: string): Key {
  if (column === 'name') return name;
  const total: Total | null | undefined = line && VOLUMES.find((one) => one.column === column)?.of(line);
  return total?.value.low ?? null;
}
