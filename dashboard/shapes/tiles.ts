import grid from './vn-tile-grid-34.json';

/** Size of a tile with the gap to the next. */
const [WIDE, HIGH] = [54, 40];
export const TILE = { width: 51, height: 37 } as const;
export const GRID = { width: WIDE * grid.cols, height: HIGH * grid.rows } as const;

/** Where each province of today stands, with the letters that fit into its tile. */
export const TILES = grid.tiles.map(({ code, row, col, abbr }) => ({
  ...{ key: `P34-${code}`, abbr, x: col * WIDE, y: row * HIGH },
  labelX: col * WIDE + TILE.width / 2,
  nameY: row * HIGH + 14,
  valueY: row * HIGH + 29,
}));

/** The two archipelagos, each with the province that it belongs to. */
export const ISLANDS = grid.islands.map(({ key, name, nameEn, provinceCode, row, col, colSpan }) => ({
  ...{ key, name, nameEn, provinceId: `P34-${provinceCode}`, x: col * WIDE, y: row * HIGH },
  width: colSpan * WIDE - (WIDE - TILE.width),
  labelX: col * WIDE + (colSpan * WIDE) / 2 - (WIDE - TILE.width) / 2,
  nameY: row * HIGH + 15,
  groupY: row * HIGH + 29,
}));
