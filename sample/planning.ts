import type { DataSource } from 'typeorm';
import { bacKanRows } from './planning/bac-kan.ts';
import { bacNinhRows } from './planning/bac-ninh.ts';
import { centreRows } from './planning/centre.ts';
import { langSonRows } from './planning/lang-son.ts';
import { insertRows, type PlanningRows } from './planning/rows.ts';
import { thaiBinhRows } from './planning/thai-binh.ts';
import { transitionRows } from './planning/transition.ts';

/** P63-19, P63-24 and P63-33 are served and hold nothing. */
const ROWS: Readonly<Record<string, () => PlanningRows>> = {
  TW: centreRows,
  'P63-06': bacKanRows,
  'P63-20': langSonRows,
  'P63-27': bacNinhRows,
  'P63-34': thaiBinhRows,
  'P34-19': () => transitionRows('P34-19', 'Thái Nguyên', 3),
  'P34-20': () => transitionRows('P34-20', 'Lạng Sơn', 2),
  'P34-24': () => transitionRows('P34-24', 'Bắc Ninh', 3),
  'P34-33': () => transitionRows('P34-33', 'Hưng Yên', 2),
};

/** Loads a unit's plans, documents and pool into its empty planning database; the same rows every time. */
export async function loadSample(dataSource: DataSource, unitId: string): Promise<void> {
  await insertRows(dataSource, ROWS[unitId]?.() ?? {});
}
