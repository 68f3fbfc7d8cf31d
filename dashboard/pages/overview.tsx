import type { AnswerOf } from '../answers/question.ts';
import { questionOf } from '../answers/question.ts';
import { measureName } from '../answers/reference.ts';
import { comparedOf, readLines, readRows } from '../answers/report-rows.ts';
import { AsOfLine } from '../parts/as-of-line.tsx';
import { Banner } from '../parts/banner.tsx';
import type { Frame } from '../parts/frame.ts';
import { Toolbar } from '../parts/toolbar.tsx';
import { ViewSwitch } from '../parts/view-switch.tsx';
import { ManyCards, OneCards, VolumeCards } from './overview-cards.tsx';
import { ManyTable } from './overview-many-table.tsx';
import type { OverviewModel } from './overview-model.ts';
import { OneTable } from './overview-one-table.tsx';
import { overviewSheet } from './overview-sheet.ts';
import { OverviewTiles } from './overview-tiles.tsx';
import { VolumeTable } from './overview-volume-table.tsx';

/** Are we on plan, who is behind, is the data complete? */
export function Overview({ frame, shown }: { frame: Frame; shown: AnswerOf<'overview'> }) {
  const { view, language, reference } = frame;
  const { words } = language;
  const report = shown.answer.data?.report;
  if (!report) return null;
  const { chosen, asked } = shown;
  const [measure] = chosen.measures;
  const model: OverviewModel = {
    kind: chosen.measures.length > 1 ? 'many' : measure?.kind === 'VOLUME' ? 'volume' : 'one',
    rows: readRows(report.rows, 'report.rows', asked.period.to),
    totals: readLines(report.totals, 'report.totals', asked.period.to),
  };
  const heading = model.kind === 'many' || !measure ? words.overview.heading : measureName(measure, language);
  const hasTiles = shown.view.map === '34' && !view.table;
  const parts = { frame, model, shown };
  const Table = { one: OneTable, many: ManyTable, volume: VolumeTable }[model.kind];
  return (
    <>
      <h1>{heading}</h1>
      <AsOfLine {...{ language, asked }} />
      <Banner
        {...{ view: shown.view, language, reference }}
        coverage={shown.answer.coverage}
        rowIds={model.rows.map(({ unitId }) => unitId)}
        totals={model.totals.map(comparedOf)}
      />
      {model.kind === 'one' && <OneCards {...parts} />}
      {model.kind === 'many' && <ManyCards {...parts} />}
      {model.kind === 'volume' && <VolumeCards language={language} totals={model.totals} />}
      <BreakNotes model={model} />
      <div class="bar">
        {shown.view.map === '34' && <ViewSwitch frame={frame} />}
        <Toolbar
          question={questionOf(shown.view, reference, asked.asOf)}
          language={language}
          sheet={() => overviewSheet(parts)}
        />
      </div>
      <div class={hasTiles ? 'split' : 'whole'}>
        {hasTiles && <OverviewTiles {...parts} />}
        <Table {...parts} />
      </div>
    </>
  );
}

/** Where a series crosses the merger, and why its halves are not the same thing. */
function BreakNotes({ model }: { model: OverviewModel }) {
  const reasons = [...new Set(model.totals.flatMap(({ breakReason }) => breakReason ?? []))];
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} class="note" data-text>
          {reason}
        </p>
      ))}
    </>
  );
}
