import type { Language } from '../language/language.ts';
import { GRID, ISLANDS, TILE, TILES } from './tiles.ts';

/** What a province's tile shows. */
export interface TileContent {
  readonly text: string;
  /** Of the band; colours judge nothing where there is none. */
  readonly band: string;
  readonly state: 'value' | 'unavailable' | 'stale' | 'not-applicable';
  /** In words: name, value, why there is none. */
  readonly label: string;
  readonly href: string;
  /** What of the answer is printed: a figure's path, or a count. */
  readonly marks: Readonly<Record<string, string>>;
}

interface GridProps {
  readonly label: string;
  readonly language: Language;
  contentOf(unitId: string): TileContent | null;
}

/** The 34 provinces as tiles in about their places, and both archipelagos with the province that each belongs to. */
export function TileGrid({ label, language, contentOf }: GridProps) {
  return (
    <svg class="tile-grid" viewBox={`0 0 ${GRID.width} ${GRID.height}`} role="group" aria-label={label}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="6" height="6" />
          <rect class="hatch-line" width="1.5" height="6" />
        </pattern>
      </defs>
      {ISLANDS.map((island) => {
        const name = language.code === 'vi' ? island.name : island.nameEn;
        const [first, second] = splitName(name);
        return (
          <g key={island.key} class="island" role="img" aria-label={name} data-unit={island.provinceId}>
            <title>{name}</title>
            <rect x={island.x} y={island.y} width={island.width} height={TILE.height} rx="3" />
            <text x={island.labelX} y={island.nameY}>
              {first}
            </text>
            <text x={island.labelX} y={island.groupY}>
              {second}
            </text>
          </g>
        );
      })}
      {TILES.map(({ key, abbr, x, y, labelX, nameY, valueY }) => {
        const content = contentOf(key);
        if (!content) return null;
        return (
          <a
            key={key}
            href={content.href}
            aria-label={`${abbr} ${content.label}`}
            data-unit={key}
            class={`tile ${content.band} ${content.state}`}
          >
            <title>{content.label}</title>
            <rect x={x} y={y} width={TILE.width} height={TILE.height} rx="3" />
            <text class="abbr" x={labelX} y={nameY}>
              {abbr}
            </text>{' '}
            <text class="value" x={labelX} y={valueY} data-state={content.state} {...content.marks}>
              {content.text}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

/** `Quần đảo Hoàng Sa` → its two lines; `Hoang Sa (Paracel) Islands` → name and what the world calls it. */
function splitName(name: string): readonly [string, string] {
  const cut = name.startsWith('Quần đảo ') ? 'Quần đảo '.length : name.indexOf('(');
  return [name.slice(0, cut).trim(), name.slice(cut)];
}
