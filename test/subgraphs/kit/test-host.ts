import type { Log } from '../../../common/log.ts';
import type { SubgraphDefinition } from '../../../subgraphs/kit/definition.ts';
import { type RunningHost, startHost } from '../../../subgraphs/kit/host.ts';

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly text: string;
}

export interface TestHost extends RunningHost {
  readonly url: string;
  /** Everything that was logged as an error, in order. */
  readonly logged: readonly object[];
  ask(query: string, variables?: object, more?: AskOptions): Promise<Answer>;
  /** Asks for entities: `selection` such as `... on Thing { name }`. */
  entities(representations: readonly object[], selection: string, more?: AskOptions): Promise<Answer>;
}

interface AskOptions {
  readonly extensions?: object;
  readonly headers?: Record<string, string>;
}

/** Serves a subgraph as one deployment on a free port of this process, with real HTTP in between. */
export async function startTestHost<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  databases: Record<string, string>,
  { devPersons = false, dev = false } = {},
): Promise<TestHost> {
  const logged: object[] = [];
  const quiet = () => {};
  const log: Log = { debug: quiet, info: quiet, warn: quiet, error: (fields) => void logged.push(fields) };
  const settings = {
    host: '127.0.0.1',
    deployments: [{ name: 'test', units: Object.keys(databases), port: 0, databases }],
    poolSize: 3,
    statementTimeoutMs: 10_000,
    dev,
    devPersons,
    allowAnonymous: false,
  };
  const host = await startHost(definition, settings, log);
  const url = `http://127.0.0.1:${host.ports.test}/graphql`;
  const ask: TestHost['ask'] = async (query, variables = {}, { extensions = {}, headers = {} } = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables, extensions }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { status: response.status, data, errors, text };
  };
  return {
    ...host,
    url,
    logged,
    ask,
    entities: (representations, selection, more) =>
      ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
        { r: representations },
        more,
      ),
  };
}
