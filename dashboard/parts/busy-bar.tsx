import type { Language } from '../language/language.ts';

interface BusyProps {
  readonly isBusy: boolean;
  readonly isSlow: boolean;
  /** True when older content stays on the page meanwhile. */
  readonly isKept: boolean;
  readonly language: Language;
}

/** A thin bar while something is asked, and words once it takes long. Always there, so that nothing jumps. */
export function BusyBar({ isBusy, isSlow, isKept, language: { words } }: BusyProps) {
  const quick = isKept ? words.busy : words.loading;
  const slow = isKept ? words.slow : words.loadingSlow;
  return (
    <div class={`busy ${isBusy ? 'on' : ''}`} role="status" data-testid="busy">
      {isBusy && <span class="bar" />}
      {isBusy && <span class={isSlow ? 'said' : 'hidden'}>{isSlow ? slow : quick}</span>}
    </div>
  );
}
