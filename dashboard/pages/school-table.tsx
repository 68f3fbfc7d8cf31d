import { figureText, UnitFigure } from '../figures/unit-figure.tsx';
import { isFound } from '../language/fold.ts';
import type { Frame } from '../parts/frame.ts';
import { UnitHeader } from '../parts/missing-rows.tsx';
import { type InstitutionsProps, type School, YEARLY } from './institutions-model.ts';

/** Every school with what it runs in the year, published figures where nothing was counted. */
export function SchoolTable({ frame, rows, year }: InstitutionsProps) {
  const { view, language } = frame;
  const { words, compare } = language;
  const found = rows
    .filter(({ name, schools }) =>
      [name, ...(schools ?? []).map((school) => school.name)].some((text) => isFound(view.find, text)),
    )
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <section class="table-box" aria-label={words.institutions.ofYear(year)} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.columns.province}</th>
            <th scope="col">{words.institutions.school}</th>
            {YEARLY.map((name) => (
              <th key={name} scope="col" class="number">
                {words.institutions.yearly[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.flatMap(({ unitId, name, schools }) =>
            (schools && schools.length > 0 ? schools : [null]).map((school) => (
              <tr key={`${unitId} ${school?.name}`} data-unit={unitId}>
                <UnitHeader frame={frame} unitId={unitId}>
                  {name}
                </UnitHeader>
                <SchoolCells frame={frame} school={school} isLost={schools === null} />
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface CellsProps {
  readonly frame: Frame;
  readonly school: School | null;
  /** True where the system of institutions did not answer. */
  readonly isLost: boolean;
}

function SchoolCells({ frame: { language }, school, isLost }: CellsProps) {
  const { words } = language;
  if (!school?.year) {
    const lacking = school ? words.institutions.noYear : words.institutions.noSchool;
    return (
      <>
        <td data-text>{school?.name}</td>
        <td colSpan={YEARLY.length}>
          <span class="figure unavailable">
            <span data-state="unavailable">…</span>
          </span>{' '}
          <span class="why">{isLost ? words.province.institutionsMissing : lacking}</span>
        </td>
      </>
    );
  }
  const { year } = school;
  return (
    <>
      <td class="school" data-text>
        {school.name}
      </td>
      {YEARLY.map((name) => (
        <td key={name} class="number">
          <UnitFigure
            shown={figureText(year[name].value, language)}
            path={year[name].path}
            language={language}
          />
        </td>
      ))}
    </>
  );
}
