import { eraOf } from '../common/units.ts';
import { readTable } from '../sample/directory/tables.ts';
import {
  dayOf,
  FIRST_CLASS_DAY_OF_34,
  FIRST_RECORDED_DAY,
  LAST_RECORDED_DAY,
  MERGER_DAY,
} from './calendar.ts';
import country from './country.json' with { type: 'json' };
import { GROUPS, type GroupName, type GroupRange, rangesOf } from './groups.ts';
import type { Landscape } from './names.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Scale, SILENT_UNIT } from './scales.ts';

/** What one unit is to hold; made of the scale alone, so that a unit filled by itself gets the same rows. */
export interface UnitPlan {
  id: string;
  era: '63' | '34' | null;
  /** Place in the list of all units of the country, from 0: keeps identity numbers apart. */
  number: number;
  nameVi: string;
  landscape: Landscape;
  /** First and last day on which classes begin. */
  firstClassDay: number;
  lastClassDay: number;
  /** Last day of the unit; of one that exists the last day that is recorded. */
  lastDay: number;
  cadres: number;
  classes: number;
  enrolments: number;
  districts: number;
  communes: number;
  /** Dossiers stand in the order of their groups. */
  groups: Readonly<Record<GroupName, GroupRange>>;
  /** Dossiers that only planted cases use; the last of the officials. */
  roles: Roles;
  predecessorIds: readonly string[];
  successorId: string | null;
  /** The next unit of the same map: where a few learners come from, and planted people have a second life. */
  nextId: string;
  previousId: string;
}

/** Of all records of ten years and a half those of the 34 provinces since the merger, and those of the centre. */
const OF_34 = { cadres: 0.45, training: 0.105 };
const OF_CENTRE = 0.01;
const STAFF_OF_CENTRE = 20_000;

/** Counts of XS: too few to be drawn, enough for one of everything that is planted. */
const BESIDE_THE_SAMPLE = { units: ['P34-19', 'P34-24'], cadres: 52, classes: 12, enrolments: 100 };

interface Share {
  id: string;
  number: number;
  successorId: string | null;
  nameVi: string;
  region: string;
  communeStaff: number;
  provincialStaff: number;
  publicEmployees: number;
  learners: number;
  districts: number;
  communes: number;
}

/** The plans of all units that a scale fills, in the order of the country's list; the silent unit is not among them. */
export function unitPlans(scale: Scale): ReadonlyMap<string, UnitPlan> {
  const all = shares();
  const chosen = all.filter(
    ({ id, successorId }) =>
      id !== SILENT_UNIT && (scale.provinces === null || scale.provinces.includes(successorId ?? id)),
  );
  const filled = scale.onSample
    ? chosen.filter(({ id }) => BESIDE_THE_SAMPLE.units.includes(id))
    : [...chosen, centre(all.length)];
  const sums = {
    '63': sumsOf(filled.filter(({ id }) => eraOf(id) === '63')),
    '34': sumsOf(filled.filter(({ id }) => eraOf(id) === '34')),
  };
  return new Map(filled.map((share) => [share.id, planOf(scale, share, filled, sums)]));
}

/** Ids of all units that are served at a scale, the silent one and the centre included. */
export function servedUnits(scale: Scale): string[] {
  const ids = shares()
    .filter(({ id, successorId }) => scale.provinces === null || scale.provinces.includes(successorId ?? id))
    .map(({ id }) => id);
  return [...ids, 'TW'];
}

function planOf(
  scale: Scale,
  share: Share,
  filled: readonly Share[],
  sums: Record<'63' | '34', { staff: number; learners: number }>,
): UnitPlan {
  const era = eraOf(share.id);
  const of = eraShare(era, share, sums);
  const sizes = scale.onSample
    ? BESIDE_THE_SAMPLE
    : {
        cadres: Math.round(scale.cadres * of.cadres),
        classes: Math.max(12, Math.round(scale.classes * of.training)),
        enrolments: Math.round(scale.enrolments * of.training),
      };
  const roles = rolesOf(era, sizes);
  const ring = filled.filter((other) => eraOf(other.id) === era);
  const place = ring.indexOf(share);
  const nextTo = (step: number) => ring[(place + step + ring.length) % ring.length]?.id ?? share.id;
  return {
    id: share.id,
    era,
    number: share.number,
    nameVi: share.nameVi,
    landscape: landscapeOf(share.region),
    firstClassDay: era === '34' ? FIRST_CLASS_DAY_OF_34 : FIRST_RECORDED_DAY,
    lastClassDay: era === '63' ? dayOf('2025-06-16') : LAST_RECORDED_DAY - 10,
    lastDay: era === '63' ? MERGER_DAY - 1 : LAST_RECORDED_DAY,
    cadres: sizes.cadres,
    classes: sizes.classes,
    enrolments: sizes.enrolments,
    districts: era === '63' ? Math.max(2, Math.round(share.districts * scale.places)) : 0,
    communes: era === null ? 0 : Math.max(4, Math.round(share.communes * scale.places)),
    groups: rangesOf(era, share, sizes.cadres, roles.count),
    roles,
    predecessorIds: filled.filter(({ successorId }) => successorId === share.id).map(({ id }) => id),
    successorId: share.successorId,
    nextId: nextTo(1),
    previousId: nextTo(-1),
  };
}

/** Shares of dossiers and of training, each summing to 1 over all units. */
function eraShare(
  era: '63' | '34' | null,
  share: Share,
  sums: Record<'63' | '34', { staff: number; learners: number }>,
): { cadres: number; training: number } {
  if (era === null) return { cadres: OF_CENTRE, training: OF_CENTRE };
  const is34 = era === '34';
  const sum = sums[era];
  return {
    cadres: ((1 - OF_CENTRE) * (is34 ? OF_34.cadres : 1 - OF_34.cadres) * staffOf(share)) / sum.staff,
    training:
      ((1 - OF_CENTRE) * (is34 ? OF_34.training : 1 - OF_34.training) * share.learners) / sum.learners,
  };
}

function sumsOf(all: readonly Share[]): { staff: number; learners: number } {
  return {
    staff: all.reduce((sum, share) => sum + staffOf(share), 0),
    learners: all.reduce((sum, { learners }) => sum + learners, 0),
  };
}

function staffOf({ communeStaff, provincialStaff, publicEmployees }: Share): number {
  return communeStaff + provincialStaff + publicEmployees;
}

/** Weights are known of the provinces of today; what an old one had of them follows from its communes. */
function shares(): Share[] {
  const now = new Map(country.provincesOfToday.map((row) => [String(row[0]), row.slice(1).map(Number)]));
  const before = new Map(country.provincesTo2025.map((row) => [String(row[0]), row.slice(1).map(Number)]));
  const lines = readTable('provinces').filter(({ id }) => id !== 'TW');
  const old = lines.filter(({ successor }) => successor);
  return lines.map((line, number) => {
    const id = line.id ?? '';
    const successorId = line.successor ?? null;
    const [communes = 0, communeStaff = 0, provincialStaff = 0, publicEmployees = 0, learners = 0] =
      now.get(successorId ?? id) ?? [];
    const [districts = 0, oldCommunes = 0] = before.get(id) ?? [];
    const siblings = old.filter(({ successor }) => successor === successorId);
    const allCommunes = siblings.reduce((sum, sibling) => sum + (before.get(sibling.id ?? '')?.[1] ?? 0), 0);
    const part = successorId ? oldCommunes / allCommunes : 1;
    return {
      ...{ id, number, successorId, nameVi: line.nameVi ?? id, region: line.region ?? '' },
      ...{ districts, communes: successorId ? oldCommunes : communes },
      communeStaff: communeStaff * part,
      provincialStaff: provincialStaff * part,
      publicEmployees: publicEmployees * part,
      learners: learners * part,
    };
  });
}

function centre(number: number): Share {
  return {
    ...{ id: 'TW', number, successorId: null, nameVi: 'Trung ương', region: '' },
    ...{ communeStaff: 0, provincialStaff: STAFF_OF_CENTRE, publicEmployees: 0, learners: 0 },
    ...{ districts: 0, communes: 0 },
  };
}

function landscapeOf(region: string): Landscape {
  if (region === 'TDMNPB') return 'NORTHERN_MOUNTAINS';
  return region === 'TN' || region === 'DHNTBTN' ? 'HIGHLANDS' : 'PLAIN';
}

/** The group of a dossier. */
export function groupOf(plan: UnitPlan, cadre: number): GroupName {
  return GROUPS.find((name) => cadre < plan.groups[name].end) ?? 'VIEN_CHUC';
}
