import { createServer } from 'node:http';
import { Pool } from 'undici';
import { createCountry } from './floor-country.ts';
import { createDeep, createLight } from './floor-shops.ts';

// What the plans do, written by hand: no GraphQL library, no check, no error handling. Nothing in JavaScript that
// makes the same calls can cost less by much.
const pools = new Map<string, Pool>(
  (JSON.parse(process.env.SUBGRAPHS ?? '[]') as [string, string][]).map(([name, url]) => [
    name,
    new Pool(new URL(url).origin, { connections: 128, headersTimeout: 0, bodyTimeout: 0 }),
  ]),
);

/** Sends a request's text to a server and gives its `data`. */
export type Post = (server: string, body: string) => Promise<unknown>;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Rejects when `deadlineMs` is over, if there is one. */
function post(server: string, body: string, deadlineMs?: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let abort: (() => void) | undefined;
    const timer =
      deadlineMs === undefined
        ? undefined
        : setTimeout(() => {
            abort?.();
            reject(new Error('late'));
          }, deadlineMs);
    pools.get(server)?.dispatch(
      { path: '/graphql', method: 'POST', headers: HEADERS, body },
      {
        onRequestStart: (controller) => {
          abort = () => controller.abort(new Error('late'));
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          const [first] = chunks;
          const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks);
          resolve(JSON.parse(whole.toString('utf8')).data);
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

type Program = (variables: Record<string, unknown>) => Promise<unknown>;
const programs: Record<string, Program> = {
  Ready: async () => ({ __typename: 'Query' }),
  Deep: createDeep(post),
  Light: createLight(post),
  Country: createCountry(post, Number(process.env.DEADLINE_MS)),
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const data = await programs[operationName]?.(variables);
    const text = JSON.stringify({ data });
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-length', Buffer.byteLength(text));
    response.end(text);
  });
});
server.keepAliveTimeout = 65_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('disconnect', () => process.exit());
