import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;

beforeAll(async () => {
  directory = await startSampleDirectory();
});
afterAll(() => directory.close());

async function data(query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const answer = await directory.host.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data ?? {};
}

async function refusal(query: string) {
  const { errors } = await directory.host.ask(query);
  expect(errors).toHaveLength(1);
  return { code: errors[0]?.extensions.code, message: errors[0]?.message };
}

describe('the names and types of provincial units', () => {
  it.each([
    ['P63-46', '2024-12-31', 'Tỉnh Thừa Thiên Huế', 'TINH'],
    ['P63-46', '2025-01-01', 'Thành phố Huế', 'THANH_PHO_TRUC_THUOC_TW'],
    ['P34-75', '2026-04-29', 'Tỉnh Đồng Nai', 'TINH'],
    ['P34-75', '2026-04-30', 'Thành phố Đồng Nai', 'THANH_PHO_TRUC_THUOC_TW'],
    ['P34-22', '2026-08-31', 'Tỉnh Quảng Ninh', 'TINH'],
    ['P34-22', '2026-09-01', 'Thành phố Quảng Ninh', 'THANH_PHO_TRUC_THUOC_TW'],
    ['P34-24', '2026-09-19', 'Tỉnh Bắc Ninh', 'TINH'],
    ['P34-24', '2026-09-20', 'Thành phố Bắc Ninh', 'THANH_PHO_TRUC_THUOC_TW'],
    ['P63-06', '2030-01-01', 'Tỉnh Bắc Kạn', 'TINH'],
    ['P63-46', '1990-01-01', 'Tỉnh Thừa Thiên Huế', 'TINH'],
  ])('%s on %s is %s', async (id, on, fullNameVi, type) => {
    const query = `query ($id: ID!, $on: Date) { province(id: $id) { fullNameVi(on: $on) type(on: $on) } }`;
    expect(await data(query, { id, on })).toEqual({ province: { fullNameVi, type } });
  });

  it('are by default those of the last day, beside all versions with their documents', async () => {
    expect(
      await data(`{
        hue: province(id: "P63-46") { nameVi type validTo versions { nameVi validFrom validTo document } }
        bacNinh: province(id: "P34-24") { nameVi type }
      }`),
    ).toEqual({
      hue: {
        nameVi: 'Huế',
        type: 'THANH_PHO_TRUC_THUOC_TW',
        validTo: '2025-06-30',
        versions: [
          { nameVi: 'Thừa Thiên Huế', validFrom: '2008-08-01', validTo: '2024-12-31', document: null },
          {
            ...{ nameVi: 'Huế', validFrom: '2025-01-01', validTo: '2025-06-30' },
            document: 'Nghị quyết 175/2024/QH15',
          },
        ],
      },
      bacNinh: { nameVi: 'Bắc Ninh', type: 'THANH_PHO_TRUC_THUOC_TW' },
    });
  });
});

describe('the two maps', () => {
  it('have 63 and 34 units, of which 6, 6 and 9 were cities on three days', async () => {
    const onDay = async (on: string | null) => {
      const answer = await data(`query ($on: Date) { provinces(on: $on) { id type(on: $on) } }`, { on });
      const units = answer.provinces as { id: string; type: string }[];
      return [units.length, units.filter(({ type }) => type === 'THANH_PHO_TRUC_THUOC_TW').length];
    };
    expect(await onDay('2025-06-30')).toEqual([63, 6]);
    expect(await onDay('2025-07-01')).toEqual([34, 6]);
    expect(await onDay(null)).toEqual([34, 9]);
    expect(await onDay('2008-07-31')).toEqual([0, 0]);
  });

  it('are tied by succession, whole and without a gap', async () => {
    expect(
      await data(`{
        provinces(ids: ["P34-24", "P63-24", "TW"]) { id code predecessors { id nameVi } successor { id nameVi } }
      }`),
    ).toEqual({
      provinces: [
        {
          ...{ id: 'P34-24', code: '24', successor: null },
          predecessors: [
            { id: 'P63-24', nameVi: 'Bắc Giang' },
            { id: 'P63-27', nameVi: 'Bắc Ninh' },
          ],
        },
        { id: 'P63-24', code: '24', predecessors: [], successor: { id: 'P34-24', nameVi: 'Bắc Ninh' } },
        { id: 'TW', code: null, predecessors: [], successor: null },
      ],
    });
    const all = await data(`{ provinces { predecessors { id } } }`);
    const old = (all.provinces as { predecessors: { id: string }[] }[]).flatMap((unit) => unit.predecessors);
    expect(new Set(old.map(({ id }) => id)).size).toBe(63);
  });

  it('have regions of their own: Bắc Giang left the mountains', async () => {
    expect(
      await data(`{ provinces(ids: ["P63-24", "P34-24", "TW"]) { region { era code nameEn } } }`),
    ).toEqual({
      provinces: [
        { region: { era: '63', code: 'TDMNPB', nameEn: 'Northern Midlands and Mountains' } },
        { region: { era: '34', code: 'DBSH', nameEn: 'Red River Delta' } },
        { region: null },
      ],
    });
  });
});

describe('a question by code or name', () => {
  it('is answered with what the code meant before and means today', async () => {
    const { code, message } = await refusal(`{ province(id: "24") { id } }`);
    expect(code).toBe('UNKNOWN_UNIT');
    expect(message).toContain('code 24 was Bắc Giang until 30/06/2025 (P63-24');
    expect(message).toContain('today it is Bắc Ninh, P34-24');
  });

  it('tells of a code that nobody has any more, and of a code of the wrong era', async () => {
    for (const asked of ['06', 'P34-06']) {
      const { code, message } = await refusal(`{ provinces(ids: ["P34-19", "${asked}"]) { id } }`);
      expect(code).toBe('UNKNOWN_UNIT');
      expect(message).toMatch(/^ids\[1\]: /);
      expect(message).toContain(
        'code 06 was Bắc Kạn until 30/06/2025 (P63-06, which became part of Thái Nguyên, P34-19)',
      );
      expect(message).toContain('today no unit has it');
    }
  });

  it('tells who bore a name, also one of an earlier day', async () => {
    expect((await refusal(`{ province(id: "bắc ninh") { id } }`)).message).toContain('P63-27');
    expect((await refusal(`{ province(id: "Thừa Thiên Huế") { id } }`)).message).toContain('P63-46');
  });

  it('is refused without a guess when nobody bore it', async () => {
    expect(await refusal(`{ province(id: "99") { id } }`)).toEqual({
      code: 'UNKNOWN_UNIT',
      message: 'id: no unit has the id "99". Query.provinces lists all; ids are such as "P34-24".',
    });
  });

  it('has null as its answer when it is the id of no unit', async () => {
    expect(await data(`{ province(id: "P63-99") { id } }`)).toEqual({ province: null });
  });
});

describe('districts and communes', () => {
  it('know their district, their province and what became of them', async () => {
    expect(
      await data(`{
        city: administrativeUnit(id: "H63-058") {
          nameVi type level validTo origin province { id }
          successors { extent unit { id nameVi province { id } } }
        }
        commune: administrativeUnit(id: "X63-13276") {
          nameVi parent { id nameVi } successors { extent unit { id nameVi } }
        }
        gone: administrativeUnit(id: "X63-06454") { nameVi validTo parent { id } }
        none: administrativeUnit(id: "H63-999") { id }
      }`),
    ).toEqual({
      city: {
        ...{ nameVi: 'Thành phố Bắc Kạn', type: 'THANH_PHO_THUOC_TINH', level: 'HUYEN' },
        ...{ validTo: '2025-06-30', origin: 'PUBLISHED', province: { id: 'P63-06' } },
        successors: [
          {
            extent: 'PART',
            unit: { id: 'X34-01840', nameVi: 'Phường Đức Xuân', province: { id: 'P34-19' } },
          },
          { extent: 'PART', unit: { id: 'X34-01843', nameVi: 'Phường Bắc Kạn', province: { id: 'P34-19' } } },
          { extent: 'PART', unit: { id: 'X34-01849', nameVi: 'Xã Phong Quang', province: { id: 'P34-19' } } },
        ],
      },
      commune: {
        nameVi: 'Xã Vũ Vân',
        parent: { id: 'H63-344', nameVi: 'Huyện Vũ Thư' },
        successors: [{ extent: 'UNKNOWN', unit: { id: 'X34-13264', nameVi: 'Xã Thư Vũ' } }],
      },
      gone: { nameVi: 'Xã Sơn Hà', validTo: null, parent: { id: 'H63-186' } },
      none: null,
    });
  });

  it('are 26 communes in Hữu Lũng, of which 25 are marked as made up', async () => {
    const answer = await data(
      `{ province(id: "P63-20") { administrativeUnits(level: XA) { origin parent { id } } } }`,
    );
    const communes = (
      answer.province as { administrativeUnits: { origin: string; parent: { id: string } }[] }
    ).administrativeUnits;
    expect(communes.filter(({ parent }) => parent.id === 'H63-186')).toHaveLength(26);
    expect(communes.filter(({ origin }) => origin === 'SYNTHETIC')).toHaveLength(25);
  });
});

describe('references from the domains', () => {
  it('are answered by key, and a wrong one fails alone', async () => {
    const { data, errors } = await directory.host.entities(
      [
        { __typename: 'Province', id: 'P34-19' },
        { __typename: 'Province', id: '19' },
        { __typename: 'Measure', id: 'LOP_CAP_XA' },
        { __typename: 'AdministrativeUnit', provinceId: 'P63-20', id: 'H63-186' },
        { __typename: 'AdministrativeUnit', provinceId: 'P63-06', id: 'H63-186' },
      ],
      `... on Province { nameVi } ... on Measure { countUnit } ... on AdministrativeUnit { level }`,
    );
    expect(data).toEqual({
      _entities: [{ nameVi: 'Thái Nguyên' }, null, { countUnit: 'LOP' }, { level: 'HUYEN' }, null],
    });
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'UNKNOWN_UNIT' } }]);
  });
});
