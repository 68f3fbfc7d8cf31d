import { readFileSync } from 'node:fs';
import pg from 'pg';
import { createTestDatabase } from '../database.ts';
import { replacing } from './databases.ts';
import type { Lost } from './draw-losses.ts';
import type { Question } from './draw-questions.ts';
import { bodyOf, institutionsOf, LOCALS, MEASURES, MERGER_EVE, PROGRAMMES, placesOf, UNITS } from './map.ts';
import type { Rows, SourceRow } from './rows.ts';

/** One database with all rows, and what plain SQL says of them. It shares no code with the product. */
export interface Oracle {
  /** All rows, and whose answers are not there. */
  load(rows: Rows, lost: readonly Lost[]): Promise<void>;
  /** What the product's answer must be; every field that the question may select is there. */
  answer(question: Question): Promise<unknown>;
  close(): Promise<void>;
}

export async function createOracle(): Promise<Oracle> {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('set jit = off');
  for (const name of ['tables', 'figures', 'cells', 'totals', 'provinces']) {
    await client.query(readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8'));
  }
  await client.query(replacing(nationalTables()));
  return {
    async load(rows, lost) {
      const down = lost.map(({ domain, unit, state }) => ({ domain, unit, reason: state }));
      const tables = { ...tablesOf(rows), down };
      await client.query(replacing(tables));
      // Else every question reads over what the cases before have left behind.
      await client.query(`vacuum analyze cell, said, ${Object.keys(tables).join(', ')}`);
    },
    async answer(question) {
      const [prepare, tell, values] = statementsFor(question);
      const wanted = [...question.aggregates, ...(question.about === 'report' ? question.parts : [])];
      await client.query("select set_config('oracle.wanted', $1, false)", [` ${wanted.join(' ')} `]);
      await client.query(prepare, values);
      const { rows } = await client.query<{ answer: unknown }>(tell, values);
      return rows[0]?.answer;
    },
    async close() {
      await client.end();
      await database.close();
    },
  };
}

function statementsFor(question: Question): [prepare: string, tell: string, values: unknown[]] {
  if (question.about === 'report') {
    const { boundaries, unitIds, measureIds, period, asOf } = question;
    const given = '($1, $2::text[], $3::text[], $4, $5, $6)';
    const values = [boundaries, unitIds, measureIds, ...period, asOf];
    return [`call ask_report${given}`, `select report_json${given} as answer`, values];
  }
  const { unitIds, programmeCode, period, on } = question;
  const values = [unitIds, programmeCode, ...period, on];
  const given = '($1::text[], $2::text, $3::date, $4::date, $5::date)';
  return [`call ask_provinces${given}`, `select provinces_json${given} as answer`, values];
}

/** What is the same in every case. */
function nationalTables(): Record<string, object[]> {
  return {
    unit: UNITS.map(({ id, era, validFrom, validTo, successor }) => ({
      ...{ id, era, valid_from: validFrom, valid_to: validTo, successor },
    })),
    place: [
      ...UNITS.map(({ id, validFrom, validTo }) => ({
        ...{ id, unit: id, inside: [], valid_from: validFrom, valid_to: validTo },
      })),
      ...LOCALS.map(({ id, province, parent, validFrom, validTo }) => ({
        ...{
          id,
          unit: province,
          inside: parent === null ? [province] : [province, parent],
          valid_from: validFrom,
        },
        valid_to: validTo ?? (id.slice(1, 3) === '63' ? MERGER_EVE : null),
      })),
    ],
    measure: MEASURES.map((measure) => ({
      ...{
        id: measure.id,
        kind: measure.kind,
        count_unit: measure.countUnit,
        population: measure.population,
      },
      ...{ dimension: measure.dimension, minimum_rank: measure.minimumRank },
      programme: measure.programmeCode ?? measure.programmeGroup,
      in_progress: measure.includesInProgress,
    })),
    institution: UNITS.flatMap(({ id: unit }) =>
      institutionsOf(unit).map(({ id, place }) => ({ id, unit, place })),
    ),
    body: UNITS.flatMap(({ id: unit }) =>
      placesOf(unit).flatMap((place) =>
        PROGRAMMES.map(({ code: programme }) => ({
          ...{ id: bodyOf(unit, place, programme), unit, place, programme },
          measure: programme === 'LLCT_CAO_CAP' ? 'SENT_ADVANCED' : 'CLASSES_THEORY',
        })),
      ),
    ),
  };
}

function tablesOf(rows: Rows): Record<string, object[]> {
  return {
    class: rows.classes.map(({ group, startsOn, endsOn, learners, ...row }) => ({
      ...{ ...row, programme_group: group, starts_on: startsOn, ends_on: endsOn },
    })),
    learner: rows.classes.flatMap((row) =>
      row.learners.map(({ person, status, completedOn, post }) => ({
        ...{
          class: row.id,
          person,
          status,
          completed_on: completedOn,
          ...post,
          leads: post?.leading ?? null,
        },
      })),
    ),
    dossier: rows.dossiers.map(({ id, unit, person }) => ({ id, unit, person })),
    post: rows.dossiers.flatMap(({ id: dossier, unit, posts }) =>
      posts.map(({ validFrom, validTo, ...post }) => ({
        ...{ ...post, leads: post.leading, dossier, unit, valid_from: validFrom, valid_to: validTo },
      })),
    ),
    qualification: rows.dossiers.flatMap(({ id: dossier, qualifications }) =>
      qualifications.map(({ dimension, rank, group, obtainedOn, startedOn }) => ({
        ...{
          dossier,
          dimension,
          rank,
          programme_group: group,
          obtained_on: obtainedOn,
          started_on: startedOn,
        },
      })),
    ),
    nomination: rows.nominations.map(({ person, dossier, group, decidedOn, ...row }) => ({
      ...{ ...row, who: person ?? dossier, programme_group: group, decided_on: decidedOn },
    })),
    pool: rows.pool.map(({ person, dossier, validFrom, validTo, ...row }) => ({
      ...{ ...row, who: person ?? dossier, valid_from: validFrom, valid_to: validTo },
    })),
    plan: rows.plans.map(({ id, unit, place, status, from, to }) => ({
      ...{ id, unit, place, status, starts_on: from, ends_on: to },
    })),
    target: rows.plans.flatMap(({ id: plan, targets }) =>
      targets.map(({ source, startsOn, ...target }) => ({
        ...{ ...target, plan, starts_on: startsOn, ...sourceColumns(source) },
      })),
    ),
    practice: rows.practices.map(({ id, unit }) => ({ id, unit })),
    published: rows.published.map((row) => ({
      ...{ ...row, ...sourceColumns(row), value_to: row.valueTo, count_unit: row.countUnit },
      ...{ in_progress: row.inProgress, period_from: row.from, period_to: row.to, open_end: row.openEnd },
      as_of: row.asOf,
    })),
    weight: rows.weights.map(({ from, to, publishedOn, ...row }) => ({
      ...{ ...row, first_day: from, last_day: to, published_on: publishedOn },
    })),
    kept_index: rows.indexes.flatMap(({ unit, isCurrent }) => (isCurrent ? [{ unit }] : [])),
    holding: rows.holdings.map(({ from, to, ...row }) => ({ ...row, valid_from: from, valid_to: to })),
  };
}

function sourceColumns(source: SourceRow | null): object {
  return {
    ...{ facts: source?.facts ?? [], file: source?.file ?? null, published_on: source?.publishedOn ?? null },
    reliable: source?.reliable ?? null,
  };
}
