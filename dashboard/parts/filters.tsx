import { askedOf } from '../address/asked.ts';
import { LAST_DAY_OF_63, today, yearsOf } from '../address/period.ts';
import { MAPS, type PageName } from '../address/view.ts';
import { DayField, FindField, SelectField, TickField } from './field.tsx';
import type { Frame } from './frame.ts';
import { LearnerFields } from './learner-fields.tsx';
import { PeriodField } from './period-field.tsx';
import { TargetField } from './target-field.tsx';

type FilterName =
  | 'province'
  | 'period'
  | 'target'
  | 'learners'
  | 'year'
  | 'asOf'
  | 'map'
  | 'find'
  | 'faults'
  | 'stale';

/** Every page shows the filters that change what it shows, and no other. */
const FILTERS: Record<PageName, readonly FilterName[]> = {
  overview: ['period', 'target', 'asOf', 'map', 'stale'],
  compare: ['period', 'target', 'asOf', 'map', 'stale', 'find'],
  province: ['province', 'period', 'asOf', 'stale'],
  institutions: ['period', 'learners', 'year', 'stale', 'find'],
  sources: ['find', 'faults'],
};

export function Filters(frame: Frame) {
  const { view, language, go, adjust } = frame;
  const { filters } = language.words;
  const now = today();
  const { period, asOf, cut } = askedOf(view, now);
  const shown = (name: FilterName) => FILTERS[view.page].includes(name);
  return (
    <section class="filters" aria-label={filters.label}>
      {shown('province') && <ProvinceField {...frame} />}
      {shown('period') && (
        <PeriodField
          period={period}
          today={now}
          language={language}
          onChoose={(chosen) => go({ period: chosen })}
        />
      )}
      {shown('learners') && <LearnerFields {...frame} />}
      {shown('target') && <TargetField {...frame} day={asOf} />}
      {shown('asOf') && (
        <DayField name="as-of" label={filters.asOf} value={asOf} onChoose={(day) => go({ asOf: day })} />
      )}
      {shown('map') && (
        <SelectField
          name="map"
          label={filters.map}
          value={view.map}
          groups={[{ label: null, options: MAPS.map((map) => [map, filters.maps[map]] as const) }]}
          onChoose={(chosen) => go({ map: MAPS.find((map) => map === chosen) ?? '34' })}
        />
      )}
      {shown('year') && (
        <SelectField
          name="year"
          label={filters.year1}
          value={view.year ?? now.slice(0, 4)}
          groups={[{ label: null, options: schoolYears(now).map((year) => [year, year] as const) }]}
          onChoose={(year) => go({ year })}
        />
      )}
      {shown('find') && (
        <FindField label={filters.find} value={view.find} onType={(find) => adjust({ find })} />
      )}
      {shown('faults') && (
        <TickField
          name="faults"
          label={filters.onlyFaults}
          isOn={view.faults}
          onChoose={(faults) => go({ faults })}
        />
      )}
      {shown('stale') && (
        <TickField
          name="stale"
          label={filters.stale}
          hint={filters.staleHint}
          isOn={view.stale}
          onChoose={(stale) => go({ stale })}
        />
      )}
      {shown('map') && cut && (
        <p class="filter-note" data-text>
          {language.words.map63(language.day(LAST_DAY_OF_63))}
        </p>
      )}
    </section>
  );
}

function schoolYears(now: string): readonly string[] {
  return yearsOf({ from: '2019-01-01', to: now }, now);
}

function ProvinceField({ view, language, reference, go }: Frame) {
  const { words, compare } = language;
  const today34 = reference.provinces.map(({ id, nameVi }) => [id, nameVi] as const);
  const former = reference.provinces.flatMap(({ predecessors }) =>
    predecessors.map(({ id, nameVi }) => [id, nameVi] as const),
  );
  const byName = (options: readonly (readonly [string, string])[]) =>
    options.toSorted(([, a], [, b]) => compare(a, b));
  return (
    <SelectField
      name="province"
      label={words.filters.province}
      value={view.provinceId ?? ''}
      groups={[
        { label: words.filters.maps['34'], options: byName(today34) },
        { label: words.filters.maps['63'], options: byName(former) },
      ]}
      onChoose={(provinceId) => go({ provinceId })}
    />
  );
}
