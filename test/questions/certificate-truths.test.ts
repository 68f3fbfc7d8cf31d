import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CertificateTruthsDocument,
  CertificateTruthsPersonsDocument,
} from '../../codegen/client/documents/graphql.ts';
import type { CertificateTruthsPersonsQuery, CertificateTruthsQuery } from '../../codegen/client/graphql.ts';
import { PROGRAMMES } from '../../seed/programmes.ts';
import { type National, startNational } from './national.ts';

let national: National;
let speaking: string[];
beforeAll(async () => {
  national = await startNational();
  speaking = national.units.filter((unit) => unit !== national.silentUnit);
}, 180_000);
afterAll(() => national?.close());

const sorted = (texts: Iterable<string>) => [...texts].sort();

type Province = NonNullable<CertificateTruthsPersonsQuery['provinces']>[number];
type Record = NonNullable<NonNullable<Province['trainingRecords']>['nodes']>[number];

async function askRecords(
  unitIds: readonly string[],
  programmeCode: string,
  only: string | null,
  first: number,
  after: string | null = null,
) {
  const variables = { unitIds, programmeCode, only, first, after };
  return national.askText<CertificateTruthsPersonsQuery>(String(CertificateTruthsPersonsDocument), variables);
}

/** All records of a programme in these units, page by page. */
async function records(
  unitIds: readonly string[],
  code: string,
  only: string,
  first: number,
): Promise<Record[]> {
  const found: Record[] = [];
  let open = unitIds.map((unit): [string, string | null] => [unit, null]);
  const turns = new Map<string | null, string[]>();
  while (open.length > 0) {
    turns.clear();
    for (const [unit, after] of open) turns.set(after, [...(turns.get(after) ?? []), unit]);
    open = [];
    for (const [after, units] of turns) {
      const { data, errors } = await askRecords(units, code, only, first, after);
      expect(errors).toEqual([]);
      for (const { id, trainingRecords: page } of data?.provinces ?? []) {
        if (!page?.nodes || !page.pageInfo) throw new Error(`No page of ${id}.`);
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        found.push(...page.nodes);
        if (page.pageInfo.hasNextPage) open.push([id, page.pageInfo.endCursor ?? null]);
      }
    }
  }
  return found;
}

const keyOf = ({ provinceId, cadre, programmeCode }: Record) => `${provinceId} ${cadre?.id} ${programmeCode}`;
const named = (kind: string) =>
  sorted(
    national.cases
      .filter((one) => one.kind === kind)
      .map(({ unit, cadre, programme }) => `${unit} ${String(cadre)} ${String(programme)}`),
  );

describe('what school, plan and dossier say of one certificate', () => {
  it('finds every certificate that did not reach the dossier, and none that was recorded as an equivalent', async () => {
    const codes = [
      ...new Set(
        national.cases
          .filter(({ kind }) => kind === 'CERTIFICATE_NOT_IN_DOSSIER')
          .map(({ programme }) => String(programme)),
      ),
    ];
    const found: Record[] = [];
    for (const code of codes) found.push(...(await records(speaking, code, 'DISAGREE', 50)));
    const [first] = codes;
    const one = found.filter(({ programmeCode }) => programmeCode === first);
    const bySingles = await records(
      [...new Set(one.map(({ provinceId }) => provinceId))],
      first ?? '',
      'DISAGREE',
      1,
    );
    expect(sorted(bySingles.map(keyOf))).toEqual(sorted(one.map(keyOf)));
    const missing = found.filter(({ verdict }) => verdict?.disagreements.includes('NOT_IN_DOSSIER'));
    expect(sorted(missing.map(keyOf))).toEqual(named('CERTIFICATE_NOT_IN_DOSSIER'));
    expect(missing.length).toBeGreaterThan(3);
    const keys = new Set(found.map(keyOf));
    expect(named('RECORDED_AS_EQUIVALENT').length).toBeGreaterThan(3);
    expect(named('RECORDED_AS_EQUIVALENT').filter((key) => keys.has(key))).toEqual([]);
    for (const { school, plan, dossier } of missing) {
      expect(school?.some(({ passedOn, registerNumber }) => passedOn && registerNumber !== null)).toBe(true);
      expect(plan?.some(({ achievedOn }) => achievedOn !== null)).toBe(true);
      expect(dossier).toEqual([]);
    }
  });

  it('lists no other disagreement in any programme', async () => {
    const planted = new Set(named('CERTIFICATE_NOT_IN_DOSSIER'));
    for (const { code } of PROGRAMMES) {
      const found = await records(national.unitsOfToday, code, 'DISAGREE', 100);
      expect(found.map(keyOf).filter((key) => !planted.has(key))).toEqual([]);
    }
  });

  it('tells who still waits for the dossier from who is whole, as plain SQL does', async () => {
    const code = 'KY_NANG';
    const seats = await national.queryAll<{ cadre: string; passed: boolean }>(
      'institutions',
      `select e.cadre_id as cadre, bool_and(e.status = 'DA_GHI_HO_SO') as passed
       from enrolment e join training_class t on t.id = e.class_id join programme p on p.id = t.programme_id
       where p.code = $1 and e.cadre_id is not null and e.status in ('DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO') group by 1`,
      [code],
      national.unitsOfToday,
    );
    const planted = new Set(named('CERTIFICATE_NOT_IN_DOSSIER'));
    const whole = seats.filter(
      ({ passed, cadre, unit }) => passed && !planted.has(`${unit} ${cadre} ${code}`),
    );
    const waiting = seats.filter(({ passed }) => !passed);
    const cadres = async (only: string, first: number) =>
      sorted((await records(national.unitsOfToday, code, only, first)).map(({ cadre }) => cadre?.id ?? ''));
    expect(await cadres('AGREE', 47)).toEqual(sorted(whole.map(({ cadre }) => cadre)));
    expect(await cadres('PENDING', 100)).toEqual(sorted(waiting.map(({ cadre }) => cadre)));
    expect(Math.min(whole.length, waiting.length)).toBeGreaterThan(3);
  });

  it('is reached from a dossier, with the same verdict', async () => {
    const fault = national.cases.find(({ kind }) => kind === 'CERTIFICATE_NOT_IN_DOSSIER');
    const [unit, cadre, programme] = [fault?.unit, fault?.cadre, fault?.programme];
    const { data, errors } = await national.askText<{
      provinces: {
        trainingRecords: {
          nodes: { cadre: { trainingRecords: { programmeCode: string; verdict: object }[] } }[];
        };
      }[];
    }>(
      `query ($unit: ID!, $code: String!) { provinces(ids: [$unit]) {
        trainingRecords(programmeCode: $code, only: DISAGREE, first: 100) {
          nodes { cadre { id trainingRecords { programmeCode verdict { status disagreements } } } } } } }`,
      { unit, code: programme },
    );
    expect(errors).toEqual([]);
    const nodes = data?.provinces[0]?.trainingRecords.nodes ?? [];
    const own = nodes.find((node) => Reflect.get(node.cadre, 'id') === cadre)?.cadre.trainingRecords ?? [];
    expect(own.find(({ programmeCode }) => programmeCode === programme)?.verdict).toEqual({
      status: 'DISAGREE',
      disagreements: ['NOT_IN_DOSSIER'],
    });
  });

  it('never says that three agree of whom one is silent', async () => {
    const unit = national.unitsOfToday[0] ?? '';
    for (const domain of ['personnel', 'planning'] as const) {
      await national.stop(domain, unit);
      const only = await askRecords([unit], 'KY_NANG', 'AGREE', 5);
      expect(only.data?.provinces?.[0]?.trainingRecords).toMatchObject({
        nodes: null,
        reason: expect.stringContaining('chưa trả lời'),
      });
      const all = await askRecords([unit], 'KY_NANG', null, 5);
      const nodes = all.data?.provinces?.[0]?.trainingRecords?.nodes ?? [];
      expect(nodes).toHaveLength(5);
      for (const { verdict, school, plan, dossier } of nodes) {
        expect(verdict).toMatchObject({ status: null, reason: expect.stringContaining('Chưa có trả lời') });
        expect([school === null, plan === null, dossier === null]).toEqual([
          false,
          domain === 'planning',
          domain === 'personnel',
        ]);
      }
      await national.resume(domain, unit);
    }
  });
});

describe('what they count of certificates', () => {
  const PERIOD = { from: '2025-07-01', to: '2026-10-31' };
  const MEASURES = ['KY_NANG_CBCC', 'PHAP_LUAT_DAO_DUC_CBCC', 'LOP_LLCT_TRUNG_CAP', 'CM_TRUNG_CAP_CAN_BO_XA'];

  async function ask(unitIds: readonly string[]) {
    const variables = { unitIds, measureIds: MEASURES, period: PERIOD, asOf: PERIOD.to };
    return national.askText<CertificateTruthsQuery>(String(CertificateTruthsDocument), variables);
  }

  it('is what plain SQL counts in each database, with the difference and a status', async () => {
    const { data, errors } = await ask(national.unitsOfToday);
    expect(errors).toEqual([]);
    const counts = async (domain: 'institutions' | 'planning' | 'personnel', sql: string) =>
      new Map(
        (
          await national.queryAll<{ key: string; n: number }>(
            domain,
            sql,
            [PERIOD.from, PERIOD.to],
            national.unitsOfToday,
          )
        ).map(({ unit, key, n }) => [`${unit} ${key}`, n]),
      );
    const school = (status: string) =>
      counts(
        'institutions',
        `select p.code as key, count(distinct e.cadre_id)::int as n from enrolment e
         join training_class t on t.id = e.class_id join programme p on p.id = t.programme_id
         where e.completed_on between $1 and $2 and e.status in (${status}) group by 1`,
      );
    const issued = await school(`'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'`);
    const passedOn = await school(`'DA_GHI_HO_SO'`);
    const planned = await counts(
      'planning',
      `select programme_code as key, count(distinct cadre_id)::int as n from nomination
       where achieved_on between $1 and $2 group by 1`,
    );
    const recorded = await counts(
      'personnel',
      `select case when dimension = 'LLCT' then 'LLCT_TRUNG_CAP' else programme_group end as key,
         count(distinct cadre_id)::int as n from qualification
       where obtained_on between $1 and $2 and (dimension = 'BOI_DUONG' or dimension = 'LLCT' and rank = 2) group by 1`,
    );
    const cells = (data?.report?.rows ?? []).flatMap(({ lines }) => lines.flatMap((line) => line.cells));
    const statuses = new Set<string | null>();
    for (const { provinceId, id, certificates } of cells) {
      const code = MEASURES.map((one) => (id.includes(`~${one}~`) ? one : '')).join('');
      if (code === 'CM_TRUNG_CAP_CAN_BO_XA') {
        expect(certificates).toBeNull();
        continue;
      }
      const programme = code === 'LOP_LLCT_TRUNG_CAP' ? 'LLCT_TRUNG_CAP' : code.replace('_CBCC', '');
      const key = `${provinceId} ${programme}`;
      const [n, passed, counted, known] = [issued, passedOn, planned, recorded].map(
        (map) => map.get(key) ?? 0,
      );
      expect([key, certificates?.issued?.low, certificates?.passedOn?.low]).toEqual([key, n, passed]);
      expect([key, certificates?.planned?.low, certificates?.recorded?.low]).toEqual([key, counted, known]);
      expect(certificates?.plannedLessIssued?.low).toBe((counted ?? 0) - (n ?? 0));
      expect(certificates?.recordedLessPassedOn?.high).toBe((known ?? 0) - (passed ?? 0));
      const agree = counted === n && known === passed;
      expect(certificates?.status).toBe(!agree ? 'DISAGREE' : passed === n ? 'AGREE' : 'PENDING');
      statuses.add(certificates?.status ?? null);
    }
    expect(statuses.has('DISAGREE')).toBe(true);
  });

  it('is untold, with the reason, where one domain is silent', async () => {
    const unit = national.unitsOfToday[0] ?? '';
    await national.stop('personnel', unit);
    const { data } = await ask([unit]);
    const [line] = data?.report?.rows[0]?.lines ?? [];
    expect(line?.cells[0]?.certificates).toMatchObject({
      status: null,
      reason: 'Hồ sơ cán bộ chưa trả lời.',
      issued: { state: 'COMPUTED' },
      recorded: null,
      recordedLessPassedOn: null,
    });
    await national.resume('personnel', unit);
  });
});
