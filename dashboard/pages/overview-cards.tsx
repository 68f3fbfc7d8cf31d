import type { Line } from '../answers/report-rows.ts';
import { BEHIND } from '../figures/band.ts';
import { mayJudge, oldestDay, shareText, someOf, unitsText } from '../figures/coverage-text.ts';
import { NationalFigure } from '../figures/national-figure.tsx';
import type { Standing } from '../figures/standing.ts';
import type { Total } from '../figures/value.ts';
import type { Language } from '../language/language.ts';
import { Card, CountText } from '../parts/card.tsx';
import { countOf, lacksTargets, measurable, type OverviewProps, standingsIn } from './overview-model.ts';

/** One rate: how many completed, which rate was reached, who is behind, what all this stands on. */
export function OneCards({ frame: { language }, model: { rows, totals } }: OverviewProps) {
  const { words } = language;
  const [line] = totals;
  if (!line) return null;
  const planned = standingsIn(rows).filter(({ percentOfTarget }) => percentOfTarget !== null);
  const behind = planned.filter(
    ({ percentOfTarget }) => percentOfTarget !== null && percentOfTarget < BEHIND,
  );
  return (
    <div class="cards">
      <Card name="plan" heading={words.overview.rate}>
        <NationalFigure total={line.rate} path={`${line.path}.rate.computed`} language={language} />
      </Card>
      <Card name="done" heading={words.overview.done}>
        <NationalFigure total={line.completed} path={`${line.path}.completed.computed`} language={language} />
      </Card>
      <Card name="behind" heading={words.overview.behind}>
        <CountText
          of="behind"
          text={someOf(unitsOf(behind), unitsOf(planned), language)}
          more={words.overview.withTargets}
          isBad={behind.length > 0 && line.rate !== null && mayJudge(line.rate.coverage)}
        />
      </Card>
      <DataCard total={line.rate} path={`${line.path}.rate.computed`} language={language} />
    </div>
  );
}

const unitsOf = (standings: readonly Standing[]) => standings.map(({ unitId }) => unitId);

/** Several targets: how many are met, at risk and missed. No percentage stands for several measures. */
export function ManyCards({ frame: { language }, model: { rows, totals } }: OverviewProps) {
  const { words, count } = language;
  const answered = rows.filter((row) => !lacksTargets(row));
  const standings = measurable(standingsIn(answered));
  const units = words.coverage.provinces(count(answered.length), count(rows.length));
  const all = count(standings.length);
  const counted = (...statuses: readonly string[]) => count(countOf(standings, ...statuses));
  const [met, atRisk, missed] = [counted('DAT'), counted('NGUY_CO'), counted('KHONG_DAT')];
  const whole = totals.filter(({ rate }) => rate?.kind === 'complete');
  const of = (text: string) => `${text}, ${words.overview.ofUnits(units)}`;
  return (
    <div class="cards">
      <Card name="done" heading={words.overview.met}>
        <CountText of="status:DAT" text={met} more={of(words.overview.metOf(met, all))} />
      </Card>
      <Card name="plan" heading={words.overview.atRisk}>
        <CountText of="status:NGUY_CO" text={atRisk} more={of(words.overview.targetsOf(atRisk, all))} />
      </Card>
      <Card name="behind" heading={words.overview.notMet}>
        <CountText of="status:KHONG_DAT" text={missed} more={of(words.overview.targetsOf(missed, all))} />
      </Card>
      <Card name="data" heading={words.overview.data}>
        <CountText
          of="rows:answered"
          text={units}
          more={words.overview.wholeTargets(count(whole.length), count(totals.length))}
        />
      </Card>
    </div>
  );
}

/** One volume: classes, attendances, persons who completed. */
export function VolumeCards({ language, totals }: { language: Language; totals: readonly Line[] }) {
  const { words } = language;
  const [line] = totals;
  if (!line) return null;
  return (
    <div class="cards">
      <Card name="plan" heading={words.overview.classes}>
        <NationalFigure
          total={line.classes}
          path={`${line.path}.training.classes.computed`}
          language={language}
        />
      </Card>
      <Card name="behind" heading={words.overview.attendances}>
        <NationalFigure
          total={line.attendances}
          path={`${line.path}.training.attendances.computed`}
          language={language}
        />
      </Card>
      <Card name="done" heading={words.overview.done}>
        <NationalFigure total={line.completed} path={`${line.path}.completed.computed`} language={language} />
      </Card>
      <DataCard total={line.classes} path={`${line.path}.training.classes.computed`} language={language} />
    </div>
  );
}

/** What the totals stand on: units, weight, oldest day. */
function DataCard({ total, path, language }: { total: Total | null; path: string; language: Language }) {
  const { words } = language;
  if (!total) return null;
  const { coverage } = total;
  const oldest = oldestDay(coverage.stale);
  const weight = shareText(coverage, language) ?? words.coverage.noShare;
  const age = oldest ? ` · ${words.overview.oldest(language.day(oldest))}` : '';
  const text = `${unitsText(coverage, language)}\n${weight}${age}`;
  return (
    <Card name="data" heading={words.overview.data}>
      <div class="national" data-coverage={`${path}.coverage`} role="group" aria-label={text}>
        {text}
      </div>
    </Card>
  );
}
