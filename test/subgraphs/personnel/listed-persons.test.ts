import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../../common/key-set.ts';
import { roster } from '../../../sample/roster.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';
import { type CellChoice, cell } from './cells.ts';
import { createSampleDatabases, type SampleDatabases } from './sample-databases.ts';

let databases: SampleDatabases;
let host: TestHost;

beforeAll(async () => {
  databases = await createSampleDatabases(['P63-06', 'P63-27', 'P63-34']);
  host = await startTestHost(subgraph, databases.urls);
});

afterAll(async () => {
  await host?.stop(1_000);
  await databases?.close();
});

const ASK = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on ReportCell {
    ratedByListed { personId meets } dossier { rate { computed { numerator denominator } } }
  } }
}`;

interface Answer {
  ratedByListed: { personId: string; meets: boolean }[] | null;
  dossier: { rate: { computed: { numerator: number | null; denominator: number | null } } };
}

async function ask(choice: CellChoice, listedPersons: readonly string[] | null) {
  const { data, errors } = await host.ask(ASK, { r: [{ ...cell(choice), listedOnDay: listedPersons }] });
  return { answer: (data?._entities as (Answer | null)[] | undefined)?.[0], errors };
}

const everybody = (unitId: string) => roster(unitId).map(({ personId }) => personId);
const bacNinh = (measureId: string): CellChoice => ({
  ...{ provinceId: 'P63-27', measureId, from: '2021-01-01', to: '2025-12-31', asOf: '2025-06-30' },
});

describe('the listed persons of a cell', () => {
  it.each([
    ['KY_NANG_CBCC', bacNinh('KY_NANG_CBCC'), 105, 150],
    ['QUAN_LY_VIEN_CHUC_LANH_DAO', bacNinh('QUAN_LY_VIEN_CHUC_LANH_DAO'), 13, 20],
    [
      'CM_TRUNG_CAP_CAN_BO_XA',
      { provinceId: 'P63-06', measureId: 'CM_TRUNG_CAP_CAN_BO_XA', asOf: '2018-12-31' },
      49,
      68,
    ],
  ])(
    'are, of all whom one could list, exactly those whom the rate of %s is about',
    async (_, choice, numerator, denominator) => {
      const { answer, errors } = await ask(choice, [...everybody(choice.provinceId), 'k0.nobody']);
      expect(errors).toEqual([]);
      expect(answer?.dossier.rate.computed).toEqual({ numerator, denominator });
      const listed = answer?.ratedByListed ?? [];
      expect(new Set(listed.map(({ personId }) => personId)).size).toBe(listed.length);
      expect([listed.filter(({ meets }) => meets).length, listed.length]).toEqual([numerator, denominator]);
    },
  );

  it('are only those who were listed', async () => {
    const two = everybody('P63-27').slice(0, 2);
    const { answer } = await ask(bacNinh('KY_NANG_CBCC'), two);
    expect(answer?.ratedByListed?.map(({ personId }) => personId).sort()).toEqual([...two].sort());
  });

  it('are nobody where there is no rate, and unknown without a list, while the rate stays', async () => {
    const volume = await ask(bacNinh('LOP_CAP_XA'), everybody('P63-27'));
    expect(volume.answer?.ratedByListed).toEqual([]);
    expect((await ask(bacNinh('KY_NANG_CBCC'), [])).answer?.ratedByListed).toEqual([]);
    expect((await ask(bacNinh('KY_NANG_CBCC'), null)).answer).toMatchObject({
      ratedByListed: null,
      dossier: { rate: { computed: { numerator: 105, denominator: 150 } } },
    });
  });

  it('are refused above the bound, in words that name nobody, while the rate stays', async () => {
    const many = Array.from({ length: MOST_KEYS + 1 }, (_, index) => `k0.${index}`);
    const { answer, errors } = await ask(bacNinh('KY_NANG_CBCC'), many);
    expect(answer).toMatchObject({
      ratedByListed: null,
      dossier: { rate: { computed: { numerator: 105 } } },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'KEYSET_TOO_LARGE' } }]);
    expect(errors[0]?.message).not.toContain('k0.');
  });
});
