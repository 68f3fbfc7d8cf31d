import type { AnswerOf } from '../answers/question.ts';
import { questionOf } from '../answers/question.ts';
import { type Measure, measureName } from '../answers/reference.ts';
import { comparedOf, type Line, type Row, readLines, readRows } from '../answers/report-rows.ts';
import { NationalFigure } from '../figures/national-figure.tsx';
import { AsOfLine } from '../parts/as-of-line.tsx';
import { Banner } from '../parts/banner.tsx';
import type { Frame } from '../parts/frame.ts';
import { Toolbar } from '../parts/toolbar.tsx';
import { BandLegend } from '../shapes/band-legend.tsx';
import { compareSheet } from './compare-sheet.ts';
import { CompareTable } from './compare-table.tsx';

/** What every part of the page is given. */
export interface CompareProps {
  readonly frame: Frame;
  readonly shown: AnswerOf<'compare'>;
  readonly measures: readonly Measure[];
  readonly rows: readonly Row[];
  readonly totals: readonly Line[];
}

/** Provinces × targets: a heat-map that is a table. */
export function Compare({ frame, shown }: { frame: Frame; shown: AnswerOf<'compare'> }) {
  const { language, reference } = frame;
  const { words } = language;
  const report = shown.answer.data?.report;
  if (!report) return null;
  const { asked, chosen } = shown;
  const props: CompareProps = {
    ...{ frame, shown, measures: chosen.measures },
    rows: readRows(report.rows, 'report.rows', asked.period.to),
    totals: readLines(report.totals, 'report.totals', asked.period.to),
  };
  const hasRates = chosen.measures.some(({ kind }) => kind === 'RATE');
  return (
    <>
      <h1>{words.compare.heading}</h1>
      <AsOfLine {...{ language, asked }} />
      <Banner
        {...{ view: shown.view, language, reference }}
        coverage={shown.answer.coverage}
        rowIds={props.rows.map(({ unitId }) => unitId)}
        totals={props.totals.map(comparedOf)}
      />
      <div class="bar">
        <BandLegend
          language={language}
          hint={hasRates ? words.compare.hint : words.compare.volumeHint}
          hasBands={hasRates}
        />
        <Toolbar
          question={questionOf(shown.view, reference, asked.asOf)}
          language={language}
          sheet={() => compareSheet(props)}
        />
      </div>
      <CompareTable {...props} />
    </>
  );
}

/** Headings and totals of the columns. */
export function columnsOf({ measures, totals, frame: { language } }: CompareProps) {
  return measures.map((measure) => {
    const line = totals.find(({ measureId }) => measureId === measure.id);
    const compared = line && comparedOf(line);
    return {
      id: measure.id,
      name: measureName(measure, language),
      total: compared?.total ?? null,
      path: compared?.path ?? '',
    };
  });
}

/** The totals under their columns, each with what it stands on. */
export function TotalCells(props: CompareProps) {
  const { language } = props.frame;
  return (
    <>
      {columnsOf(props).map(({ id, total, path }) => (
        <td key={id} class="total">
          <NationalFigure total={total} path={path} language={language} />
        </td>
      ))}
    </>
  );
}
