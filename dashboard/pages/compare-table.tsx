import { comparedOf, type Line, type Row } from '../answers/report-rows.ts';
import { type Key, orderedRows } from '../figures/ordered-rows.ts';
import { planText } from '../figures/percent-of-plan.tsx';
import { UnitFigure, unitText } from '../figures/unit-figure.tsx';
import { hasValue } from '../figures/value-text.ts';
import { isFound } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { MissingRows, UnitHeader } from '../parts/missing-rows.tsx';
import { SortHeader } from '../parts/sort-header.tsx';
import { type CompareProps, columnsOf, TotalCells } from './compare.tsx';

/** One row a province, one column a measure; colours say how near to plan, numbers what was reached. */
export function CompareTable(props: CompareProps) {
  const { frame, rows, measures } = props;
  const { view, language, go } = frame;
  const { words } = language;
  const sort = view.sort ?? 'name';
  const columns = ['name', ...measures];
  const ordered = orderedRows(
    rows.filter(({ name }) => isFound(view.find, name)),
    sort,
    keyOf,
    language,
  );
  const isMissing = ({ lines }: Row) => lines.every((line) => !isGiven(line));
  const missing = ordered.filter(isMissing).map(({ unitId, name, lines: [line] }) => ({
    ...{ unitId, name },
    why: unitText(line ? comparedOf(line).total : null, language).why,
  }));
  const header = { sort, language, onSort: (chosen: string) => go({ sort: chosen }) };
  return (
    <section class="table-box heat" aria-label={words.compare.region} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <SortHeader {...header} column="name" label={words.columns.province} isNumber={false} />
            {columnsOf(props).map(({ id, name }) => (
              <SortHeader key={id} {...header} column={id} label={name} />
            ))}
          </tr>
          <tr class="totals">
            <th scope="row">{words.sheet.total}</th>
            <TotalCells {...props} />
          </tr>
        </thead>
        <tbody>
          {ordered
            .filter((row) => !isMissing(row))
            .map((row) => (
              <tr key={row.unitId} data-unit={row.unitId}>
                <UnitHeader frame={frame} unitId={row.unitId}>
                  {row.name}
                </UnitHeader>
                {row.lines.map((line) => (
                  <HeatCell key={line.measureId} line={line} language={language} />
                ))}
              </tr>
            ))}
        </tbody>
        <MissingRows frame={frame} missing={missing} columns={columns.length} after={measures.length} />
      </table>
    </section>
  );
}

function HeatCell({ line, language }: { line: Line; language: Language }) {
  const { total, path } = comparedOf(line);
  const shown = unitText(total, language, 'short');
  const plan = planText(line, shown, language);
  const title = plan.state === 'value' ? language.words.compare.ofPlan(plan.text) : plan.why;
  return (
    <td class={`cell ${plan.band}`} title={title}>
      <UnitFigure shown={shown} path={path} language={language} />
    </td>
  );
}

function isGiven(line: Line): boolean {
  const { total } = comparedOf(line);
  return total !== null && (total.value.state === 'NOT_APPLICABLE' || hasValue(total.value));
}

function keyOf({ name, lines }: Row, column: string): Key {
  if (column === 'name') return name;
  const line = lines.find(({ measureId }) => measureId === column);
  return (line && comparedOf(line).total?.value.low) ?? null;
}
