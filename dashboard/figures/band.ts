/** Bands of what was reached in percent of plan; red to blue, so that nobody has to tell red from green. */
const BANDS = [
  { name: 'band-110', from: 110, label: '≥ 110' },
  { name: 'band-100', from: 100, label: '100–109' },
  { name: 'band-90', from: 90, label: '90–99' },
  { name: 'band-70', from: 70, label: '70–89' },
  { name: 'band-50', from: 50, label: '50–69' },
  { name: 'band-0', from: 0, label: '< 50' },
] as const;

/** Below this many percent of plan a unit is behind. */
export const BEHIND = 70;

/** The bands from lowest to highest, for legends. */
export const LEGEND = BANDS.toReversed();

/** Class of the band of a percentage of plan; none where there is no percentage. */
export function bandOf(percentOfTarget: number | null): string {
  if (percentOfTarget === null) return 'band-none';
  return BANDS.find(({ from }) => percentOfTarget >= from)?.name ?? 'band-0';
}
