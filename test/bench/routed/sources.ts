import type { Source, Values } from '../graph/answer.ts';

/** As many values as the query's variable takes. */
export const YEARS = 1000;

/** The 34 units of the map since 1/7/2025. */
export const UNITS: readonly string[] = Array.from(
  { length: 34 },
  (_, i) => `P34-${String(i + 1).padStart(2, '0')}`,
);

/** What a deployment has to answer in; short where one hangs. */
export const DEADLINES_MS = { routed: 30_000, hang: 1000 } as const;

/** The directory never hangs, and without it there is no answer. */
export const DIRECTORY_DEADLINE_MS = 30_000;

export const DOMAINS = ['personnel', 'institutions', 'planning'] as const;
export type Domain = (typeof DOMAINS)[number];

export interface Province {
  readonly __typename: 'Province';
  readonly id: string;
  readonly name: string;
  readonly schools: number;
  trained(args: Values): readonly Values[];
  courses(args: Values): readonly Values[];
  target(args: Values): number;
  spentMillions(args: Values): number;
}

const CATEGORIES = ['Lý luận chính trị', 'Quản lý nhà nước', 'Chuyên môn', 'Ngoại ngữ'];
const COURSES = ['Trung cấp lý luận chính trị', 'Bồi dưỡng ngạch chuyên viên', 'Chuyển đổi số'];

/** A miniature of the four subgraphs; each answers for all units, so its 34 deployments are alike. */
export function makeProvinces(): ReadonlyMap<string, Province> {
  return new Map(UNITS.map((id, i) => [id, makeProvince(id, i)]));
}

export function makeRoutedSources(provinces: ReadonlyMap<string, Province>): Record<string, Source> {
  const entity = ({ id }: Values) => provinces.get(String(id)) ?? null;
  const domains = Object.fromEntries(DOMAINS.map((domain) => [domain, { roots: {}, entity }]));
  return { directory: { roots: { provinces: () => [...provinces.values()] }, entity }, ...domains };
}

function makeProvince(id: string, i: number): Province {
  return {
    __typename: 'Province',
    id,
    name: `Tỉnh thử nghiệm số ${i + 1}`,
    schools: 1 + (i % 4),
    trained: ({ year }) =>
      CATEGORIES.map((category, c) => {
        const persons = 100 + ((Number(year) * 7 + i * 13 + c * 29) % 900);
        return { __typename: 'Trained', category, persons, women: Math.floor(persons / 3) };
      }),
    courses: ({ year }) =>
      COURSES.map((name, c) => ({
        __typename: 'Course',
        code: `${id}-${year}-${c}`,
        name,
        places: 20 + ((Number(year) + i + c) % 80),
      })),
    target: ({ year }) => 1000 + ((Number(year) * 3 + i) % 500),
    spentMillions: ({ year }) => 200 + ((Number(year) * 11 + i) % 700),
  };
}
