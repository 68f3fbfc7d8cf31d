import { measureName } from '../answers/reference.ts';
import { planText } from '../figures/percent-of-plan.tsx';
import { RateParts } from '../figures/rate-parts.tsx';
import { StatusChip, WantedText } from '../figures/status-chip.tsx';
import { UnitFigure, unitText } from '../figures/unit-figure.tsx';
import { hasValue, NOT_APPLICABLE } from '../figures/value-text.ts';
import type { Frame } from '../parts/frame.ts';
import { BulletBar } from '../shapes/bullet-bar.tsx';
import type { Plan, Target } from './province-model.ts';

interface PlansProps {
  readonly frame: Frame;
  /** Null = planning did not answer. */
  readonly plans: readonly Plan[] | null;
  /** True where all but the first plan are closed until somebody opens them. */
  readonly isFolded?: boolean;
}

/** The plans of a unit, each with its targets and where the unit stands. */
export function PlanTables({ frame, plans, isFolded = false }: PlansProps) {
  const { words } = frame.language;
  if (!plans) return <Lost why={words.province.plansMissing} />;
  if (plans.length === 0) return <p class="muted">{words.province.noTargets}</p>;
  return (
    <>
      {plans.map((plan, place) => (
        <details key={plan.id} class="plan" open={!isFolded || place === 0}>
          <summary>
            <PlanTitle plan={plan} frame={frame} />
          </summary>
          {plan.targets ? (
            <TargetTable frame={frame} targets={plan.targets} />
          ) : (
            <Lost why={words.province.plansMissing} />
          )}
        </details>
      ))}
    </>
  );
}

function PlanTitle({ plan: { title, from, to, unitEndedOn }, frame }: { plan: Plan; frame: Frame }) {
  const { words, day } = frame.language;
  return (
    <span class="plan-title" data-text>
      <strong>{title}</strong>
      {from && to && <small data-date>{` ${words.province.until(day(from), day(to))}`}</small>}
      {unitEndedOn && <small data-date>{` · ${words.province.ended(day(unitEndedOn))}`}</small>}
    </span>
  );
}

/** In place of what a silent system would have given. */
export function Lost({ why }: { why: string }) {
  return (
    <p class="lost">
      <span class="figure unavailable">
        <span data-state="unavailable">…</span>
      </span>{' '}
      {why}
    </p>
  );
}

function TargetTable({ frame, targets }: { frame: Frame; targets: readonly Target[] }) {
  const { words } = frame.language;
  return (
    <div class="table-box">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.province.targetName}</th>
            <th scope="col" class="number">
              {words.columns.done}
            </th>
            <th scope="col" class="number">
              {words.province.computed}
            </th>
            <th scope="col" class="number">
              {words.columns.target}
            </th>
            <th scope="col" class="number">
              {words.columns.ofTarget}
            </th>
            <th scope="col" class="progress">
              {words.columns.progress}
            </th>
            <th scope="col">{words.province.deadline}</th>
            <th scope="col">{words.columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.id} frame={frame} target={target} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TargetRow({ frame: { language, reference }, target }: { frame: Frame; target: Target }) {
  const { line, standing, deadline } = target;
  const measure = reference.measures.find(({ id }) => id === target.measureId);
  const rate = line?.rate ?? null;
  const path = line ? `${line.path}.rate.computed` : '';
  const shown = unitText(rate, language);
  const plan = planText({ standing, isKnown: line?.isKnown ?? true, chosen: [] }, shown, language);
  const isCompared = line !== null;
  return (
    <tr>
      <th scope="row" class="target" data-text>
        {measure ? measureName(measure, language) : target.name}
        {measure && <small>{target.name}</small>}
      </th>
      <td class="number">{rate && <RateParts total={rate} path={path} language={language} />}</td>
      <td class="number">
        {isCompared ? <UnitFigure shown={shown} path={path} language={language} /> : NOT_APPLICABLE}
      </td>
      <td class="number">
        <WantedText
          wanted={target.wanted}
          comparison={target.comparison}
          path={target.wantedPath}
          language={language}
        />
      </td>
      <td class="number">
        {isCompared ? (
          <UnitFigure shown={{ ...plan, staleOn: null }} path={plan.path} language={language} />
        ) : (
          NOT_APPLICABLE
        )}
      </td>
      <td class="progress">
        {rate && rate.value.low !== null && hasValue(rate.value) && (
          <BulletBar reached={rate.value.low} wanted={target.wanted?.low ?? null} band={plan.band} />
        )}
      </td>
      <td data-date>{deadline ? language.day(deadline) : NOT_APPLICABLE}</td>
      <td>{standing && <StatusChip standing={standing} language={language} />}</td>
    </tr>
  );
}
