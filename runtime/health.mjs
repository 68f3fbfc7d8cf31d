// Health check of a container: exit 0 when every port of this host (HOST_CONFIG), or the gateway's (PORT), answers
// GraphQL. Node built-ins only, so that it is quick.
import { readFileSync } from 'node:fs';

const LIMIT_MS = 4_000;

const { HOST_CONFIG, PORT } = process.env;
const ports = HOST_CONFIG
  ? JSON.parse(readFileSync(HOST_CONFIG, 'utf8')).deployments.map((deployment) => deployment.port)
  : [PORT ?? 4000];

await Promise.all(
  ports.map(async (port) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const { data } = await response.json();
    if (data?.__typename !== 'Query') throw new Error(`port ${port} gave no answer`);
  }),
);
