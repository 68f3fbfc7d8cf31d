import type { FilterOf, TableCell } from '../../../common/table-key.ts';
import { KEY_BYTES, packedKey, packedRecords, unpackedDay } from '../../kit/packed-keys.ts';
import { isAnyOf, type Parameters } from '../../kit/parameters.ts';
import { APPROVAL_BYTES } from '../../kit/sending-keys.ts';
import { uuidsOf } from '../../kit/table-rows.ts';
import { NOT_YET_ENROLLED } from '../entities/enrolment-status.ts';
import { HELD_STATUSES, IS_REPORTED_TWICE } from './held-class.ts';

/** What a cell of the training table asks of the rows. */
export interface TrainingSelection
  extends Pick<TableCell<'training'>, 'by' | 'from' | 'to' | 'filter' | 'mostGroups'> {
  /** The district or commune that had the class opened; null = all of the province. */
  readonly unitId: string | null;
  /** Decisions that sent cadres, as planning wrote them; null = the cell does not ask for them. */
  readonly approvals: Buffer | null;
}

/** The last day on which a class, `t`, is known to have run. */
const LAST_DAY = 'coalesce(t.ends_on, t.starts_on)';

const LEARNER_DIMENSIONS: ReadonlySet<string> = new Set([
  ...['ADMISSION_MODE', 'STATUS', 'APPROVAL', 'LEVEL', 'CADRE_KIND', 'GENDER', 'TITLE', 'AGE_BAND'],
  'AGENCY_UNIT',
]);

/** True of a cell that counts classes by their learners: then a class without a fitting one is none of it. */
function isOfLearners({ by, filter }: Pick<TrainingSelection, 'by' | 'filter'>): boolean {
  const { admissionModes, statuses, approvals, levels, cadreKinds, genders, titles, agencyUnitIds } = filter;
  const lists = [admissionModes, statuses, approvals, levels, cadreKinds, genders, titles, agencyUnitIds];
  return (
    by.some((dimension) => LEARNER_DIMENSIONS.has(dimension)) ||
    lists.some((list) => list !== null) ||
    filter.onlyCadres !== null
  );
}

/**
 * SQL of the seats of a cell, what follows `from`: each class, `c`, with each of its enrolments, `e`; without learners it is
 * there once, with `e` all null, unless the cell is of learners. Enrolments are reached from their class, so that the table
 * is never read whole. Where `by` asks for it, a seat comes once for each of its payers (`payer.code`), and of classes that
 * ran in the period once for each year or month of it (`span.first`). `conditions` must hold too.
 */
export function seatsOf(
  selection: TrainingSelection,
  parameters: Parameters,
  conditions: readonly string[] = [],
): string {
  const { by, filter } = selection;
  const join = isOfLearners(selection) ? 'join' : 'left join';
  const payers = filter.fundingSources && `${parameters.add(filter.fundingSources)}::text[]`;
  const kept = [
    ...conditions,
    ...isAnyOf(APPROVAL, filter.approvals, parameters),
    ...(payers ? [`(${PAYERS}) && ${payers}`] : []),
    ...(payers && by.includes('FUNDING_SOURCE') ? [`payer.code = any(${payers})`] : []),
  ];
  return `(
      select t.id, t.starts_on, ${LAST_DAY} as last_on, t.days, t.attendance_form, t.schedule, t.plan_basis,
        t.funding_sources, t.awarding_institution_id, p.code, p.programme_group, i.kind
      from training_class t
      join programme p on p.id = t.programme_id
      join institution i on i.id = t.awarding_institution_id
      where ${classFilters(selection, parameters).join(' and ')}
    ) c
    ${join} lateral (
      select e.* from enrolment e
      where ${learnerFilters(filter, parameters).join(' and ')}
      offset 0
    ) e on true
    ${decisions(selection, parameters)}
    ${spans(selection, parameters)}
    ${by.includes('FUNDING_SOURCE') ? `cross join lateral unnest(${PAYERS}) payer(code)` : ''}
    ${kept.length > 0 ? `where ${kept.join(' and ')}` : ''}`;
}

/** How an enrolment stands to the decision that sent the learner; null where its own day is not recorded. */
export const APPROVAL = `case
    when e.id is null then null
    when e.cadre_id is null then 'NOT_A_CADRE'
    when sent.decided is null then 'NONE'
    when sent.decided <= e.enrolled_on then 'APPROVED'
    when sent.decided > e.enrolled_on then 'LATE'
  end`;

/** Who pays for a seat, as a list: the learner's own payer, else those of the class, else nobody that is known. */
const PAYERS = `case
    when e.funding_source is not null then array[e.funding_source]
    when cardinality(c.funding_sources) = 0 then array[null::text]
    else c.funding_sources
  end`;

function classFilters({ unitId, from, to, filter }: TrainingSelection, parameters: Parameters): string[] {
  const [first, last] = [`${parameters.add(from)}::date`, `${parameters.add(to)}::date`];
  const institutionIds = filter.institutionIds && uuidsOf(filter.institutionIds);
  const inPeriod =
    filter.classesOf === 'OPENED'
      ? `t.starts_on between ${first} and ${last}`
      : `t.starts_on <= ${last} and ${LAST_DAY} >= ${first}`;
  return [
    inPeriod,
    `t.status = any(${parameters.add(HELD_STATUSES)})`,
    `not ${IS_REPORTED_TWICE}`,
    ...(unitId === null ? [] : [`t.unit_id = ${parameters.add(unitId)}`]),
    ...isAnyOf('p.code', filter.programmeCodes, parameters),
    ...isAnyOf('p.programme_group', filter.programmeGroups, parameters),
    ...isAnyOf('t.attendance_form', filter.attendanceForms, parameters),
    ...isAnyOf('t.schedule', filter.schedules, parameters),
    ...isAnyOf('t.plan_basis', filter.planBases, parameters),
    ...isAnyOf('i.id', institutionIds, parameters, 'uuid[]'),
    ...isAnyOf('i.kind', filter.institutionKinds, parameters),
  ];
}

function learnerFilters(filter: FilterOf<'training'>, parameters: Parameters): string[] {
  const isCadre = `(e.cadre_id is not null or coalesce(e.learner_kind, 'NGOAI_HE_THONG') <> 'NGOAI_HE_THONG')`;
  return [
    'e.class_id = c.id',
    filter.statuses === null
      ? `e.status <> all(${parameters.add(NOT_YET_ENROLLED)})`
      : `e.status = any(${parameters.add(filter.statuses)})`,
    ...isAnyOf('e.admission_mode', filter.admissionModes, parameters),
    ...isAnyOf('e.learner_level', filter.levels, parameters),
    ...isAnyOf('e.learner_kind', filter.cadreKinds, parameters),
    ...isAnyOf('e.learner_gender', filter.genders, parameters),
    ...isAnyOf('e.learner_title', filter.titles, parameters),
    ...isAnyOf('e.learner_unit_id', filter.agencyUnitIds, parameters),
    ...(filter.onlyCadres === null ? [] : [filter.onlyCadres ? isCadre : `not ${isCadre}`]),
  ];
}

function decisions({ approvals }: TrainingSelection, parameters: Parameters): string {
  if (approvals === null) return '';
  const records = packedRecords(`${parameters.add(approvals)}::bytea`, APPROVAL_BYTES);
  return `left join (
      select substr(k.record, 1, ${KEY_BYTES}) as key, ${unpackedDay('k.record', KEY_BYTES)} as decided from ${records} k
    ) sent on sent.key = case when e.cadre_id is not null then ${packedKey('e.cadre_id', 'c.code')} end`;
}

function spans({ by, from, to, filter }: TrainingSelection, parameters: Parameters): string {
  const step = by.includes('MONTH') ? 'month' : by.includes('YEAR') ? 'year' : null;
  if (step === null) return '';
  if (filter.classesOf === 'OPENED') return 'cross join lateral (select c.starts_on as first) span';
  const [first, last] = [`${parameters.add(from)}::date`, `${parameters.add(to)}::date`];
  return `cross join lateral generate_series(date_trunc('${step}', greatest(c.starts_on, ${first})::timestamp),
      least(c.last_on, ${last})::timestamp, interval '1 ${step}') span(first)`;
}
