import { dayOf, LAST_RECORDED_DAY } from '../calendar.ts';
import type { Dice } from '../dice.ts';
import { groupOf } from '../units.ts';
import { NEVER } from './dossiers.ts';
import { reservedRole } from './people.ts';
import { postOf } from './posts.ts';
import type { World } from './world.ts';

/** A dossier has at most so many entries: ids are made of dossier and place. */
export const MOST_ENTRIES = 4;

/** A cadre planned for a higher title (quy hoạch). */
export interface PoolEntry {
  title: string;
  level: string;
  status: string;
  term: string;
  from: number;
  to: number | null;
}

const OLD_TERMS = [
  { term: '2015-2020', from: dayOf('2015-09-01'), to: dayOf('2020-08-31') },
  { term: '2020-2025', from: dayOf('2020-09-01'), to: dayOf('2025-06-30') },
];
const TERM = { term: '2025-2030', from: dayOf('2025-09-15') };
/** A planted entry that ended before the last day: its holder lacks theory, and is planned for nothing any more. */
const ENDED_ON = dayOf('2026-06-30');
const IN_THE_POOL = 0.85;
const PLANNED: readonly string[] = ['CAN_BO_XA', 'CONG_CHUC_XA', 'CONG_CHUC', 'VIEN_CHUC_LANH_DAO'];

/**
 * The entries of a dossier. Whoever is planned for a title whose standard asks for theory had it on the first day of the
 * entry; only the planted ones have not.
 */
export function poolEntriesOf({ plan, dossiers }: World, cadre: number, dice: Dice): PoolEntry[] {
  if (plan.era === null || !PLANNED.includes(groupOf(plan, cadre))) return [];
  const role = reservedRole(plan, cadre);
  if (role !== null) return role.startsWith('POOL_') ? [plantedEntry(role === 'POOL_ENDED')] : [];
  const post = postOf(plan, cadre);
  const { theory } = dossiers.levelsOf(cadre);
  const { entry, leave } = dossiers.serviceOf(cadre);
  const drawn = dice.roll(cadre);
  const chances = [drawn.fraction(0), drawn.fraction(1)];
  const days = drawn.below(2, 60);
  const carriedOn = drawn.fraction(3) < 0.6;
  const terms = plan.era === '63' ? OLD_TERMS : [{ ...TERM, to: null }];
  return terms.flatMap(({ term, from, to }, place): PoolEntry[] => {
    const first = from + days;
    if ((chances[place] ?? 1) > IN_THE_POOL || entry > first || leave < first) return [];
    const titles = plannedTitles(post.title, post.level, theory.day <= first ? theory.rank : 0);
    return titles.map((title): PoolEntry => {
      const parts = { title, level: post.level, term, from: first };
      if (to === null && leave === NEVER) return { ...parts, status: 'DANG_HIEU_LUC', to: null };
      if (to === null) {
        return { ...parts, status: 'DUA_RA_DUONG_NHIEN', to: Math.min(leave, LAST_RECORDED_DAY) };
      }
      const isLast = place === 1 && carriedOn && leave >= to;
      return { ...parts, status: isLast ? 'CHUYEN_TIEP' : 'HET_NHIEM_KY', to: Math.min(to, leave) };
    });
  });
}

function plantedEntry(isEnded: boolean): PoolEntry {
  const parts = { title: 'TRUONG_PHONG', level: 'TINH', ...TERM };
  return isEnded
    ? { ...parts, status: 'DUA_RA_TU_NGUYEN', to: ENDED_ON }
    : { ...parts, status: 'DANG_HIEU_LUC', to: null };
}

/** Up to two higher titles than the one held; without a standard for those who lack theory. */
function plannedTitles(held: string, level: string, theory: number): string[] {
  if (held === 'TRUONG_KHOA') return ['HIEU_TRUONG', 'PHO_HIEU_TRUONG'];
  if (held === 'HIEU_TRUONG') return [];
  if (level === 'XA') {
    if (held === 'BI_THU') return [];
    if (held === 'CHU_TICH_UBND') return theory >= 2 ? ['BI_THU'] : [];
    const titles = theory >= 2 ? ['BI_THU', 'CHU_TICH_UBND'] : ['PHO_CHU_TICH_UBND', 'PHO_BI_THU'];
    return titles.filter((title) => title !== held);
  }
  if (held === 'GIAM_DOC_SO') return [];
  if (held === 'TRUONG_PHONG') return theory >= 3 && level === 'TINH' ? ['GIAM_DOC_SO'] : [];
  const titles = theory >= 2 ? ['TRUONG_PHONG', 'PHO_TRUONG_PHONG'] : ['PHO_TRUONG_PHONG'];
  return titles.filter((title) => title !== held);
}
