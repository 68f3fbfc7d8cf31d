import { writeAddress } from '../address/view.ts';
import type { Row } from '../answers/report-rows.ts';
import { planText } from '../figures/percent-of-plan.tsx';
import { unitText } from '../figures/unit-figure.tsx';
import { UNAVAILABLE } from '../figures/value-text.ts';
import { BandLegend } from '../shapes/band-legend.tsx';
import { type TileContent, TileGrid } from '../shapes/tile-grid.tsx';
import { countOf, lacksTargets, measurable, type OverviewProps, standingsIn } from './overview-model.ts';

/** The overview on the tile grid; the table beside it says the same. */
export function OverviewTiles({ frame, model, shown }: OverviewProps) {
  const { words } = frame.language;
  const rows = new Map(model.rows.map((row) => [row.unitId, row]));
  const contentOf = (unitId: string) => {
    const row = rows.get(unitId);
    if (!row) return null;
    const href = writeAddress({ ...shown.view, page: 'province', provinceId: unitId });
    return { ...CONTENTS[model.kind](row, frame), href };
  };
  const hint = {
    one: words.overview.tilesHint,
    many: words.overview.tilesCount,
    volume: words.overview.tilesVolume,
  };
  return (
    <section class="tiles">
      <TileGrid label={words.overview.tilesLabel} language={frame.language} contentOf={contentOf} />
      <BandLegend language={frame.language} hint={hint[model.kind]} hasBands={model.kind === 'one'} />
    </section>
  );
}

/** Of a line that was lost. */
const UNKNOWN = { standing: null, isKnown: false, chosen: [] };

type Content = Omit<TileContent, 'href'>;

const CONTENTS = { one: percentContent, many: countContent, volume: volumeContent } as const;

function percentContent({ name, lines: [line] }: Row, { language }: OverviewProps['frame']): Content {
  const rate = unitText(line?.rate ?? null, language, 'bare');
  const plan = planText(line ?? UNKNOWN, rate, language, 'bare');
  const { text, band, state, why, path } = plan;
  return { text, band, state, label: labelOf(name, text, why), marks: path ? { 'data-figure': path } : {} };
}

function countContent(row: Row, { language }: OverviewProps['frame']): Content {
  const standings = measurable(standingsIn([row]));
  const isMissing = lacksTargets(row);
  const counted = language.words.figure.of(
    language.count(countOf(standings, 'DAT')),
    language.count(standings.length),
  );
  const text = isMissing ? UNAVAILABLE : counted;
  return {
    text,
    band: 'band-none',
    state: isMissing ? 'unavailable' : 'value',
    label: labelOf(row.name, text, isMissing ? language.words.figure.unavailable : ''),
    marks: { 'data-count': 'status:DAT' },
  };
}

function volumeContent({ name, lines: [line] }: Row, { language }: OverviewProps['frame']): Content {
  const { text, state, why } = unitText(line?.classes ?? null, language, 'bare');
  const marks = { 'data-figure': `${line?.path}.training.classes.computed` };
  return { text, band: 'band-none', state, label: labelOf(name, text, why), marks };
}

function labelOf(name: string, text: string, why: string): string {
  return `${text} – ${name}${why && ` (${why})`}`;
}
