import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTrainingRecordPage } from '../../../common/training-record.ts';
import {
  findCertified,
  findClaims,
} from '../../../subgraphs/institutions/repositories/certificate-claims.ts';
import { subgraph as institutions } from '../../../subgraphs/institutions/subgraph.ts';
import { CLAIM_BYTES } from '../../../subgraphs/kit/certificate-claims.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import type { SubgraphDefinition } from '../../../subgraphs/kit/definition.ts';
import { findClaimedEntries } from '../../../subgraphs/personnel/repositories/training-entry.ts';
import { subgraph as personnel } from '../../../subgraphs/personnel/subgraph.ts';
import { findClaimedPlans } from '../../../subgraphs/planning/repositories/plan-result.ts';
import { subgraph as planning } from '../../../subgraphs/planning/subgraph.ts';
import { type MadeUnit, madeUnit, readWhole, UNIT } from './made-unit.ts';
import { countStatements } from './probes.ts';

/** More than are compared at once. */
const CERTIFIED = 6_000;
/** Rows of other programmes, so that an index is worth its while. */
const OTHERS = 20_000;
const CODE = 'KY_NANG';

const idOf = (n: number) => `c${String(n).padStart(5, '0')}`;
const CADRE = `'c' || lpad(n::text, 5, '0')`;

function filled<Loaders>(definition: SubgraphDefinition<Loaders>, sql: string): Promise<MadeUnit> {
  return madeUnit(definition, async (dataSource) => {
    await dataSource.query(sql);
    await dataSource.query('vacuum analyze');
  });
}

let schools: MadeUnit;
let plans: MadeUnit;
let dossiers: MadeUnit;
beforeAll(async () => {
  schools = await filled(
    institutions,
    `insert into institution (id, name_vi, kind, unit_id, origin)
        values (md5('i')::uuid, 'Trường', 'TRUONG_CHINH_TRI_TINH', '${UNIT}', 'SYNTHETIC');
      insert into programme (id, code, name_vi, programme_group, training_type)
        select md5(code)::uuid, code, code, code, 'BOI_DUONG' from unnest(array['${CODE}', 'CDNN']) code;
      insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on, awarding_institution_id, origin)
        select md5(code || n)::uuid, 'Lớp', md5(code)::uuid, 'KET_THUC', '{}', '${UNIT}', date '2025-03-01' + n, md5('i')::uuid, 'SYNTHETIC'
        from unnest(array['${CODE}', 'CDNN']) code, generate_series(0, 199) n;
      insert into enrolment (id, class_id, cadre_id, person_id, status, enrolled_on, completed_on)
        select md5(code || 'e' || n)::uuid, md5(code || n % 200)::uuid, ${CADRE}, ${CADRE}, 'DA_GHI_HO_SO', '2025-03-01', '2025-03-05'
        from (values ('${CODE}', ${CERTIFIED}), ('CDNN', ${OTHERS})) v (code, many), generate_series(1, many) n;
      insert into certificate (id, enrolment_id, kind, register_number, issued_on, institution_id)
        select id, id, 'BANG', id::text, '2025-03-08', md5('i')::uuid from enrolment`,
  );
  plans = await filled(
    planning,
    `insert into nominating_body (id, name_vi, unit_id, programme_code, measure_id)
        values (md5('b')::uuid, 'Ban Tổ chức', '${UNIT}', '${CODE}', '*');
      insert into nomination (id, cadre_id, programme_code, programme_group, status, sent_by_id, decided_on, achieved_on, in_succession_pool, origin)
        select md5(code || n)::uuid, ${CADRE}, code, code, 'DA_DUYET', md5('b')::uuid, '2025-02-01', '2025-03-05', false, 'SYNTHETIC'
        from (values ('${CODE}', ${CERTIFIED}), ('CDNN', ${OTHERS})) v (code, many), generate_series(1, many) n`,
  );
  dossiers = await filled(
    personnel,
    `insert into cadre (id, full_name, origin) select ${CADRE}, 'x', 'SYNTHETIC' from generate_series(1, ${OTHERS}) n;
      insert into qualification (id, cadre_id, dimension, programme_group, obtained_on)
        select code || n, ${CADRE}, 'BOI_DUONG', case code when 'CDNN' then code || n % 9 else code end, '2025-03-05'
        from (values ('${CODE}', ${CERTIFIED}), ('CDNN', ${OTHERS})) v (code, many), generate_series(1, many) n
        where code = 'CDNN' or n % 1000 <> 0`,
  );
}, 60_000);
afterAll(() => Promise.all([schools, plans, dossiers].map((unit) => unit?.close())));

function page(only: string, first: number, after: string | null = null) {
  const id = formatTrainingRecordPage({ programmeCode: CODE, only, first, after });
  return { __typename: 'TrainingRecordPage', provinceId: UNIT, id };
}

interface Answered {
  claims: { programmeGroup: string; results: string };
  planFindings: string;
  dossierFindings: string;
  listed: { reason: string | null; cadreIds: string[]; end: string | null; hasMore: boolean };
}

async function ask<Field extends keyof Answered>(unit: MadeUnit, of: object, field: Field, selection = '') {
  const answer = await unit.host.entities([of], `... on TrainingRecordPage { ${field} ${selection} }`);
  expect(answer.errors).toEqual([]);
  return JSON.parse(answer.text).data._entities[0][field] as Answered[Field];
}

/** What institutions are asked with, once planning and personnel have compared. */
async function compared(of: object) {
  const claims = await ask(schools, of, 'claims', '{ programmeGroup results }');
  const [planFindings, dossierFindings] = await Promise.all([
    ask(plans, { ...of, claims }, 'planFindings'),
    ask(dossiers, { ...of, claims }, 'dossierFindings'),
  ]);
  return { ...of, planFindings, dossierFindings };
}

const listed = (of: object) => ask(schools, of, 'listed', '{ reason cadreIds end hasMore }');

describe('of more certificates than are compared at once', () => {
  it('a page holds those found among the first, and the next goes on behind them', async () => {
    const { results } = await ask(schools, page('DISAGREE', 1), 'claims', '{ programmeGroup results }');
    expect(Buffer.from(results, 'base64url')).toHaveLength(5_000 * CLAIM_BYTES);
    const found = (numbers: number[], end: number, hasMore: boolean) => {
      return { reason: null, cadreIds: numbers.map(idOf), end: idOf(end), hasMore };
    };
    const first = await listed(await compared(page('DISAGREE', 2)));
    expect(first).toEqual(found([1000, 2000], 2000, true));
    const rest = await listed(await compared(page('DISAGREE', 100, idOf(2000))));
    expect(rest).toEqual(found([3000, 4000, 5000, 6000], 6000, false));
    const none = await listed(await compared(page('PENDING', 100)));
    expect(none).toEqual(found([], 5000, true));
    expect(await listed(await compared(page('PENDING', 100, idOf(5000))))).toEqual(found([], 6000, false));
  });

  it('nobody is shown, or passed over, who was not compared', async () => {
    const agreed = await compared(page('AGREE', 2));
    const pending = await compared(page('PENDING', 100));
    const rename = (from: string, to: string) =>
      schools.sql('update enrolment set cadre_id = $2 where cadre_id = $1', [from, to]);
    await rename(idOf(1), 'c00000');
    await rename(idOf(5000), 'c99999');
    expect(await listed(agreed)).toMatchObject({ cadreIds: [idOf(2), idOf(3)], end: idOf(3), hasMore: true });
    expect(await listed(pending)).toMatchObject({ cadreIds: [], end: idOf(4999), hasMore: true });
    await rename('c00000', idOf(1));
    await rename('c99999', idOf(5000));
  });

  it('who was not heard is told: schools, plans or dossiers', async () => {
    const of = await compared(page('AGREE', 2));
    const reasonOf = async (lost: object) => (await listed({ ...of, ...lost })).reason;
    expect(await reasonOf({ planFindings: null })).toBe('Kế hoạch chưa trả lời.');
    expect(await reasonOf({ dossierFindings: null })).toBe('Hồ sơ cán bộ chưa trả lời.');
    expect(await reasonOf({ planFindings: null, dossierFindings: null })).toBe(
      'Kế hoạch và hồ sơ cán bộ chưa trả lời.',
    );
    const nothing = { ...of, claims: null };
    const planFindings = await ask(plans, nothing, 'planFindings');
    const dossierFindings = await ask(dossiers, nothing, 'dossierFindings');
    expect(await reasonOf({ planFindings, dossierFindings })).toBe('Cơ sở đào tạo chưa trả lời.');
  });

  it('each database is asked once for all pages of a request, by an index', async () => {
    const question = { unitId: UNIT, programmeCode: CODE, programmeGroup: CODE, after: null, take: 5_000 };
    const opened = async <Loaders>(definition: SubgraphDefinition<Loaders>, { url }: MadeUnit) =>
      openDatabase(definition, url, { poolSize: 1 });
    const sources = {
      institutions: await opened(institutions, schools),
      planning: await opened(planning, plans),
      personnel: await opened(personnel, dossiers),
    };
    const [found] = await findClaims(sources.institutions, [question]);
    const claimed = { ...question, id: 'page', claims: found?.claims ?? Buffer.alloc(0) };
    const asks: [DataSource, (dataSource: DataSource) => Promise<{ length: number }>, number][] = [
      [sources.institutions, (of) => findClaims(of, [question, question]), 2],
      [sources.institutions, (of) => findCertified(of, [question, question]), 2],
      [sources.planning, (of) => findClaimedPlans(of, [claimed, claimed]), 10_000],
      [sources.personnel, (of) => findClaimedEntries(of, [claimed, claimed]), 9_990],
    ];
    for (const [dataSource, find, rows] of asks) {
      const probe = countStatements(dataSource);
      expect(await find(dataSource)).toHaveLength(rows);
      probe.stop();
      expect(probe.texts).toHaveLength(1);
      const long = ['enrolment', 'certificate', 'nomination', 'qualification'];
      const whole = await readWhole(dataSource, (asked) => find(asked as DataSource));
      expect([probe.texts[0], whole.filter((table) => long.includes(table))]).toEqual([probe.texts[0], []]);
    }
    await Promise.all(Object.values(sources).map((dataSource) => dataSource.destroy()));
  });
});
