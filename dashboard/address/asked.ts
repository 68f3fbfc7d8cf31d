import type { Boundaries } from '../../codegen/client/documents/graphql.ts';
import { earlier, LAST_DAY_OF_63, planSpan, type Span } from './period.ts';
import type { MapName, View } from './view.ts';

/** What is asked of the gateway for a view: its filters with everything filled in that the address leaves open. */
export interface Asked {
  readonly period: Span;
  readonly asOf: string;
  readonly boundaries: Boundaries;
  /** True where the old map cut period or day short. */
  readonly cut: boolean;
}

const BOUNDARIES: Record<MapName, Boundaries> = {
  '34': 'CURRENT_34',
  '63': 'HISTORICAL_63',
  recorded: 'AS_RECORDED',
};

/** Schools and provinces of today are shown on today's map, and a former province as it was, whatever is chosen elsewhere. */
export function mapOf({ page, provinceId, map }: View): MapName {
  if (page === 'province') return provinceId?.startsWith('P63-') ? '63' : '34';
  return page === 'institutions' ? '34' : map;
}

/** Without a period: the five years of plans of the day. Without a day: the last of the period, or today if that is earlier. */
export function askedOf(view: View, today: string): Asked {
  const { period, asOf } = view;
  const map = mapOf(view);
  const whole = period ?? planSpan(asOf ?? today);
  const day = asOf ?? earlier(whole.to, today);
  if (map !== '63') return { period: whole, asOf: day, boundaries: BOUNDARIES[map], cut: false };
  // On the old map nothing lies after its last day.
  const before = whole.from <= LAST_DAY_OF_63 ? whole : planSpan(LAST_DAY_OF_63);
  const cutPeriod = { from: before.from, to: earlier(before.to, LAST_DAY_OF_63) };
  const cutDay = earlier(day, LAST_DAY_OF_63);
  const cut = cutDay !== day || cutPeriod.to !== whole.to;
  return { period: cutPeriod, asOf: cutDay, boundaries: BOUNDARIES['63'], cut };
}
