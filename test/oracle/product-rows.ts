import {
  bodyOf,
  institutionsOf,
  LOCALS,
  MEASURES,
  MERGER_DAY,
  PROGRAMMES,
  placesOf,
  thresholdOf,
  UNITS,
  uuid,
} from './map.ts';
import type { HoldingRow, PublishedRow, Rows, SourceRow, TargetRow } from './rows.ts';

/** Rows of a database, by table, in an order in which they can be inserted; the columns are those of the migrations. */
export type Tables = Readonly<Record<string, readonly object[]>>;

export type Domain = 'personnel' | 'institutions' | 'planning';

/** What one unit's database of a domain holds. */
export function tablesOf(domain: Domain, unit: string, rows: Rows): Tables {
  const own = <Row extends { unit: string }>(all: readonly Row[]) => all.filter((row) => row.unit === unit);
  const mine = <Row extends { unit: string; domain: string }>(all: readonly Row[]) =>
    own(all).filter((row) => row.domain === domain);
  return {
    ...OWN[domain](unit, own, rows),
    reported_figure: mine(rows.published).map(reportedFigure),
    row_holding: mine(rows.holdings).map(rowHolding),
  };
}

type Own = <Row extends { unit: string }>(all: readonly Row[]) => Row[];

const OWN: Record<Domain, (unit: string, own: Own, rows: Rows) => Tables> = {
  institutions: institutionsTables,
  personnel: personnelTables,
  planning: planningTables,
};

const SYNTHETIC = 'SYNTHETIC';

function institutionsTables(unit: string, own: Own, rows: Rows): Tables {
  const classes = own(rows.classes);
  const programmes = PROGRAMMES.map(({ code, group }, at) => ({
    ...{ id: uuid(12, at), code, name_vi: code, programme_group: group, training_type: 'BOI_DUONG' },
    ...{ total_periods: null, practice_periods: null },
  }));
  return {
    institution: institutionsOf(unit).map(({ id, place }) => ({
      ...{
        id,
        name_vi: place,
        kind: 'TRUONG_CHINH_TRI_TINH',
        unit_id: place,
        valid_from: null,
        valid_to: null,
      },
      origin: SYNTHETIC,
    })),
    programme: programmes,
    training_class: classes.map((row) => ({
      ...{
        id: row.id,
        name_vi: row.id,
        status: row.status,
        attendance_form: row.form,
        schedule: row.schedule,
      },
      programme_id: programmes.find(({ code }) => code === row.programme)?.id,
      ...{ plan_basis: row.basis, funding_sources: [], audience: row.audience, unit_id: row.place },
      ...{ starts_on: row.startsOn, ends_on: row.endsOn, days: row.days, origin: SYNTHETIC },
      ...{ awarding_institution_id: row.institution, host_institution_id: null },
    })),
    enrolment: classes.flatMap((row) =>
      row.learners.map(({ id, person, status, completedOn, post }) => ({
        ...{ id, class_id: row.id, cadre_id: null, person_id: person, nomination_id: null, status },
        ...{ admission_mode: null, enrolled_on: row.startsOn, completed_on: completedOn },
        ...{ learner_gender: null, learner_birth_year: null, learner_kind: post?.kind ?? null },
        ...{ learner_title: post?.title ?? null, learner_level: post?.level ?? null },
        ...{ learner_leading: post?.leading ?? null, learner_unit_id: null },
      })),
    ),
  };
}

function personnelTables(unit: string, own: Own, rows: Rows): Tables {
  const dossiers = own(rows.dossiers);
  return {
    cadre: dossiers.map(({ id, person }) => ({
      ...{
        id,
        person_id: person,
        full_name: 'Nguyễn Văn A',
        gender: null,
        birth_year: null,
        origin: SYNTHETIC,
      },
    })),
    agency: placesOf(unit).map((place) => ({
      ...{ id: `agency-${place}`, name_vi: place, unit_id: place, level: 'XA', origin: SYNTHETIC },
      district_id: LOCALS.find(({ id }) => id === place)?.parent ?? null,
    })),
    assignment: dossiers.flatMap(({ id: cadre_id, posts }) =>
      posts.map((post) => ({
        ...{ id: post.id, cadre_id, agency_id: post.agency === null ? null : `agency-${post.agency}` },
        ...{ kind: 'CHINH', cadre_kind: post.kind, title: post.title, level: post.level },
        ...{ is_leading: post.leading, valid_from: post.validFrom, valid_to: post.validTo },
      })),
    ),
    qualification: dossiers.flatMap(({ id: cadre_id, qualifications }) =>
      qualifications.map(({ id, dimension, rank, group, obtainedOn, startedOn }) => ({
        ...{
          id,
          cadre_id,
          dimension,
          level: rank === null ? null : `BAC_${rank}`,
          rank,
          programme_group: group,
        },
        ...{ basis: null, obtained_on: obtainedOn, started_on: startedOn },
      })),
    ),
  };
}

function planningTables(unit: string, own: Own, rows: Rows): Tables {
  const plans = own(rows.plans);
  return {
    training_plan: plans.map(({ id, place, status, from, to }) => ({
      ...{ id, title_vi: id, horizon: 'GIAI_DOAN', status, unit_id: place, period_from: from, period_to: to },
      ...{ unit_ended_on: null, approved_by_id: null, parent_id: null, contents: [], funding_sources: [] },
      ...{ priority_groups: [], origin: SYNTHETIC, ...sourceColumns(null) },
    })),
    plan_target: plans.flatMap((plan) => plan.targets.map((target) => planTarget(plan.id, target))),
    nominating_body: placesOf(unit).flatMap((place) =>
      PROGRAMMES.map(({ code }) => ({
        ...{ id: bodyOf(unit, place, code), name_vi: code, unit_id: place, programme_code: code },
        ...{ measure_id: code === 'LLCT_CAO_CAP' ? 'SENT_ADVANCED' : 'CLASSES_THEORY', within_quota: null },
      })),
    ),
    nomination: own(rows.nominations).map((row) => ({
      ...{ id: row.id, cadre_id: row.dossier, person_id: row.person, programme_code: row.programme },
      ...{ programme_group: row.group, status: row.status, sent_by_id: row.body, decision_id: null },
      ...{ decided_on: row.decidedOn, in_succession_pool: false, origin: SYNTHETIC },
    })),
    succession_entry: own(rows.pool).map((row) => ({
      ...{ id: row.id, cadre_id: row.dossier, person_id: row.person, unit_id: row.place, level: row.level },
      ...{ planned_title: row.title, status: row.status, term: '2020-2025', valid_from: row.validFrom },
      ...{ valid_to: row.validTo, origin: SYNTHETIC },
    })),
    training_practice: own(rows.practices).map(({ id }) => ({
      ...{ id, kind: 'KINH_PHI', unit_id: unit, text_vi: id, programme_group: null, priority_groups: [] },
      ...{ funding_sources: [], annual: false, fact_ids: ['P'], source_file: 'mot.md', published_on: null },
      published_on_reliable: null,
    })),
  };
}

function planTarget(plan_id: string, target: TargetRow): object {
  const measure = MEASURES.find(({ id }) => id === target.measure);
  return {
    ...{ id: target.id, plan_id, position: target.position, name_vi: target.id },
    ...{ population: measure?.population ?? 'TAT_CA', comparison: target.comparison, value: target.value },
    ...{ value_unit: 'PHAN_TRAM', starts_on: target.startsOn, deadline: target.deadline },
    ...{ measure_id: measure?.id ?? null, measure_kind: measure?.kind ?? null },
    ...{ count_unit: measure?.countUnit ?? null, dimension: measure?.dimension ?? null },
    ...{ threshold: measure ? thresholdOf(measure) : null, origin: SYNTHETIC },
    includes_in_progress: measure?.includesInProgress ?? null,
    ...sourceColumns(target.source),
  };
}

function sourceColumns(source: SourceRow | null): object {
  return {
    ...{ fact_ids: source?.facts ?? [], source_file: source?.file ?? null },
    ...{ published_on: source?.publishedOn ?? null, published_on_reliable: source?.reliable ?? null },
  };
}

function reportedFigure(row: PublishedRow): object {
  return {
    ...{
      id: row.id,
      ...sourceColumns(row),
      unit_id: row.place,
      measure_id: row.measure,
      subject: row.subject,
    },
    ...{ record_id: row.record, operator: row.operator, value: row.value, value_to: row.valueTo },
    ...{ count_unit: row.countUnit, numerator: row.numerator, denominator: row.denominator },
    ...{ population: row.population, includes_in_progress: row.inProgress, period_from: row.from },
    ...{ period_to: row.to, open_end: row.openEnd, annual: row.annual, as_of: row.asOf },
  };
}

function rowHolding({ id, measure, place, from, to }: HoldingRow): object {
  return { id, measure_id: measure, unit_id: place, valid_from: from, valid_to: to };
}

/** What directory's database holds whatever the case. */
export function directoryTables(): Tables {
  return {
    region: [],
    province: UNITS.map(({ id, era, validFrom, validTo }) => ({
      ...{ id, code: era && id.slice(4), era, region_code: null, valid_from: validFrom, valid_to: validTo },
    })),
    province_version: UNITS.map(({ id, era, validFrom, validTo }) => ({
      ...{ province_id: id, valid_from: validFrom, valid_to: validTo, name_vi: id, full_name_vi: id },
      ...{ type: era === null ? 'TRUNG_UONG' : 'TINH', document: null },
    })),
    succession: UNITS.flatMap(({ id, successor }) => {
      if (successor === null) return [];
      const isAlone = UNITS.filter((other) => other.successor === successor).length === 1;
      const kind = isAlone ? 'CONTINUES' : 'CONSOLIDATED';
      return { from_id: id, to_id: successor, effective_on: MERGER_DAY, kind };
    }),
    administrative_unit: LOCALS.map(({ id, province, level, parent, validFrom, validTo }) => ({
      ...{ id, province_id: province, code: id.slice(4), level, name_vi: id, type: level },
      ...{ valid_from: validFrom, valid_to: validTo, parent_id: parent, origin: SYNTHETIC },
    })),
    measure: MEASURES.map((measure, position) => ({
      ...{ id: measure.id, position, name_vi: measure.id, name_en: measure.id, kind: measure.kind },
      ...{ count_unit: measure.countUnit, population: measure.population, dimension: measure.dimension },
      ...{ minimum_rank: measure.minimumRank, programme_group: measure.programmeGroup },
      ...{ programme_code: measure.programmeCode, includes_in_progress: measure.includesInProgress },
      ...{ valid_from: '2010-01-01', valid_to: null },
    })),
  };
}

/** What directory's database holds of a case: weights, and the units of everybody who has records in more than one. */
export function directoryRows(rows: Rows): Tables {
  const units = new Map<string, Set<string>>();
  const note = (person: string | null, unit: string) => {
    if (person !== null) units.set(person, (units.get(person) ?? new Set()).add(unit));
  };
  for (const row of [...rows.dossiers, ...rows.nominations, ...rows.pool]) note(row.person, row.unit);
  for (const row of rows.classes) for (const { person } of row.learners) note(person, row.unit);
  return {
    person_unit: [...units].flatMap(([person_id, held]) =>
      held.size < 2 ? [] : [...held].map((province_id) => ({ person_id, province_id })),
    ),
    person_index: rows.indexes.map(({ unit, isCurrent }) => ({
      ...{ province_id: unit, reported_on: MERGER_DAY, is_current: isCurrent },
    })),
    unit_weight: rows.weights.map(({ place, measure, from, to, publishedOn, weight }) => ({
      ...{ unit_id: place, measure_id: measure, period_from: from, period_to: to, published_on: publishedOn },
      ...{ weight, source: 'ke-hoach.md', origin: SYNTHETIC },
    })),
  };
}
