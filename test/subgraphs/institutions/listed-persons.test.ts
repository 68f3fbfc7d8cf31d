import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../../common/key-set.ts';
import { group, type SamplePerson } from '../../../sample/roster.ts';
import { cellOf, trainingOfCell } from './cells.ts';
import { type SampleHost, sampleHost } from './sample-host.ts';

let sample: SampleHost;

beforeAll(async () => {
  sample = await sampleHost(['P63-27', 'P34-24']);
});

afterAll(async () => {
  await sample?.close();
});

const ASK = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on ReportCell { completedByListed { personId firstMonth } } }
}`;

interface Listed {
  personId: string;
  firstMonth: string;
}

const cdnn = (from = '2021-01-01', to = '2025-12-31') => cellOf('P63-27', 'CDNN_VIEN_CHUC', from, to);
const everybody = () => group('P63-27', 'vien-chuc').map(({ personId }: SamplePerson) => personId);

async function listed(cell: object, listedPersons: readonly string[] | null) {
  const { data, errors } = await sample.host.ask(ASK, { r: [{ ...cell, listedInPeriod: listedPersons }] });
  const [entity] = (data?._entities ?? []) as ({ completedByListed: Listed[] | null } | null)[];
  return { list: entity?.completedByListed, errors };
}

/** What the database says without the product's statement: completions of a person, by day. */
async function completionsOf(personId: string): Promise<string[]> {
  const rows = await sample.databases.of('P63-27').query(
    `select completed_on::text as day from enrolment join training_class on training_class.id = class_id
     join programme on programme.id = programme_id
     where person_id = $1 and programme_group = 'CDNN' and completed_on is not null order by completed_on`,
    [personId],
  );
  return rows.map(({ day }: { day: string }) => day);
}

describe('the listed persons of a cell', () => {
  it('are, of all whom one could list, exactly those whom the counted figure counts', async () => {
    const { issued } = await trainingOfCell(sample.host, cdnn());
    const { list, errors } = await listed(cdnn(), [...everybody(), 'k0.nobody']);
    expect(errors).toEqual([]);
    expect(issued.computed.low).toBe(98);
    expect(list).toHaveLength(98);
    expect(new Set(list?.map(({ personId }) => personId)).size).toBe(98);
  });

  it('have the month of their first completion in the period', async () => {
    const { list } = await listed(cdnn(), everybody());
    const [one] = list ?? [];
    const [first = ''] = await completionsOf(one?.personId ?? '');
    expect(one?.firstMonth).toBe(`${first.slice(0, 7)}-01`);
    const { list: before } = await listed(cdnn('2021-01-01', first), [one?.personId ?? '']);
    expect(before).toEqual([one]);
    const dayBefore = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    const { list: tooEarly } = await listed(cdnn('2021-01-01', dayBefore), [one?.personId ?? '']);
    expect(tooEarly).toEqual([]);
  });

  it('are only of the population and the programme that the cell counts', async () => {
    const leaders = cellOf('P63-27', 'QUAN_LY_VIEN_CHUC_LANH_DAO', '2021-01-01', '2025-12-31');
    expect((await listed(leaders, everybody())).list).toHaveLength(13);
    const delegates = cellOf('P63-27', 'BOI_DUONG_DAI_BIEU_HDND', '2021-01-01', '2025-12-31');
    expect((await listed(delegates, everybody())).list).toEqual([]);
  });

  it('are nobody where nobody is listed or the question does not apply, and unknown without a list', async () => {
    expect((await listed(cdnn(), [])).list).toEqual([]);
    const theory = cellOf('P63-27', 'CM_TRUNG_CAP_CAN_BO_XA', '2021-01-01', '2025-12-31');
    expect((await listed(theory, everybody())).list).toEqual([]);
    expect((await listed(cdnn(), null)).list).toBeNull();
  });

  it('are refused above the bound, in words that name nobody', async () => {
    const many = Array.from({ length: MOST_KEYS + 1 }, (_, index) => `k0.${index}`);
    const { list, errors } = await listed(cdnn(), many);
    expect(list).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'KEYSET_TOO_LARGE' } }]);
    expect(errors[0]?.message).not.toContain('k0.');
  });
});
