import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_IDS, fact } from '../../sample/facts.ts';
import { readSeedOptions } from '../../seed/command-line.ts';
import { Dice } from '../../seed/dice.ts';
import { MADE_UP } from '../../seed/names.ts';
import { impossibleNumber, PersonIds } from '../../seed/person-ids.ts';
import { SCALES, type ScaleName, SILENT_UNIT } from '../../seed/scales.ts';
import { SEED_CODES } from '../../seed/seed-error.ts';
import { servedUnits, unitPlans } from '../../seed/units.ts';
import { casesOfUnit } from '../../seed/world/cases.ts';
import { COURSE_OF_2026, UNIT_WITHOUT_COURSE } from '../../seed/world/classes.ts';
import { buildWorld, type World } from '../../seed/world/world.ts';

function worldOf(scale: ScaleName, unitId: string, seed = '3'): World {
  const plans = unitPlans(SCALES[scale]);
  const plan = plans.get(unitId);
  if (!plan) throw new Error(`${unitId} is not filled at ${scale}.`);
  return buildWorld(seed, plans, plan);
}

function sum(scale: ScaleName, of: 'cadres' | 'classes' | 'enrolments'): number {
  return [...unitPlans(SCALES[scale]).values()].reduce((all, plan) => all + plan[of], 0);
}

describe('the sizes', () => {
  it.each(['S', 'M', 'L', 'XL'] as const)('of %s are those of the scale, to 1 % (classes 5 %)', (scale) => {
    const { cadres, classes, enrolments } = SCALES[scale];
    expect(Math.abs(sum(scale, 'cadres') / cadres - 1)).toBeLessThan(0.01);
    expect(Math.abs(sum(scale, 'enrolments') / enrolments - 1)).toBeLessThan(0.01);
    expect(Math.abs(sum(scale, 'classes') / classes - 1)).toBeLessThan(0.05);
  });

  it('serve the whole country from M on, six provinces at S, and one unit that stays silent', () => {
    expect(servedUnits(SCALES.M)).toHaveLength(63 + 34 + 1);
    expect(servedUnits(SCALES.S).filter((unit) => unit.startsWith('P34-'))).toHaveLength(6);
    for (const scale of ['S', 'M', 'L', 'XL'] as const) {
      expect([...unitPlans(SCALES[scale]).keys(), SILENT_UNIT].sort()).toEqual(
        servedUnits(SCALES[scale]).sort(),
      );
    }
  });

  it('give every unit dossiers of each of its groups, one range after another', () => {
    for (const plan of unitPlans(SCALES.M).values()) {
      const ranges = Object.values(plan.groups);
      expect(ranges[0]?.start).toBe(0);
      expect(ranges.at(-1)?.end).toBe(plan.cadres);
      ranges.slice(1).forEach((range, place) => {
        expect(range.start).toBe(ranges[place]?.end);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
      });
      expect(plan.groups.CONG_CHUC.end - plan.groups.CONG_CHUC.start).toBeGreaterThanOrEqual(
        plan.roles.count,
      );
    }
  });

  it('seat as many learners as there are enrolments, a fifth or more of them with dossiers', () => {
    const { plan, seats } = worldOf('S', 'P63-06');
    const seated = seats.who.length;
    expect(Math.abs(seated / plan.enrolments - 1)).toBeLessThan(0.02);
    const withDossier = seats.who.filter((who) => who >= 0).length;
    expect(withDossier / seated).toBeGreaterThan(0.2);
    expect(withDossier / seated).toBeLessThan(0.35);
  });
});

describe('the unit that answers with zero', () => {
  it('holds classes, and none of the course that others hold', () => {
    const courses = (unitId: string) => worldOf('L', unitId).classes.map(({ programme }) => programme.code);
    expect(courses(UNIT_WITHOUT_COURSE).length).toBeGreaterThan(100);
    expect(courses(UNIT_WITHOUT_COURSE)).not.toContain(COURSE_OF_2026);
    expect(courses('P34-24')).toContain(COURSE_OF_2026);
  });
});

describe('made-up people', () => {
  it('all carry a word in their names that nobody is called by', () => {
    const { plan, people } = worldOf('S', 'P63-06');
    for (let cadre = 0; cadre < plan.cadres; cadre += 1) {
      expect(people.nameOf(cadre).normalize('NFC').split(' ')).toContain(
        people.nameOf(cadre).includes(' Mau ') ? 'Mau' : MADE_UP,
      );
    }
  });

  it('are none of whom the published facts speak', () => {
    const published = FACT_IDS.map((id) => JSON.stringify(fact(id))).join('\n');
    const { plan, people } = worldOf('S', 'P34-33');
    const names = Array.from({ length: plan.cadres }, (_, cadre) => people.nameOf(cadre));
    expect(names.filter((name) => published.includes(name))).toEqual([]);
    // Nor when the word is left out, as somebody might in comparing.
    expect(names.filter((name) => published.includes(name.replace(`${MADE_UP} `, '')))).toEqual([]);
  });

  it('have identity numbers of a province that cannot be, and hashes of a key of their own seed', () => {
    expect(impossibleNumber(970_000_012)).toBe('999970000012');
    const sizes = { cadres: 5, outsiders: 5 };
    const ids = new PersonIds('1', 3, sizes);
    expect(ids.cadre(2)).toMatch(/^k0\.[0-9a-f]{40}$/);
    expect(ids.cadre(2)).toBe(new PersonIds('1', 3, { cadres: 0, outsiders: 0 }).cadre(2));
    const others = [
      ids.outsider(2),
      new PersonIds('2', 3, sizes).cadre(2),
      new PersonIds('1', 4, sizes).cadre(2),
    ];
    expect(new Set([ids.cadre(2), ...others]).size).toBe(4);
  });
});

describe('draws', () => {
  it('are the same for the same path and index, and spread evenly', () => {
    const dice = new Dice('1', 'P34-19', 'x');
    expect(dice.roll(7).uuid()).toBe(new Dice('1', 'P34-19', 'x').roll(7).uuid());
    expect(dice.roll(7).uuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const ids = new Set(Array.from({ length: 50_000 }, (_, index) => dice.roll(index).uuid()));
    expect(ids.size).toBe(50_000);
    const mean =
      Array.from({ length: 20_000 }, (_, index) => dice.roll(index).fraction(1)).reduce((a, b) => a + b) /
      20_000;
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
  });
});

describe('the page about made-up data', () => {
  it('explains every code of the command and every planted fault', () => {
    const page = readFileSync('docs/seed.md', 'utf8');
    const plans = unitPlans(SCALES.S);
    const plan = plans.get('P34-19');
    if (!plan) throw new Error('P34-19 is not filled at S.');
    const kinds = [...casesOfUnit(buildWorld('3', plans, plan))]
      .filter(({ role }) => role === 'FAULT')
      .map(({ kind }) => kind);
    expect([...SEED_CODES, ...kinds, 'NO_ANSWER'].filter((word) => !page.includes(`\`${word}\``))).toEqual(
      [],
    );
  });
});

describe('the command line', () => {
  it('tells every mistake at once, with its place and what was expected', () => {
    const read = readSeedOptions(['--scale', 'Q', '--seed=-1', '--manifest', '']);
    expect(read).toEqual({
      mistakes: [
        expect.stringContaining('--scale: got "Q", expected one of XS, S, M, L, XL'),
        expect.stringContaining('--seed: got "-1", expected a whole number'),
        expect.stringContaining('--manifest: got nothing'),
      ],
    });
    expect(readSeedOptions([])).toEqual({ mistakes: [expect.stringContaining('--scale: is missing')] });
    expect(readSeedOptions(['--scale', 'S', '--units', 'P34-19,19'])).toEqual({
      mistakes: [expect.stringContaining('--units: got "19", expected units of scale S')],
    });
    expect(readSeedOptions(['--what'])).toEqual({ mistakes: [expect.stringContaining('--what')] });
  });

  it('takes the units in their own order, whichever they are given in', () => {
    const read = readSeedOptions(['--scale', 'S', '--units', 'P34-20,VN,P63-06']);
    expect(read).toMatchObject({
      units: ['VN', 'P63-06', 'P34-20'],
      seed: '1',
      force: false,
      renew: false,
      manifest: null,
    });
  });
});
