import { type FragmentType, readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  BoardPairFragmentDoc,
  BoardSeatsFragmentDoc,
  BoardStudiesFragmentDoc,
  type DashboardInstitutionsQuery,
} from '../../codegen/client/documents/graphql.ts';
import type { AnswerOf } from '../answers/question.ts';
import { openFigure, openTotal, type Total, type Value } from '../figures/value.ts';
import type { Language } from '../language/language.ts';
import type { Frame } from '../parts/frame.ts';

type Data = DashboardInstitutionsQuery;
type GivenSchool = NonNullable<NonNullable<Data['provinces']>[number]['institutions']>[number];

/** What is counted of classes and learners, and what institutions can take, in the order of the columns. */
const STUDIES = ['classes', 'attendances', 'persons', 'completed'] as const;
const SEATS = ['seats', 'need', 'shortfall'] as const;
export const COLUMNS = [...STUDIES, ...SEATS] as const;
type Column = (typeof COLUMNS)[number];

/** A total and where in the answer it stands; null = nobody answered. */
interface Placed {
  readonly total: Total | null;
  readonly path: string;
}
export type Counted = Readonly<Record<Column, Placed>>;

/** What a school runs in a year, in the order of the columns. */
export const YEARLY = [
  'classesRunning',
  'learners',
  'fullTimeLearners',
  'offPlanClasses',
  'weekendClasses',
] as const;
type Yearly = (typeof YEARLY)[number];

/** A published or counted figure of a school's year, and where in the answer it stands. */
interface YearFigure {
  readonly value: Value | null;
  readonly path: string;
}

export interface School {
  readonly name: string;
  /** Null = it has no figures of the year. */
  readonly year: Readonly<Record<Yearly, YearFigure>> | null;
}

export interface SchoolRow {
  readonly unitId: string;
  readonly name: string;
  /** Null = the system of institutions did not answer. */
  readonly schools: readonly School[] | null;
  readonly counted: Counted;
}

/** Heading of a column; what can be taken in is that of the year, all else that of the period. */
export function columnName(column: Column, year: string, { words }: Language): string {
  const name = words.institutions.columns[column];
  return SEATS.some((one) => one === column) ? `${name} ${year}` : name;
}

/** What every part of the page is given. */
export interface InstitutionsProps {
  readonly frame: Frame;
  readonly shown: AnswerOf<'institutions'>;
  readonly rows: readonly SchoolRow[];
  readonly totals: Counted;
  readonly year: string;
}

interface GivenLine {
  readonly studies: FragmentType<typeof BoardStudiesFragmentDoc> | undefined;
  readonly studiesPath: string;
  readonly seats: FragmentType<typeof BoardSeatsFragmentDoc> | undefined;
  readonly seatsPath: string;
}

/** The figures of the only group of a line in both tables. */
function readCounted({ studies, studiesPath, seats, seatsPath }: GivenLine): Counted {
  const training = readFragment(BoardStudiesFragmentDoc, studies);
  const capacity = readFragment(BoardSeatsFragmentDoc, seats);
  const study = (name: (typeof STUDIES)[number]): Placed => ({
    total: openTotal(training?.[name]),
    path: `${studiesPath}.groups.0.${name}`,
  });
  const seat = (name: (typeof SEATS)[number]): Placed => ({
    total: openTotal(capacity?.[name]),
    path: `${seatsPath}.groups.0.${name}`,
  });
  return {
    ...{ classes: study('classes'), attendances: study('attendances'), persons: study('persons') },
    ...{
      completed: study('completed'),
      seats: seat('seats'),
      need: seat('need'),
      shortfall: seat('shortfall'),
    },
  };
}

/** What both tables say of all rows together. */
export function readTotals({ training, capacity }: Data): Counted {
  return readCounted({
    ...{ studies: training?.total.groups?.[0], studiesPath: 'training.total' },
    ...{ seats: capacity?.total.groups?.[0], seatsPath: 'capacity.total' },
  });
}

/** Each province with what its learners did in the period, and with its schools in a year. */
export function readSchools({ provinces, training, capacity }: Data, year: string): readonly SchoolRow[] {
  return (provinces ?? []).map(({ id, nameVi, institutions }, place) => {
    const [at, from] = [training, capacity].map(
      (table) => table?.rows.findIndex(({ province }) => province.id === id) ?? -1,
    );
    return {
      unitId: id,
      name: nameVi,
      schools:
        institutions?.map((school, index) =>
          readSchool(school, `provinces.${place}.institutions.${index}.years`, year),
        ) ?? null,
      counted: readCounted({
        studies: training?.rows[at ?? -1]?.line.groups?.[0],
        studiesPath: `training.rows.${at}.line`,
        seats: capacity?.rows[from ?? -1]?.line.groups?.[0],
        seatsPath: `capacity.rows.${from}.line`,
      }),
    };
  });
}

function readSchool({ nameVi, years }: GivenSchool, path: string, year: string): School {
  const place = years?.findIndex((one) => String(one.year) === year) ?? -1;
  const found = years?.[place];
  const figure = (name: Yearly): YearFigure => {
    const pair = readFragment(BoardPairFragmentDoc, found?.[name]);
    const computed = openFigure(pair?.computed);
    const reported = openFigure(pair?.reported);
    const isPublished = computed?.state !== 'COMPUTED' && reported?.state === 'REPORTED';
    const side = isPublished ? 'reported' : 'computed';
    return { value: isPublished ? reported : computed, path: `${path}.${place}.${name}.${side}` };
  };
  const [running, learners, fullTime, offPlan, weekend] = YEARLY;
  return {
    name: nameVi ?? '',
    year: found
      ? {
          ...{ [running]: figure(running), [learners]: figure(learners), [fullTime]: figure(fullTime) },
          ...{ [offPlan]: figure(offPlan), [weekend]: figure(weekend) },
        }
      : null,
  };
}
