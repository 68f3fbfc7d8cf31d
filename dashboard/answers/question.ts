import type { Answer, AskOptions, Client } from '../../client/lien-thong.ts';
import {
  DashboardCompareDocument,
  type DashboardCompareQuery,
  DashboardInstitutionsDocument,
  type DashboardInstitutionsQuery,
  DashboardOverviewDocument,
  type DashboardOverviewQuery,
  DashboardProvinceDocument,
  type DashboardProvinceQuery,
  DashboardSourcesDocument,
  type DashboardSourcesQuery,
} from '../../codegen/client/documents/graphql.ts';
import { type Asked, askedOf, mapOf } from '../address/asked.ts';
import { LAST_DAY_OF_63, planSpan, yearSpan } from '../address/period.ts';
import type { PageName, View } from '../address/view.ts';
import { type Reference, unitIdsOn } from './reference.ts';
import { type Choice, type Chosen, chosenTarget } from './targets.ts';

/** What the answer to each page's document looks like. */
interface PageData {
  overview: DashboardOverviewQuery;
  compare: DashboardCompareQuery;
  province: DashboardProvinceQuery;
  institutions: DashboardInstitutionsQuery;
  sources: DashboardSourcesQuery;
}

/** What an answer was asked with: old content stays on the page while newer filters are being answered. */
interface Frame {
  readonly view: View;
  readonly asked: Asked;
  readonly chosen: Chosen;
}

/** An answer of one page. */
export type AnswerOf<Page extends PageName> = Frame & {
  readonly page: Page;
  readonly answer: Answer<PageData[Page]>;
};
export type PageAnswer = { [Page in PageName]: AnswerOf<Page> }[PageName];

/** The one request of a page. */
export interface Question extends Frame {
  readonly text: string;
  readonly variables: object;
  readonly extensions: Pick<AskOptions, 'stale' | 'connections'>;
  ask(client: Client, signal: AbortSignal): Promise<PageAnswer>;
}

/** Which measures each page can show. */
export const CHOICES: Record<PageName, Choice> = {
  overview: { kinds: ['RATE', 'VOLUME'], singly: ['VOLUME'], usual: 'first' },
  compare: { kinds: ['RATE', 'VOLUME'], singly: [], usual: 'all' },
  province: { kinds: ['RATE'], singly: [], usual: 'all' },
  institutions: { kinds: [], singly: [], usual: 'all' },
  sources: { kinds: [], singly: [], usual: 'all' },
};

/** How old the figures may be that the reader lets stand in: 30 days. */
const STALE = { maxAgeSeconds: 2_592_000 };

/** What a view asks. */
export function questionOf(view: View, reference: Reference, today: string): Question {
  const asked = askedOf(view, today);
  const chosen = chosenTarget(view.target, asked.asOf, reference, CHOICES[view.page]);
  const measureIds = chosen.measures.map(({ id }) => id);
  const { period, asOf, boundaries } = asked;
  const frame = { view, asked, chosen };
  const extensions = view.stale ? { stale: STALE } : {};
  const report = { unitIds: [...unitIdsOn(mapOf(view), reference)], measureIds, period, asOf, boundaries };
  switch (view.page) {
    case 'overview':
      return {
        ...{ ...frame, extensions, variables: report, text: DashboardOverviewDocument.toString() },
        ask: async (client, signal) => ({
          ...{ ...frame, page: 'overview' },
          answer: await client.ask(DashboardOverviewDocument, report, { ...extensions, signal }),
        }),
      };
    case 'compare':
      return {
        ...{ ...frame, extensions, variables: report, text: DashboardCompareDocument.toString() },
        ask: async (client, signal) => ({
          ...{ ...frame, page: 'compare' },
          answer: await client.ask(DashboardCompareDocument, report, { ...extensions, signal }),
        }),
      };
    case 'institutions': {
      const year = yearSpan(view.year ?? today.slice(0, 4));
      const variables = { unitIds: report.unitIds, period, year, ...learnerVariables(view) };
      return {
        ...{ ...frame, extensions, variables, text: DashboardInstitutionsDocument.toString() },
        ask: async (client, signal) => ({
          ...{ ...frame, page: 'institutions' },
          answer: await client.ask(DashboardInstitutionsDocument, variables, { ...extensions, signal }),
        }),
      };
    }
    case 'province': {
      const variables = { ...provinceVariables(view.provinceId ?? '', reference), measureIds, period, asOf };
      return {
        ...{ ...frame, extensions, variables, text: DashboardProvinceDocument.toString() },
        ask: async (client, signal) => ({
          ...{ ...frame, page: 'province' },
          answer: await client.ask(DashboardProvinceDocument, variables, { ...extensions, signal }),
        }),
      };
    }
    case 'sources': {
      const variables = { unitIds: [...unitIdsOn('recorded', reference)], asOf };
      const connections = { connections: true };
      return {
        ...{ ...frame, extensions: connections, variables, text: DashboardSourcesDocument.toString() },
        ask: async (client, signal) => ({
          ...{ ...frame, page: 'sources' },
          answer: await client.ask(DashboardSourcesDocument, variables, { ...connections, signal }),
        }),
      };
    }
  }
}

/** Seats belong to programmes, whoever takes them: learners narrow only what was run. */
function learnerVariables({ programme, level, gender, kind }: View) {
  const capacityFilter = programme ? { programmeGroups: [programme] } : {};
  const filter = {
    ...capacityFilter,
    ...(level ? { levels: [level] } : {}),
    ...(gender ? { genders: [gender] } : {}),
    ...(kind ? { cadreKinds: [kind] } : {}),
  };
  return { filter, capacityFilter };
}

function provinceVariables(id: string, { provinces }: Reference) {
  const predecessorIds = provinces.find((one) => one.id === id)?.predecessors.map((old) => old.id) ?? [];
  return {
    id,
    unitIds: [id],
    predecessorIds,
    hasHistory: predecessorIds.length > 0,
    historyPeriod: { from: planSpan(LAST_DAY_OF_63).from, to: LAST_DAY_OF_63 },
    lastDay: LAST_DAY_OF_63,
  };
}
