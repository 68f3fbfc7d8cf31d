import type { Language } from '../language/language.ts';
import { bandOf } from './band.ts';
import type { Standing } from './standing.ts';
import type { UnitText } from './unit-figure.tsx';
import { NOT_APPLICABLE, percentIn, UNAVAILABLE, type Writing } from './value-text.ts';

/** What was reached in percent of plan, as it is shown for one unit. */
export interface PlanText extends UnitText {
  readonly band: string;
  readonly path: string;
}

/** What a line says of targets. */
interface Planned {
  readonly standing: Standing | null;
  readonly isKnown: boolean;
  /** Those of several units, none of which is that of the line. */
  readonly chosen: readonly Standing[];
}

/** `rate` is how the unit's rate is shown: where nobody gave one, there is no percentage of plan either. */
export function planText(
  { standing, isKnown, chosen }: Planned,
  rate: UnitText,
  language: Language,
  writing: Writing = 'full',
): PlanText {
  const { words } = language;
  const none = { band: 'band-none', staleOn: null, path: standing ? `${standing.path}.percentOfTarget` : '' };
  if (rate.state === 'unavailable') return { ...rate, ...none };
  if (!standing) {
    if (!isKnown)
      return {
        ...none,
        text: UNAVAILABLE,
        state: 'unavailable',
        why: `${words.domains.planning}: ${words.figure.unavailable}`,
      };
    const why = chosen.length > 0 ? words.figure.ownTargets : words.figure.noTarget;
    return { ...none, text: NOT_APPLICABLE, state: 'not-applicable', why };
  }
  const { percentOfTarget, reason } = standing;
  if (percentOfTarget === null)
    return {
      ...none,
      text: NOT_APPLICABLE,
      state: 'not-applicable',
      why: reason ?? words.statuses.KHONG_DO_DUOC ?? '',
    };
  const text = percentIn(writing, language)(percentOfTarget);
  return { ...none, text, state: rate.state, staleOn: rate.staleOn, why: '', band: bandOf(percentOfTarget) };
}
