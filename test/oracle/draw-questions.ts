import fc from 'fast-check';
import { getNamedType, isObjectType } from 'graphql';
import { AGGREGATES, API, wholeOf } from './aggregates.ts';
import { isComparedElsewhere, mistakesElsewhere } from './compared-elsewhere.ts';
import { CHOICE, choices, DAYS, PERIODS, pick, taking, word } from './draw.ts';
import { LOCALS, MEASURES, PROGRAMMES, UNITS, UNITS_WITH_POOLS } from './map.ts';

type Boundaries = 'AS_RECORDED' | 'CURRENT_34' | 'HISTORICAL_63';

interface Common {
  readonly unitIds: readonly string[];
  readonly period: readonly [from: string, to: string];
  /** The aggregates to ask for, as `Type.field`. */
  readonly aggregates: readonly string[];
}

interface ReportQuestion extends Common {
  readonly about: 'report';
  readonly boundaries: Boundaries;
  readonly measureIds: readonly string[];
  readonly asOf: string;
  readonly parts: readonly ('rows' | 'totals')[];
}

interface ProvincesQuestion extends Common {
  readonly about: 'provinces';
  readonly programmeCode: string;
  readonly on: string;
}

export type Question = ReportQuestion | ProvincesQuestion;

/** Where each aggregate is asked for. One that stands in neither list cannot be drawn, and a test fails for it. */
export const DRAWN_IN = {
  report: [
    ...['CellTraining.classes', 'CellTraining.attendances', 'CellTraining.persons', 'CellTraining.classDays'],
    ...['CellTraining.attendancesPerClass', 'CellTraining.daysPerClass', 'CellTraining.issued'],
    ...['CellDossier.rate', 'CellPlan.nominated', 'CellTarget.value', 'ReportCell.assessments'],
    ...['TrainingTotals.classes', 'TrainingTotals.attendances', 'TrainingTotals.classDays'],
    ...[
      'ReportLine.training',
      'ReportLine.completed',
      'ReportLine.rate',
      'ReportLine.combined',
      'CombinedTarget.weightedActual',
    ],
  ],
  provinces: [
    ...['InstitutionYear.classesRunning', 'InstitutionYear.learners', 'InstitutionYear.fullTimeLearners'],
    ...['InstitutionYear.fullTimeShare', 'InstitutionYear.offPlanClasses', 'InstitutionYear.weekendClasses'],
    ...['NominationTotal.persons', 'SuccessionPoolCount.count', 'TrainingPractice.figure'],
    ...['TrainingPlan.taskGroups', 'TrainingPlan.achievement', 'PlanTarget.value'],
    ...['CellTraining.classes', 'CellDossier.rate', 'CellPlan.nominated', 'ReportCell.assessments'],
  ],
} as const;

/** Fields that lead to aggregates, with the arguments they take. */
const STEPS: Readonly<Record<string, string>> = {
  ...{ 'Report.rows': '', 'Report.totals': '', 'ReportRow.lines': '', 'ReportLine.cells': '' },
  ...{
    'ReportLine.training': '',
    'ReportLine.combined': '',
    'ReportCell.training': '',
    'ReportCell.dossier': '',
  },
  ...{ 'ReportCell.plan': '', 'CellPlan.targets': '', 'Province.institutions': '', 'Institution.years': '' },
  'Province.nominationTotals': '(programmeCode: $programmeCode, from: $from, to: $to)',
  'Province.successionPool': '(on: $on)',
  'Province.trainingPlans': '(inForceOn: $on)',
  ...{ 'Province.practices': '', 'TrainingPlan.targets': '', 'PlanTarget.cell': '' },
};

/** What tells the things of a list apart, and what comes along whenever they are asked for. */
const LABELS: Readonly<Record<string, string>> = {
  Report: 'boundaries asOf period { from to }',
  ReportRow: 'province { id } administrativeUnit { id }',
  ReportLine: 'measure { id } break { on reason }',
  ReportCell: 'provinceId',
  CellTarget: 'targetId comparison startsOn deadline',
  CombinedTarget: 'comparable reason predecessors { id }',
  ...{ Province: 'id', Institution: 'id', InstitutionYear: 'year', TrainingPlan: 'id', PlanTarget: 'id' },
  NominationTotal: 'unitId programmeCode',
  SuccessionPoolCount: 'plannedTitle level',
  TrainingPractice: 'textVi',
};

/** The document of a question, and its variables. */
export function documentOf(question: Question): { query: string; variables: Record<string, unknown> } {
  const [from, to] = question.period;
  const { unitIds } = question;
  if (question.about === 'report') {
    const { boundaries, measureIds, asOf, parts } = question;
    const isAsked = (key: string) =>
      !key.startsWith('Report.') || parts.some((part) => key === `Report.${part}`);
    const query = `query($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $map: Boundaries!) {
      report(unitIds: $unitIds, measureIds: $measureIds, period: $period, asOf: $asOf, boundaries: $map)
      ${selectionOf('Report', question.aggregates, isAsked)} }`;
    return { query, variables: { unitIds, measureIds, period: { from, to }, asOf, map: boundaries } };
  }
  const selected = selectionOf('Province', question.aggregates, () => true);
  const known = { programmeCode: 'String!', from: 'Date!', to: 'Date!', on: 'Date!' };
  const given: Record<string, string> = {
    ...{ programmeCode: question.programmeCode, from, to, on: question.on },
  };
  const used = Object.entries(known).filter(([name]) => selected.includes(`$${name}`));
  const declared = ['$unitIds: [ID!]', ...used.map(([name, type]) => `$${name}: ${type}`)].join(', ');
  const variables = Object.fromEntries(used.map(([name]) => [name, given[name]]));
  return {
    query: `query(${declared}) { provinces(ids: $unitIds) ${selected} }`,
    variables: { unitIds, ...variables },
  };
}

function selectionOf(
  typeName: string,
  aggregates: readonly string[],
  isAsked: (key: string) => boolean,
): string {
  const type = API.getType(typeName);
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => {
    const key = `${typeName}.${field.name}`;
    const named = getNamedType(field.type);
    if (aggregates.includes(key)) return `${field.name} ${wholeOf(named)}`;
    const given = STEPS[key];
    if (given === undefined || !isAsked(key)) return '';
    const inside = selectionOf(named.name, aggregates, isAsked);
    return inside === '' ? '' : `${field.name}${given} ${inside}`;
  });
  if (fields.every((field) => field === '')) return '';
  return `{ ${LABELS[typeName] ?? ''} ${fields.join(' ')} }`;
}

const subset = (items: readonly string[], most: number) =>
  fc
    .array(CHOICE, { minLength: 1, maxLength: most, size: 'max' })
    .map((drawn) => [...new Set(drawn.map((choice) => pick(items, choice)))]);

const MAPS = ['CURRENT_34', 'AS_RECORDED', 'HISTORICAL_63'] as const;
const ids = (era: '63' | '34') => UNITS.filter((unit) => unit.era === era).map(({ id }) => id);
const ASKED: Record<Boundaries, readonly string[]> = {
  // One in so many is not on the map: it is refused with a code.
  CURRENT_34: [...ids('34'), 'TW', ...ids('34'), 'TW', ...ids('34'), 'TW', ...ids('34'), 'P63-06'],
  AS_RECORDED: [...UNITS.map(({ id }) => id), ...LOCALS.map(({ id }) => id)],
  HISTORICAL_63: [...ids('63'), ...ids('34'), 'TW'],
};
/** The whole country on each map, or those whose lives the merger parts. */
const WHOLE: Record<Boundaries, readonly string[]> = {
  CURRENT_34: [...ids('34'), 'TW'],
  AS_RECORDED: ['P63-06', 'P63-19', 'P34-19', 'P63-04', 'P34-04'],
  HISTORICAL_63: [...ids('63'), 'TW'],
};
/** Those of which most is published and recorded come more often. */
const ASKED_MEASURES = [
  ...['CLASSES', 'THEORY_SECRETARIES', 'DEGREE_TITLES', 'CLASSES', 'THEORY_SECRETARIES', 'CLASSES_THEORY'],
  ...MEASURES.map(({ id }) => id),
];
/** What takes several units at once comes more often. */
const ASKED_AGGREGATES = [
  ...['ReportLine.completed', 'ReportLine.rate', 'ReportLine.combined', 'ReportCell.assessments'],
  ...['ReportLine.completed', 'ReportLine.rate', 'ReportLine.training', 'CombinedTarget.weightedActual'],
  ...DRAWN_IN.report,
];
const OLD_PERIODS = PERIODS.filter(([, to]) => to <= '2025-06-30');

const drawReport: fc.Arbitrary<ReportQuestion> = fc.constantFrom(...MAPS).chain((boundaries) =>
  fc
    .record({
      drawn: choices(5),
      unitIds: fc.oneof(subset(ASKED[boundaries], 5), fc.constant(WHOLE[boundaries])),
      measureIds: subset(ASKED_MEASURES, 4),
      aggregates: subset(ASKED_AGGREGATES, 7),
    })
    .map(({ drawn, ...lists }) => {
      const next = taking(drawn);
      // The old map refuses what is later than itself; most of its questions keep to its time.
      const isOld = boundaries === 'HISTORICAL_63' && next() % 8 !== 7;
      return {
        ...{ about: 'report', boundaries, ...lists },
        period: word(next(), ...(isOld ? OLD_PERIODS : PERIODS)),
        asOf: pick(isOld ? DAYS.slice(0, 7) : DAYS, next()),
        parts: pick([['rows', 'totals'], ['totals'], ['rows']] as const, next()),
      };
    }),
);

const drawProvinces: fc.Arbitrary<ProvincesQuestion> = fc
  .record({
    drawn: choices(3),
    unitIds: subset([...UNITS.map(({ id }) => id), ...UNITS_WITH_POOLS, ...UNITS_WITH_POOLS], 4),
    aggregates: subset(DRAWN_IN.provinces, 6),
  })
  .map(({ drawn, ...lists }) => {
    const next = taking(drawn);
    return {
      ...{ about: 'provinces', ...lists, period: pick(PERIODS, next()), on: pick(DAYS, next()) },
      programmeCode: pick([PROGRAMMES[0].code, ...PROGRAMMES.map(({ code }) => code)], next()),
    };
  });

/** Any question: mostly a report. */
export const drawQuestion: fc.Arbitrary<Question> = fc.oneof(
  { arbitrary: drawReport, weight: 3 },
  { arbitrary: drawProvinces, weight: 1 },
);

/** Aggregates of the schema that no question asks for, and those asked for that it does not have. */
export function undrawn(): { missing: string[]; unknown: string[] } {
  const drawn = new Set<string>([...DRAWN_IN.report, ...DRAWN_IN.provinces]);
  return {
    missing: AGGREGATES.filter((aggregate) => !drawn.has(aggregate) && !isComparedElsewhere(aggregate)),
    unknown: [
      ...[...drawn].filter((aggregate) => !AGGREGATES.includes(aggregate)),
      ...mistakesElsewhere(AGGREGATES),
    ],
  };
}
