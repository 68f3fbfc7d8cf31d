import { LEGEND } from '../figures/band.ts';
import type { Language } from '../language/language.ts';

/** What the colours and forms of tiles and cells mean. */
export function BandLegend({ language: { words }, hint, hasBands }: LegendProps) {
  return (
    <div class="legend" role="group" aria-label={words.legend.label} data-text>
      <p>{hint}</p>
      <ul>
        {hasBands &&
          LEGEND.map(({ name, label }) => (
            <li key={name}>
              <svg class="swatch" viewBox="0 0 16 12" aria-hidden="true">
                <rect class={name} width="16" height="12" />
              </svg>
              {`${label}\u00a0%`}
            </li>
          ))}
        {hasBands && (
          <li>
            <span class="swatch none" aria-hidden="true">
              –
            </span>
            {words.legend.noTarget}
          </li>
        )}
        <li>
          <span class="swatch unavailable" aria-hidden="true">
            …
          </span>
          {words.legend.missing}
        </li>
        <li>
          <span class="swatch stale" aria-hidden="true">
            ◷
          </span>
          {words.legend.stale}
        </li>
      </ul>
    </div>
  );
}

interface LegendProps {
  readonly language: Language;
  /** What the numbers are. */
  readonly hint: string;
  /** False where colours mean nothing. */
  readonly hasBands: boolean;
}
