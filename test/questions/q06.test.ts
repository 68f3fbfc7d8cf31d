import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  TheoryOfCommuneLeadersDocument,
  type TheoryOfCommuneLeadersQuery,
  TheoryTableFragmentDoc,
} from '../../codegen/client/documents/graphql.ts';
import { startTestSystem, type TestSystem } from '../system/system.ts';
import { type National, startNational } from './national.ts';
import { type HeldPost, readStaff } from './staff-rows.ts';

const TODAY = '2026-10-31';
/** Civil servants as well: it is they who go to school while the rows last. */
const TITLES = [
  'BI_THU',
  'PHO_BI_THU',
  'CAP_UY_VIEN',
  'VAN_PHONG_THONG_KE',
  'DIA_CHINH_XD_MT',
  'CHUYEN_VIEN',
];
const CODES = ['LLCT_TRUNG_CAP', 'LLCT_CAO_CAP'];

type Masked = TheoryOfCommuneLeadersQuery['together'];

/** Unit and codes → [those who meet, all]. */
function ratesOf(masked: Masked): Record<string, (number | null | undefined)[]> {
  const table = readFragment(TheoryTableFragmentDoc, masked);
  return Object.fromEntries(
    (table?.rows ?? [])
      .flatMap(({ line }) => line.cells)
      .flatMap(({ provinceId, staff }) =>
        (staff?.groups ?? []).map(({ values, meeting }) => [
          [provinceId, ...values.map(({ code }) => code)].join(' '),
          [meeting?.numerator, meeting?.denominator],
        ]),
      ),
  );
}

describe('Q06 over the country', () => {
  let national: National;
  let data: TheoryOfCommuneLeadersQuery;
  let rows: Awaited<ReturnType<typeof readStaff>>;
  let posts: HeldPost[];
  beforeAll(async () => {
    national = await startNational();
    const speaking = national.units.filter((unit) => unit !== national.silentUnit);
    data = await national.dataOf(TheoryOfCommuneLeadersDocument, {
      ...{
        unitIds: speaking,
        asOf: TODAY,
        titles: TITLES,
        programmeCodes: CODES,
        measureIds: ['LLCT_TRUNG_CAP_BI_THU_XA'],
      },
    });
    rows = await readStaff(national, TODAY);
    posts = rows.posts.filter(({ title, level }) => level === 'XA' && TITLES.includes(title));
  }, 180_000);
  afterAll(() => national?.close());

  /** The rates by plain means. */
  function counted(keyOf: (post: HeldPost) => string, meets: (post: HeldPost) => boolean) {
    const groups = new Map<string, { all: Set<string>; some: Set<string> }>();
    for (const post of posts) {
      const group = groups.get(keyOf(post)) ?? { all: new Set(), some: new Set() };
      groups.set(keyOf(post), group);
      group.all.add(post.cadre);
      if (meets(post)) group.some.add(post.cadre);
    }
    return Object.fromEntries([...groups].map(([key, { all, some }]) => [key, [some.size, all.size]]));
  }
  const byTitle = ({ unit, title }: HeldPost) => `${unit} ${title}`;
  const has = ({ cadre }: HeldPost) => rows.rankOf(cadre, 'LLCT') >= 2;

  it('gives the rates by title and by place, as the rows say', () => {
    expect(ratesOf(data.byTitle)).toEqual(counted(byTitle, has));
    expect(ratesOf(data.byPlace)).toEqual(
      counted(({ unit, title, place }) => `${unit} ${place} ${title}`, has),
    );
    expect(Object.keys(ratesOf(data.byPlace)).length).toBeGreaterThan(300);
  });

  it('counts who still studies only where that is asked', () => {
    const begun = ({ cadre }: HeldPost) => rows.rankBegun(cadre, 'LLCT') >= 2;
    expect(ratesOf(data.inProgressByTitle)).toEqual(counted(byTitle, begun));
  });

  it('tells what a certificate confirms from what stands in the dossier only', () => {
    const certified = new Set(
      rows.seats
        .filter(
          ({ unit, code, issued }) => CODES.includes(code) && issued !== null && issued <= rows.dayOf(unit),
        )
        .map(({ cadre }) => cadre),
    );
    const confirmed = counted(byTitle, (post) => has(post) && certified.has(post.cadre));
    expect(ratesOf(data.confirmedByCertificate)).toEqual(confirmed);
    expect(ratesOf(data.onlyInDossier)).toEqual(
      counted(byTitle, (post) => has(post) && !certified.has(post.cadre)),
    );
    expect(Object.values(confirmed).some(([some = 0]) => some > 0)).toBe(true);
  });
});

describe('Q06 of the places that sources tell of', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem();
    await system.askWhole();
  }, 180_000);
  afterAll(() => system?.stop());

  const text = readFileSync('codegen/operations/q06-theory-of-commune-leaders.graphql', 'utf8');
  const own = JSON.parse(
    readFileSync('codegen/operations/q06-theory-of-commune-leaders.variables.json', 'utf8'),
  );

  it('is 203 of 364 committee members and 22 of 26 secretaries in Hữu Lũng, beside the published 55.8 and 84.6', async () => {
    const { data, errors } = await system.ask<TheoryOfCommuneLeadersQuery>(text, own);
    expect(errors).toEqual([]);
    expect(ratesOf(data.together)).toEqual({ 'P63-20': [203, 364] });
    expect(ratesOf(data.byTitle)['P63-20 BI_THU']).toEqual([22, 26]);
    const published = (data.published?.rows ?? [])
      .flatMap(({ lines }) => lines)
      .map(({ measure, cells }) => [measure.id, cells[0]?.dossier?.rate.reported.low]);
    expect(published).toEqual([
      ['LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', 55.8],
      ['LLCT_TRUNG_CAP_BI_THU_XA', 84.6],
    ]);
    // Its schools told of two classes only, so no certificate can confirm the dossiers.
    expect(ratesOf(data.confirmedByCertificate)).toEqual({});
  });

  const ASKED = `query ($unit: ID!, $filter: StaffFilter!, $meeting: StaffCondition) {
    staffTable(unitIds: [$unit], asOf: "2020-03-02", filter: $filter, meeting: $meeting) {
      rows { line { cells { provinceId staff { state reason groups { values { code } persons { low } posts { low } meeting { numerator denominator } } } } } }
    }
  }`;
  interface Asked {
    staffTable: {
      rows: {
        line: { cells: { staff: { state: string; reason: string | null; groups: Group[] } | null }[] };
      }[];
    };
  }
  interface Group {
    persons: { low: number };
    posts: { low: number };
    meeting: { numerator: number; denominator: number } | null;
  }
  const staffOf = async (variables: object) => {
    const { data, errors } = await system.ask<Asked>(ASKED, { meeting: null, ...variables });
    expect(errors).toEqual([]);
    return data.staffTable.rows[0]?.line.cells[0]?.staff;
  };

  it('is 21 of 21 titles in Vũ Vân, held by 20 persons', async () => {
    const filter = { levels: ['XA'], cadreKinds: ['CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA'] };
    const titles = { persons: { low: 20 }, posts: { low: 21 } };
    const all = await staffOf({ unit: 'X63-13276', filter });
    expect(all?.groups).toMatchObject([titles]);
    const withTheory = await staffOf({ unit: 'X63-13276', filter: { ...filter, theoryAtLeast: 2 } });
    expect(withTheory?.groups).toMatchObject([titles]);
  });

  it('is all leaders of district offices only when those who study count', async () => {
    const of = {
      unit: 'H63-186',
      filter: { levels: ['HUYEN'], titles: ['TRUONG_PHONG', 'PHO_TRUONG_PHONG'] },
    };
    const held = await staffOf({ ...of, meeting: { theoryAtLeast: 2 } });
    expect(held?.groups).toMatchObject([{ meeting: { numerator: 17, denominator: 20 } }]);
    const begun = await staffOf({ ...of, meeting: { theoryAtLeast: 2, includeInProgress: true } });
    expect(begun?.groups).toMatchObject([{ meeting: { numerator: 20, denominator: 20 } }]);
  });

  it('is no figure of whom the unit does not hold all, or whose dossiers it does not hold whole', async () => {
    const everybody = await staffOf({ unit: 'H63-186', filter: {} });
    expect(everybody).toMatchObject({ state: 'NO_FIGURE', groups: [] });
    const filter = { titles: ['BI_THU'], levels: ['XA'], professionalAtLeast: 4 };
    const degrees = await staffOf({ unit: 'H63-186', filter });
    expect(degrees).toMatchObject({ state: 'NO_FIGURE' });
  });
});
