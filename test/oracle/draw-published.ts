import { daysIn, PERIODS, pick, unitOf, word } from './draw.ts';
import {
  bodyOf,
  institutionsOf,
  MEASURES,
  type Measure,
  PROGRAMMES,
  placesOf,
  type Unit,
  uuid,
} from './map.ts';
import type { PlanRow, PracticeRow, PublishedRow } from './rows.ts';

type Next = () => number;
type Value = Pick<PublishedRow, 'operator' | 'value' | 'valueTo'>;
type Time = Pick<PublishedRow, 'from' | 'to' | 'openEnd' | 'annual' | 'asOf'>;
type About = Pick<
  PublishedRow,
  'domain' | 'unit' | 'place' | 'measure' | 'subject' | 'record' | 'countUnit'
> &
  Partial<Pick<PublishedRow, 'numerator' | 'denominator' | 'population' | 'inProgress'>>;

const MEASURES_OF_TRAINING = MEASURES.filter(({ dimension }) => ['ANY', 'PROGRAMME'].includes(dimension));
const MEASURES_OF_PROGRAMMES = MEASURES.filter(({ dimension }) => dimension === 'PROGRAMME');
const RATES = MEASURES.filter(({ kind }) => kind === 'RATE');

/** What a figure of training counts: the usual first, then what sources also say. */
const TRAINING = {
  classes: ['LOP', 'LOP_NAM'],
  attendances: ['LUOT_NGUOI', 'HOC_VIEN', 'NGUOI_HOAC_LUOT'],
  classDays: ['NGAY_LOP', 'NGAY_LOP'],
  persons: ['NGUOI', 'NGUOI'],
  daysPerClass: ['NGAY_MOI_LOP', 'NGAY_MOI_LOP'],
  issued: ['NGUOI', 'NGUOI'],
} as const;

const YEARS = {
  classesRunning: 'LOP_NAM',
  learners: 'HOC_VIEN_NAM',
  fullTimeLearners: 'HOC_VIEN_NAM',
  offPlanClasses: 'LOP_NAM',
  weekendClasses: 'LOP_NAM',
} as const;

function numberOf(next: Next): Value {
  const operator = word(
    ...([next(), 'EXACT', 'MORE_THAN', 'AT_LEAST', 'NEARLY', 'ABOUT', 'RANGE', 'UNSPECIFIED'] as const),
  );
  const value = 1 + (next() % 40) / 2;
  return {
    operator,
    value: operator === 'UNSPECIFIED' ? null : value,
    valueTo: operator === 'RANGE' ? value + (next() % 4) : null,
  };
}

/** A flow: of a period that questions ask for, of one without an end, or of none that the source says. */
function flowOf(next: Next): Time {
  const [from, to] = word(next(), ...PERIODS);
  const common = { annual: next() % 8 === 7, asOf: null };
  switch (next() % 6) {
    case 4:
      return { ...common, from, to: null, openEnd: true };
    case 5:
      return { ...common, from: null, to: null, openEnd: false };
    default:
      return { ...common, from, to, openEnd: false };
  }
}

const YEARLY: Time = { from: null, to: null, openEnd: false, annual: true, asOf: null };

function trainingOf(next: Next, unit: Unit): About {
  const subject = pick(
    Object.keys(TRAINING) as (keyof typeof TRAINING)[],
    next() % 9 < 6 ? next() % 3 : next(),
  );
  return {
    ...{ domain: 'institutions', unit: unit.id, place: word(next(), ...placesOf(unit.id)) },
    ...{ measure: word(next(), ...MEASURES_OF_TRAINING).id, subject, record: null },
    countUnit: word(next(), ...TRAINING[subject]),
  };
}

function rateOf(next: Next, unit: Unit): About {
  const measure: Measure = pick(RATES, next());
  const denominator = next() % 6;
  const parts = next() % 4 === 3 ? null : { numerator: Math.min(next() % 6, denominator), denominator };
  return {
    ...{ domain: 'personnel', unit: unit.id, place: word(next(), ...placesOf(unit.id)), measure: measure.id },
    ...{
      subject: 'rate',
      record: null,
      population: measure.population,
      inProgress: measure.includesInProgress,
    },
    ...{ numerator: parts?.numerator ?? null, denominator: parts?.denominator ?? null },
    countUnit: word(next(), measure.countUnit, measure.countUnit, 'CHUC_VU'),
  };
}

interface Records {
  readonly plans: readonly PlanRow[];
  readonly practices: readonly PracticeRow[];
}

/** A figure about a record of the unit; null when it has none such. */
function recordOf(next: Next, unit: Unit, { plans, practices }: Records): (About & Partial<Time>) | null {
  const place = word(next(), ...placesOf(unit.id));
  const figure = { unit: unit.id, place, measure: null };
  const choice = next();
  switch (next() % 4) {
    case 0: {
      const institution = pick(institutionsOf(unit.id), choice);
      const subject = pick(Object.keys(YEARS) as (keyof typeof YEARS)[], next());
      return {
        ...figure,
        ...{ place: institution.place, domain: 'institutions', subject, record: institution.id },
        ...{ countUnit: YEARS[subject], ...YEARLY },
      };
    }
    case 1: {
      const own = plans.filter((plan) => plan.unit === unit.id);
      if (own.length === 0) return null;
      const plan = pick(own, choice);
      const isAchievement = next() % 2 === 1;
      const subject = isAchievement ? 'achievement' : 'taskGroups';
      const countUnit = isAchievement ? 'PHAN_TRAM' : 'NHIEM_VU';
      return { ...figure, domain: 'planning', place: plan.place, subject, record: plan.id, countUnit };
    }
    case 2: {
      const own = practices.filter((practice) => practice.unit === unit.id);
      if (own.length === 0) return null;
      return {
        ...figure,
        domain: 'planning',
        subject: 'practice',
        record: pick(own, choice).id,
        countUnit: 'NGUOI',
      };
    }
    default: {
      const record = bodyOf(unit.id, place, pick(PROGRAMMES, 0).code);
      const about = { ...figure, domain: 'planning', subject: 'sent', record, countUnit: 'NGUOI' } as const;
      return { ...about, measure: 'SENT_ADVANCED' };
    }
  }
}

function aboutOf(next: Next, records: Records): About & Partial<Time> {
  const unit = unitOf(next());
  switch (next() % 10) {
    case 5:
    case 6:
    case 7:
      return { ...rateOf(next, unit), ...YEARLY, annual: false, asOf: pick([...daysIn(unit), null], next()) };
    case 8: {
      const place = word(next(), ...placesOf(unit.id));
      const measure = pick(MEASURES_OF_PROGRAMMES, next()).id;
      const about = { domain: 'planning', unit: unit.id, place, measure, subject: 'nominated' } as const;
      return { ...about, record: null, countUnit: 'NGUOI' };
    }
    case 9: {
      const about = recordOf(next, unit, records);
      if (about) return about;
    }
  }
  return trainingOf(next, unit);
}

/** A published figure: of a cell, of a year of an institution, of a plan, a practice or a body. */
export function drawPublished(next: Next, at: number, records: Records): PublishedRow {
  const value = numberOf(next);
  const time = flowOf(next);
  const publishedOn = pick(['2024-06-01', '2025-06-01', null], next());
  return {
    ...{ id: uuid(11, at), facts: [`F-${at}`], file: pick(['mot.md', 'hai.md'], next()), publishedOn },
    reliable: publishedOn === null ? null : next() % 2 === 0,
    ...{ numerator: null, denominator: null, population: null, inProgress: false },
    ...value,
    ...time,
    ...aboutOf(next, records),
  };
}
