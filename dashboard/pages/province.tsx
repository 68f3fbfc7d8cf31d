import { LAST_DAY_OF_63 } from '../address/period.ts';
import { writeAddress } from '../address/view.ts';
import { type AnswerOf, questionOf } from '../answers/question.ts';
import { Banner } from '../parts/banner.tsx';
import type { Frame } from '../parts/frame.ts';
import { Toolbar } from '../parts/toolbar.tsx';
import { linesOf, type ProvinceProps, readPlans } from './province-model.ts';
import { ClassSection, InstitutionSection, StaffSection } from './province-records.tsx';
import { provinceSheet } from './province-sheet.ts';
import { SourceState } from './source-table.tsx';
import { DOMAINS } from './sources-model.ts';
import { PlanTables } from './target-table.tsx';

/** One province: its targets, schools, classes, connection, and the units it came from. */
export function Province({ frame, shown }: { frame: Frame; shown: AnswerOf<'province'> }) {
  const { language, reference } = frame;
  const { words } = language;
  const { data, coverage } = shown.answer;
  if (!data?.province) return null;
  const { asked } = shown;
  const { province } = data;
  const props = { frame, shown, province };
  const lines = linesOf(data.report?.rows ?? [], province.id, 'report.rows', asked.period.to);
  const plans = readPlans(province.trainingPlans, 'province.trainingPlans', lines);
  return (
    <>
      <Title {...props} />
      <Banner {...{ view: shown.view, language, reference, coverage }} rowIds={[province.id]} totals={[]} />
      <Connection {...props} />
      <div class="bar">
        <h2>{words.province.targets}</h2>
        <Toolbar
          question={questionOf(shown.view, reference, asked.asOf)}
          language={language}
          sheet={() => provinceSheet({ ...props, plans })}
        />
      </div>
      <PlanTables frame={frame} plans={plans} />
      <div class="halves">
        <InstitutionSection {...props} />
        <StaffSection {...props} />
      </div>
      <ClassSection {...props} />
      {province.predecessors.length > 0 && <History {...props} />}
    </>
  );
}

function Title({ frame: { language }, shown, province }: ProvinceProps) {
  const { words, day, code } = language;
  const { region, successor, versions, validFrom, validTo } = province;
  const life = validTo
    ? words.province.until(day(validFrom), day(validTo))
    : words.province.since(day(validFrom));
  const parts = [
    province.code && `${words.province.code} ${province.code}`,
    region && (code === 'vi' ? region.nameVi : region.nameEn),
    life,
  ];
  const linkTo = (provinceId: string) => writeAddress({ ...shown.view, provinceId });
  return (
    <>
      <h1 data-unit={province.id}>{province.fullNameVi}</h1>
      <p class="as-of" data-date>
        {[...parts.filter(Boolean), `${words.filters.asOf} ${day(shown.asked.asOf)}`].join(' · ')}
      </p>
      {successor && (
        <p class="note">
          {words.province.successor}: <a href={linkTo(successor.id)}>{successor.fullNameVi}</a>
        </p>
      )}
      {versions.length > 1 && (
        <ul class="versions" aria-label={words.province.versions} data-date>
          {versions.map((version) => (
            <li key={version.validFrom}>
              <strong>{version.fullNameVi}</strong>{' '}
              {version.validTo
                ? words.province.until(day(version.validFrom), day(version.validTo))
                : words.province.since(day(version.validFrom))}
              {version.document && ` (${version.document})`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How the three systems of the unit, and of those it came from, answered this very page. */
function Connection({ frame: { language, reference }, shown, province }: ProvinceProps) {
  const { words } = language;
  const units = [province.id, ...province.predecessors.map(({ id }) => id)];
  const entryOf = (unit: string, domain: string) =>
    shown.answer.coverage.find((entry) => entry.unit === unit && entry.domain === domain);
  return (
    <section class="connection" aria-label={words.province.connection} data-testid="connection">
      {units.map((unit) => (
        <dl key={unit} data-unit={unit}>
          <dt>
            {unit === province.id ? province.fullNameVi : `${reference.nameOf(unit)} (${words.sources.old})`}
          </dt>
          {DOMAINS.map((domain) => (
            <dd key={domain}>
              <span class="muted">{words.domains[domain]}: </span>
              <SourceState entry={entryOf(unit, domain)} language={language} />
            </dd>
          ))}
        </dl>
      ))}
    </section>
  );
}

/** The units that were merged into this one, each as it stood on its last day. */
function History({ frame, shown, province }: ProvinceProps) {
  const { words, day } = frame.language;
  const rows = shown.answer.data?.history?.rows ?? [];
  return (
    <section class="history" data-testid="history">
      <h2>{words.province.history}</h2>
      <p class="muted">{words.province.historyHint}</p>
      {province.predecessors.map(({ id, fullNameVi, validFrom, validTo, trainingPlans }, place) => (
        <section key={id} data-unit={id}>
          <h3 class="unit">
            <a href={writeAddress({ ...shown.view, provinceId: id })}>{fullNameVi}</a>{' '}
            <small data-date>{words.province.until(day(validFrom), day(validTo ?? LAST_DAY_OF_63))}</small>
          </h3>
          <PlanTables
            frame={frame}
            isFolded
            plans={readPlans(
              trainingPlans,
              `province.predecessors.${place}.trainingPlans`,
              linesOf(rows, id, 'history.rows', LAST_DAY_OF_63),
            )}
          />
        </section>
      ))}
    </section>
  );
}
