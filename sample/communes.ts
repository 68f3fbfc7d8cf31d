/** The one commune of Hữu Lũng that a source names. */
const SON_HA = 'X63-06454';

/** Communes in which made-up people hold posts; beside Sơn Hà they are made up themselves. */
const MADE_UP = { 'P63-06': { ids: 'X63-BK', count: 12 }, 'P63-20': { ids: 'X63-HL', count: 25 } } as const;

/** Ids of the made-up communes of old Bắc Kạn, or of the district of Hữu Lũng in old Lạng Sơn. */
export function madeUpCommunes(provinceId: keyof typeof MADE_UP): string[] {
  const { ids, count } = MADE_UP[provinceId];
  return Array.from({ length: count }, (_, index) => `${ids}${String(index + 1).padStart(2, '0')}`);
}

/** Ids of the 26 communes of Hữu Lũng, Sơn Hà first. */
export function communesOfHuuLung(): string[] {
  return [SON_HA, ...madeUpCommunes('P63-20')];
}
