import { dayText } from '../calendar.ts';
import type { World } from '../world/world.ts';
import type { TableRows } from './table-rows.ts';

const COLUMNS = [
  ...['id', 'fact_ids', 'source_file', 'published_on', 'published_on_reliable', 'unit_id', 'measure_id'],
  ...['subject', 'record_id', 'operator', 'value', 'value_to', 'count_unit', 'numerator', 'denominator'],
  ...['population', 'includes_in_progress', 'period_from', 'period_to', 'open_end', 'annual', 'as_of'],
];

/**
 * Planted: a rate that was published without its parts, and one with both. They are no facts of the sources: their
 * ids begin with `SYN-`, and they name no file.
 */
export function reportedRates({ plan, ids }: World): TableRows {
  const on = dayText(plan.lastDay - 60);
  const row = (
    place: number,
    measureId: string,
    population: string,
    value: string,
    parts: [number, number] | null,
  ) => [
    ...[ids.of('reported', place), [`SYN-${plan.id}-${place + 1}`], 'tong-hop', on, true, plan.id, measureId],
    ...['rate', null, 'EXACT', value, null, 'NGUOI', parts?.[0] ?? null, parts?.[1] ?? null],
    ...[population, false, null, null, false, false, on],
  ];
  const rows =
    plan.era === null
      ? []
      : [
          row(0, 'LLCT_TRUNG_CAP_BI_THU_XA', 'BI_THU_CAP_XA', '81.5', null),
          row(1, 'LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', 'CAP_UY_VIEN_CAP_XA', '62.5', [50, 80]),
        ];
  return { table: 'reported_figure', columns: COLUMNS, about: rows.length, rows: () => rows };
}
