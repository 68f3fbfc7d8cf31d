import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  CourseLineFragmentDoc,
  CourseTableFragmentDoc,
  ThreeMonthCourseDocument,
  type ThreeMonthCourseQuery,
} from '../../codegen/client/documents/graphql.ts';
import { type National, startNational } from './national.ts';
import { readStaff } from './staff-rows.ts';

const TODAY = '2026-10-31';
const COURSE = 'CHUYEN_MON_3_THANG';
const KINDS = ['CAN_BO', 'CONG_CHUC', 'CAN_BO_CAP_XA', 'CONG_CHUC_CAP_XA'] as const;

let national: National;
beforeAll(async () => {
  national = await startNational();
}, 180_000);
afterAll(() => national?.close());

const ask = (asOf: string) =>
  national.ask(ThreeMonthCourseDocument, { unitIds: [...national.units], asOf, cadreKinds: [...KINDS] });

/** Unit → [those sent and so on, all below the standard]; a unit that gave no figure is left out. */
function ratesOf(masked: ThreeMonthCourseQuery['nominated']): Record<string, (number | null | undefined)[]> {
  const table = readFragment(CourseTableFragmentDoc, masked);
  const lines = (table?.rows ?? []).map(({ line }) => readFragment(CourseLineFragmentDoc, line));
  const cells = lines.flatMap((line) => line.cells).filter(({ staff }) => staff?.state === 'COMPUTED');
  return Object.fromEntries(
    cells.map(({ provinceId, staff }) => {
      const [group] = staff?.groups ?? [];
      expect(group?.persons.low).toBe(group?.meeting?.denominator);
      return [provinceId, [group?.meeting?.numerator, group?.meeting?.denominator]];
    }),
  );
}

describe('Q04, commune staff below the professional standard of their post', () => {
  it.each([TODAY, '2026-07-15'])(
    'and who of them was sent to the course by %s, as the rows say',
    async (asOf) => {
      const { data, errors } = await ask(asOf);
      expect(errors).toEqual([]);
      const rows = await readStaff(national, asOf);
      const below = rows.posts.filter(({ unit, cadre, title, level, kind }) => {
        const asked = rows.standardOf(unit, title, level, 'CHUYEN_MON');
        const isOfThem = level === 'XA' && KINDS.some((one) => one === kind);
        return isOfThem && asked !== undefined && rows.rankOf(cadre, 'CHUYEN_MON') < asked;
      });
      const sent = rows.nominated(COURSE);
      const ofCourse = rows.seats.filter(({ group }) => group === COURSE);
      const enrolled = new Set(ofCourse.map(({ cadre }) => cadre));
      const completed = new Set(
        ofCourse.flatMap(({ unit, cadre, completed: day }) =>
          day !== null && day <= rows.dayOf(unit) ? cadre : [],
        ),
      );
      const wanted = (chosen: ReadonlySet<string>) =>
        Object.fromEntries(
          national.units
            .filter((unit) => unit !== national.silentUnit)
            .map((unit) => {
              const persons = new Set(below.filter((post) => post.unit === unit).map(({ cadre }) => cadre));
              return [unit, [[...persons].filter((cadre) => chosen.has(cadre)).length, persons.size]];
            }),
        );
      expect(ratesOf(data?.nominated ?? null)).toEqual(wanted(sent));
      expect(ratesOf(data?.enrolled ?? null)).toEqual(wanted(enrolled));
      expect(ratesOf(data?.completed ?? null)).toEqual(wanted(completed));
      expect(below.length).toBeGreaterThan(0);
    },
  );

  it('asks each deployment once', async () => {
    const answer = await ask(TODAY);
    const calls = national.callsOf(answer).filter(({ subgraph }) => subgraph !== 'directory');
    const once = new Set(calls.map(({ deployment }) => deployment));
    expect(calls).toHaveLength(once.size);
    expect(once.size).toBe(3 * 7);
  });

  it('knows nothing of who enrolled where institutions do not answer, and still who was sent', async () => {
    const unit = 'P34-19';
    await national.stop('institutions', unit);
    try {
      const { data } = await ask(TODAY);
      expect(ratesOf(data?.nominated ?? null)).toHaveProperty([unit]);
      expect(ratesOf(data?.enrolled ?? null)).not.toHaveProperty([unit]);
      expect(ratesOf(data?.enrolled ?? null)).toHaveProperty(['P34-20']);
      const table = readFragment(CourseTableFragmentDoc, data?.enrolled ?? null);
      const [cell] = (table?.rows ?? [])
        .flatMap(({ line }) => readFragment(CourseLineFragmentDoc, line).cells)
        .filter(({ provinceId }) => provinceId === unit);
      expect(cell?.staff).toMatchObject({
        state: 'NOT_COMPUTABLE',
        reason: expect.stringContaining('(institutions)'),
      });
    } finally {
      await national.resume('institutions', unit);
    }
  });
});
