import type { Row } from '../answers/report-rows.ts';
import { type Key, orderedRows } from '../figures/ordered-rows.ts';
import { planText } from '../figures/percent-of-plan.tsx';
import { RateParts } from '../figures/rate-parts.tsx';
import { StatusChip, TargetText } from '../figures/status-chip.tsx';
import { UnitFigure, unitText } from '../figures/unit-figure.tsx';
import { hasValue, NOT_APPLICABLE } from '../figures/value-text.ts';
import { MissingRows, UnitHeader } from '../parts/missing-rows.tsx';
import { SortHeader } from '../parts/sort-header.tsx';
import { BulletBar } from '../shapes/bullet-bar.tsx';
import { hasPlans, lacksRate, type OverviewProps, ranksOf } from './overview-model.ts';

const COLUMNS = 8;
const AFTER_THE_NAME = 6;

/** Every unit with its rate, its target and where it stands; the missing at the end. */
export function OneTable({ frame, model }: OverviewProps) {
  const { view, language, go } = frame;
  const { words, count } = language;
  const ranks = ranksOf(model);
  const sort = view.sort ?? (hasPlans(model) ? '-ofTarget' : '-rate');
  const isMissing = ({ lines: [line] }: Row) => !line || lacksRate(line);
  const rows = orderedRows(model.rows, sort, keyOf, language);
  const missing = rows.filter(isMissing).map(({ unitId, name, lines: [line] }) => ({
    ...{ unitId, name },
    why: unitText(line?.rate ?? null, language).why,
  }));
  const header = { sort, language, onSort: (chosen: string) => go({ sort: chosen }) };
  return (
    <div class="table-box">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col" class="rank">
              {words.columns.rank}
            </th>
            <SortHeader {...header} column="name" label={words.columns.province} isNumber={false} />
            <th scope="col" class="number">
              {words.columns.done}
            </th>
            <SortHeader {...header} column="rate" label={words.columns.rate} />
            <th scope="col" class="number">
              {words.columns.target}
            </th>
            <SortHeader {...header} column="ofTarget" label={words.columns.ofTarget} />
            <th scope="col" class="progress">
              {words.columns.progress}
            </th>
            <th scope="col">{words.columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !isMissing(row))
            .map((row) => {
              const rank = ranks.get(row.unitId);
              const text = rank ? words.figure.of(count(rank[0]), count(rank[1])) : NOT_APPLICABLE;
              return <OneRow key={row.unitId} frame={frame} row={row} rank={text} />;
            })}
        </tbody>
        <MissingRows frame={frame} missing={missing} columns={COLUMNS} after={AFTER_THE_NAME} isRanked />
      </table>
    </div>
  );
}

function OneRow({ frame, row, rank }: Pick<OverviewProps, 'frame'> & { row: Row; rank: string }) {
  const { language } = frame;
  const [line] = row.lines;
  if (!line?.rate) return null;
  const { standing, rate } = line;
  const path = `${line.path}.rate.computed`;
  const shown = unitText(rate, language);
  const plan = planText(line, shown, language);
  return (
    <tr data-unit={row.unitId}>
      <td class="rank" data-rank>
        {rank}
      </td>
      <UnitHeader frame={frame} unitId={row.unitId}>
        {row.name}
      </UnitHeader>
      <td class="number">
        <RateParts total={rate} path={path} language={language} />
      </td>
      <td class="number">
        <UnitFigure shown={shown} path={path} language={language} />
      </td>
      <td class="number">
        {standing ? <TargetText standing={standing} language={language} /> : NOT_APPLICABLE}
      </td>
      <td class="number">
        <UnitFigure shown={{ ...plan, staleOn: null }} path={plan.path} language={language} />
      </td>
      <td class="progress">
        {rate.value.low !== null && hasValue(rate.value) && (
          <BulletBar reached={rate.value.low} wanted={standing?.wanted?.low ?? null} band={plan.band} />
        )}
      </td>
      <td>{standing && <StatusChip standing={standing} language={language} />}</td>
    </tr>
  );
}

function keyOf({ name, lines: [line] }: Row, column: string): Key {
  if (column === 'name') return name;
  if (!line || lacksRate(line)) return null;
  return column === 'rate' ? (line.rate?.value.low ?? null) : (line.standing?.percentOfTarget ?? null);
}
