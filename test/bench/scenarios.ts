import { buildSchema, graphql } from 'graphql';
import { makeDocuments } from './documents.ts';
import type { EngineName } from './engines/engines.ts';
import type { Source } from './graph/answer.ts';
import { makeData, SHOPS } from './graph/data.ts';
import { makeSources } from './graph/sources.ts';
import { DOMAINS, makeProvinces, makeRoutedSources, YEARS } from './routed/sources.ts';

export const SCENARIOS = ['deep', 'light', 'documents', 'routed', 'routed-hang', 'deep-alike'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** One request, and its answer as graphql-js gives it on a single schema with the same data. */
export interface Ask {
  readonly body: string;
  expect(): Promise<unknown>;
}

export interface Scenario {
  readonly name: ScenarioName;
  readonly title: string;
  readonly graph: 'graph' | 'routed' | 'hang';
  readonly engines: readonly EngineName[];
  readonly connections: readonly number[];
  /** The i-th request, for any i: no two that are under way at once have the same variables, unless `mayShare`. */
  ask(i: number): Ask;
  /** How many requests every engine answers, compared, before it is timed. */
  readonly compared: number;
  /** All requests are alike, and an engine may answer several with one subgraph call: reported apart. */
  readonly mayShare?: true;
  /** The deployment that takes requests and never answers. */
  readonly hanging: string | null;
}

const USER = 'id username name';
const PRODUCT = 'inStock name price shippingEstimate upc weight';
const DEEP = `query Deep($shop: ID!) {
  users(shop: $shop) {
    ...UserFields
    reviews {
      ...ReviewFields
      product { ...ProductFields reviews { ...ReviewFields author { ...UserFields reviews { ...ReviewFields product { ...ProductFields } } } } }
    }
  }
  topProducts(shop: $shop) {
    ...ProductFields
    reviews { ...ReviewFields author { ...UserFields reviews { ...ReviewFields product { ...ProductFields } } } }
  }
}
fragment UserFields on User { ${USER} }
fragment ReviewFields on Review { id body }
fragment ProductFields on Product { ${PRODUCT} }`;
const LIGHT = 'query Light($upc: ID!) { product(upc: $upc) { upc name price inStock } }';
const COUNTRY = `query Country($year: Int!) {
  provinces {
    id name
    trained(year: $year) { category persons women }
    schools courses(year: $year) { code name places }
    target(year: $year) spentMillions(year: $year)
  }
}`;

const ALL: readonly EngineName[] = ['ours', 'apollo-gateway', 'hive-gateway', 'grafbase', 'floor'];
const LOADS = [1, 16, 50];

/** `apis` has the schema of the clients of each graph. */
export function makeScenarios(apis: { graph: string; routed: string }): Scenario[] {
  const shops = oracle(apis.graph, makeSources(makeData()));
  const country = oracle(apis.routed, makeRoutedSources(makeProvinces()));
  const documents = makeDocuments();
  const hanging = 'planning/P34-17';
  return [
    {
      name: 'deep',
      title: 'Deep query (7 subgraph requests when batched)',
      graph: 'graph',
      engines: ALL,
      connections: LOADS,
      ask: (i) => shops(DEEP, 'Deep', { shop: `s${i % SHOPS}` }),
      compared: 20,
      hanging: null,
    },
    {
      name: 'light',
      title: 'Light query (one product and its stock)',
      graph: 'graph',
      engines: ALL,
      connections: LOADS,
      ask: (i) => shops(LIGHT, 'Light', { upc: `p${i % SHOPS}-${i % 9}` }),
      compared: 50,
      hanging: null,
    },
    {
      name: 'documents',
      title: `${documents.length} distinct documents, all seen once before`,
      graph: 'graph',
      engines: ALL.filter((each) => each !== 'floor'),
      connections: LOADS,
      ask(i) {
        // Their number has no divisor in common with that of the shops: each document meets every shop.
        const { text, name } = documents[i % documents.length] ?? { text: '', name: '' };
        const shop = i % SHOPS;
        return shops(text, name, { shop: `s${shop}`, upc: `p${shop}-${i % 9}`, user: `u${shop}-${i % 6}` });
      },
      compared: documents.length,
      hanging: null,
    },
    {
      name: 'routed',
      title: 'Cross-province request over 34 × 3 deployments',
      graph: 'routed',
      engines: ['ours', 'floor'],
      connections: LOADS,
      ask: (i) => country(COUNTRY, 'Country', { year: 1000 + (i % YEARS) }),
      compared: 20,
      hanging: null,
    },
    {
      name: 'routed-hang',
      title: 'The same with one deployment that hangs (deadline 1 s)',
      graph: 'hang',
      engines: ['ours', 'floor'],
      connections: [1, 16],
      ask: (i) => country(COUNTRY, 'Country', { year: 1000 + (i % YEARS) }, hanging),
      compared: 1,
      hanging,
    },
    {
      name: 'deep-alike',
      title: 'Deep query, the same for everybody: calls in flight may be shared',
      graph: 'graph',
      engines: ['ours', 'ours-sharing', 'hive-gateway', 'grafbase', 'floor'],
      connections: [16, 50],
      ask: () => shops(DEEP, 'Deep', { shop: 's0' }),
      compared: 1,
      mayShare: true,
      hanging: null,
    },
  ];
}

type MakeAsk = (
  query: string,
  operationName: string,
  variables: Record<string, unknown>,
  lost?: string,
) => Ask;

/** Answers by graphql-js over one schema, without any federation. */
function oracle(api: string, sources: Record<string, Source>): MakeAsk {
  const schema = buildSchema(api);
  const rootValue = Object.assign({}, ...Object.values(sources).map(({ roots }) => roots));
  return (source, operationName, variables, lost) => ({
    body: JSON.stringify({ query: source, operationName, variables }),
    async expect() {
      const { data, errors } = await graphql({
        schema,
        source,
        operationName,
        variableValues: variables,
        rootValue,
      });
      if (errors) throw new Error(errors.join('\n'));
      // As plain JSON: graphql-js makes objects without a prototype.
      const plain = JSON.parse(JSON.stringify(data));
      return lost === undefined ? plain : withoutDeployment(plain, lost);
    },
  });
}

function withoutDeployment(data: { provinces: Record<string, unknown>[] }, lost: string): unknown {
  const [domain, unit] = lost.split('/');
  if (domain !== DOMAINS[2]) throw new Error(`not prepared for a loss of ${lost}`);
  for (const province of data.provinces)
    if (province.id === unit) Object.assign(province, { target: null, spentMillions: null });
  return data;
}
