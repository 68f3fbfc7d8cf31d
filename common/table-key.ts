import { isDay } from './days.ts';
import { ClientError } from './errors.ts';
import { type Fields, formatFields, parseFields, type ValuesOf } from './table-fields.ts';

const codes = { kind: 'codes' } as const;
const titles = { kind: 'codes', list: 'PositionTitle' } as const;
const flag = { kind: 'flag' } as const;
const on = { kind: 'switch' } as const;
const day = { kind: 'day' } as const;
const theory = { kind: 'rank', list: 'PoliticalTheoryLevel' } as const;
const professional = { kind: 'rank', list: 'ProfessionalLevel' } as const;
const stateManagement = { kind: 'rank', list: 'StateManagementLevel' } as const;

/**
 * The tables: whether they speak of a day (`stock`) or of a period (`flow`), by what they group, and what their `filter` and
 * `meeting` say. Names and meanings are those of `StaffFilter` and the like in `directory`'s SDL.
 */
export const TABLES = {
  staff: {
    time: 'stock',
    dimensions: [
      'LEVEL',
      'CADRE_KIND',
      'GENDER',
      'AGE_BAND',
      'TITLE',
      'LEADING',
      'AGENCY_UNIT',
      'POLITICAL_THEORY',
      'PROFESSIONAL_LEVEL',
      'LACKING',
      'IN_SUCCESSION_POOL',
      'PLANNED_TITLE',
      'NOMINATED',
      'ENROLLED',
      'STUDYING',
      'COMPLETED',
      'CERTIFIED',
    ],
    filter: {
      levels: codes,
      cadreKinds: codes,
      genders: codes,
      titles,
      leading: flag,
      agencyUnitIds: codes,
      theoryAtLeast: theory,
      theoryBelow: theory,
      professionalAtLeast: professional,
      professionalBelow: professional,
      includeInProgress: on,
      lacking: codes,
      standardOn: { kind: 'word', words: ['AS_OF', 'APPOINTMENT'] },
      inPool: { kind: 'part', fields: { plannedTitles: titles, levels: codes, lacking: codes } },
      training: {
        kind: 'part',
        fields: { programmeCodes: codes, programmeGroups: codes, from: day, to: day },
      },
      nominated: flag,
      enrolled: flag,
      studying: flag,
      completed: flag,
      certified: flag,
    },
    meeting: {
      theoryAtLeast: theory,
      professionalAtLeast: professional,
      stateManagementAtLeast: stateManagement,
      includeInProgress: on,
      recorded: { kind: 'part', fields: { programmeGroups: codes, from: day, to: day } },
      standard: codes,
      nominated: flag,
      enrolled: flag,
      studying: flag,
      completed: flag,
      certified: flag,
    },
  },
  training: {
    time: 'flow',
    dimensions: [
      'YEAR',
      'MONTH',
      'PROGRAMME',
      'PROGRAMME_GROUP',
      'ATTENDANCE_FORM',
      'SCHEDULE',
      'PLAN_BASIS',
      'FUNDING_SOURCE',
      'INSTITUTION',
      'INSTITUTION_KIND',
      'ADMISSION_MODE',
      'STATUS',
      'APPROVAL',
      'LEVEL',
      'CADRE_KIND',
      'GENDER',
      'TITLE',
      'AGE_BAND',
      'AGENCY_UNIT',
    ],
    filter: {
      programmeCodes: codes,
      programmeGroups: codes,
      attendanceForms: codes,
      schedules: codes,
      planBases: codes,
      fundingSources: codes,
      institutionIds: codes,
      institutionKinds: codes,
      admissionModes: codes,
      statuses: codes,
      approvals: codes,
      levels: codes,
      cadreKinds: codes,
      genders: codes,
      titles,
      agencyUnitIds: codes,
      onlyCadres: flag,
      classesOf: { kind: 'word', words: ['OPENED', 'RUNNING'] },
    },
    meeting: {},
  },
  nomination: {
    time: 'flow',
    dimensions: [
      'YEAR',
      'MONTH',
      'PROGRAMME',
      'PROGRAMME_GROUP',
      'SENT_BY',
      'STATUS',
      'OUTCOME',
      'IN_SUCCESSION_POOL',
      'ATTENDANCE_FORM',
    ],
    filter: {
      programmeCodes: codes,
      programmeGroups: codes,
      sentByUnitIds: codes,
      statuses: codes,
      inSuccessionPool: flag,
      outcomes: codes,
    },
    meeting: {},
  },
  budget: {
    time: 'flow',
    dimensions: ['YEAR', 'FUNDING_SOURCE'],
    filter: { fundingSources: codes },
    meeting: {},
  },
  capacity: {
    time: 'flow',
    dimensions: ['YEAR', 'PROGRAMME', 'INSTITUTION'],
    filter: { programmeCodes: codes, programmeGroups: codes, institutionIds: codes, institutionKinds: codes },
    meeting: {},
  },
} as const satisfies Record<string, TableShape>;

interface TableShape {
  readonly time: 'stock' | 'flow';
  readonly dimensions: readonly string[];
  readonly filter: Fields;
  readonly meeting: Fields;
}

/** One of the tables. */
export type TableName = keyof typeof TABLES;
/** What tables are grouped by; the names of the contract's `Dimension`. */
export type TableDimension = (typeof TABLES)[TableName]['dimensions'][number];
/** What a table may be grouped by. */
export type DimensionOf<Table extends TableName> = (typeof TABLES)[Table]['dimensions'][number];
/** The filter of a table: null in a field = it does not filter. */
export type FilterOf<Table extends TableName> = ValuesOf<(typeof TABLES)[Table]['filter']>;
/** What a share of persons is the share of; only staff has one. */
export type MeetingOf<Table extends TableName> = ValuesOf<(typeof TABLES)[Table]['meeting']>;

/** What a table asks of every unit. */
export interface TableQuestion<Table extends TableName> {
  /** At most three, each once; a group's values stand in this order. */
  readonly by: readonly DimensionOf<Table>[];
  /** First day of a flow (ISO), included. Of a stock both are the day asked for. */
  readonly from: string;
  /** Last day of a flow, included. */
  readonly to: string;
  readonly filter: FilterOf<Table>;
  /** Null = no share is asked. */
  readonly meeting: MeetingOf<Table> | null;
  /** A unit with more groups than this gives none, and says so: see `kit/tally.ts`. */
  readonly mostGroups: number;
}

/** A cell of a table: the question to one unit, a provincial one or a district or commune recorded by it (`H63-186`). */
export interface TableCell<Table extends TableName> extends TableQuestion<Table> {
  readonly unitId: string;
}

/** Ids travel in every call for a cell; nothing that a person would ask comes near this. */
const LONGEST_QUESTION = 2_000;
const MOST_DIMENSIONS = 3;
const UNIT = /^[\w-]{1,20}$/;

/** Writes a cell as the text that stands in `StaffCell.id` and the like. */
export function formatTableCell<Table extends TableName>(table: Table, cell: TableCell<Table>): string {
  return `${cell.unitId}~${formatQuestion(table, cell)}`;
}

/** Reads the id of a cell of this table; throws BAD_ARGUMENT when it is not one that `directory` wrote. */
export function parseTableCell<Table extends TableName>(table: Table, id: string): TableCell<Table> {
  const end = id.indexOf('~');
  const unitId = id.slice(0, end);
  const question = UNIT.test(unitId) ? parseQuestion(table, id.slice(end + 1)) : null;
  if (question) return { unitId, ...question };
  throw new ClientError(
    'BAD_ARGUMENT',
    `Not the id of a cell of the ${table} table: '${id.slice(0, 120)}'. Take ids from a table.`,
  );
}

/** Writes what a table asks of every unit. Throws BAD_ARGUMENT when that is too long to travel in ids. */
export function formatQuestion<Table extends TableName>(
  table: Table,
  question: TableQuestion<Table>,
): string {
  const { by, from, to, mostGroups, filter, meeting } = question;
  const shape: TableShape = TABLES[table];
  const text = [
    table,
    ...(shape.time === 'stock' ? [`asOf=${to}`] : [`from=${from}`, `to=${to}`]),
    `most=${mostGroups}`,
    ...(by.length > 0 ? [`by=${by.join(',')}`] : []),
    ...formatFields(shape.filter, filter),
    ...(meeting ? ['meeting', ...formatFields(shape.meeting, meeting, 'meeting.')] : []),
  ].join('~');
  if (text.length <= LONGEST_QUESTION) return text;
  throw new ClientError(
    'BAD_ARGUMENT',
    `filter: is ${text.length} characters long when written out, at most ${LONGEST_QUESTION}; name fewer codes.`,
  );
}

/** Reads what {@link formatQuestion} wrote; null for anything else. */
export function parseQuestion<Table extends TableName>(
  table: Table,
  text: string,
): TableQuestion<Table> | null {
  if (text.length > LONGEST_QUESTION) return null;
  const [name, ...parts] = text.split('~');
  const texts = new Map(parts.map(splitPart));
  const shape: TableShape = TABLES[table];
  const from = texts.get(shape.time === 'stock' ? 'asOf' : 'from');
  const to = texts.get(shape.time === 'stock' ? 'asOf' : 'to');
  const mostGroups = Number(texts.get('most'));
  if (name !== table || !isDay(from) || !isDay(to) || from > to) return null;
  if (!Number.isInteger(mostGroups) || mostGroups < 1) return null;
  const by = texts.get('by')?.split(',') ?? [];
  if (by.length > MOST_DIMENSIONS || new Set(by).size < by.length) return null;
  if (!by.every((one): one is DimensionOf<Table> => isOneOf(shape.dimensions, one))) return null;
  const filterFields: (typeof TABLES)[Table]['filter'] = TABLES[table].filter;
  const meetingFields: (typeof TABLES)[Table]['meeting'] = TABLES[table].meeting;
  const read: TableQuestion<Table> = {
    by,
    from,
    to,
    mostGroups,
    filter: parseFields(filterFields, texts),
    meeting: texts.has('meeting') ? parseFields(meetingFields, texts, 'meeting.') : null,
  };
  return formatQuestion(table, read) === text ? read : null;
}

function splitPart(part: string): [string, string | null] {
  const end = part.indexOf('=');
  return end < 0 ? [part, null] : [part.slice(0, end), part.slice(end + 1)];
}

function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text);
}
