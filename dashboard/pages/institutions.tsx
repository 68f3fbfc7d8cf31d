import { today } from '../address/period.ts';
import { type AnswerOf, questionOf } from '../answers/question.ts';
import { NationalFigure } from '../figures/national-figure.tsx';
import { Banner } from '../parts/banner.tsx';
import { Card } from '../parts/card.tsx';
import type { Frame } from '../parts/frame.ts';
import { Toolbar } from '../parts/toolbar.tsx';
import { COLUMNS, columnName, readSchools, readTotals } from './institutions-model.ts';
import { institutionsSheet } from './institutions-sheet.ts';
import { SchoolTable } from './school-table.tsx';
import { StudyTable } from './study-table.tsx';

/** Schools: who enrols and completes in the period, what they can take, and what each runs in a year. */
export function Institutions({ frame, shown }: { frame: Frame; shown: AnswerOf<'institutions'> }) {
  const { language, reference } = frame;
  const { words } = language;
  const { data, coverage } = shown.answer;
  if (!data?.provinces) return null;
  const { asked } = shown;
  const year = shown.view.year ?? today().slice(0, 4);
  const totals = readTotals(data);
  const rows = readSchools(data, year);
  const props = { frame, shown, rows, totals, year };
  return (
    <>
      <h1>{words.institutions.heading}</h1>
      <p class="as-of" data-date>
        {`${words.filters.period} ${language.day(asked.period.from)} – ${language.day(asked.period.to)}`}
      </p>
      <Banner
        {...{ view: shown.view, language, reference, coverage }}
        rowIds={rows.map(({ unitId }) => unitId)}
        totals={[totals.attendances]}
      />
      <div class="cards many">
        {COLUMNS.map((column) => (
          <Card key={column} name={column} heading={columnName(column, year, language)}>
            <NationalFigure {...totals[column]} language={language} />
          </Card>
        ))}
      </div>
      <div class="bar">
        <h2>{words.institutions.inPeriod}</h2>
        <Toolbar
          question={questionOf(shown.view, reference, asked.asOf)}
          language={language}
          sheet={() => institutionsSheet(props)}
        />
      </div>
      <StudyTable {...props} />
      <h2 class="section" data-text>
        {words.institutions.ofYear(year)}
      </h2>
      <SchoolTable {...props} />
    </>
  );
}
