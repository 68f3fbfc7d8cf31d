import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { codeOf, StartError } from './start-error.ts';

/** Below the ports that systems hand out to outgoing connections, which come and go. */
const LOWEST = 15_000;
const HIGHEST = 32_000;

/** A free port of 127.0.0.1 for a program that cannot be told to take any port. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if ((await problemOf(port, '127.0.0.1')) === null) return port;
  }
  throw new StartError(
    'No free port was found.',
    `127.0.0.1, ports ${LOWEST} to ${HIGHEST}`,
    'stop programs that hold many ports.',
  );
}

/** Throws {@link StartError} naming every port of the list that cannot be listened on. Port 0 means any. */
export async function requireFreePorts(ports: readonly number[], host: string): Promise<void> {
  const wanted = [...new Set(ports)].filter((port) => port !== 0);
  const problems = await Promise.all(wanted.map((port) => problemOf(port, host)));
  const refused = wanted.filter((_, index) => problems[index] !== null);
  if (refused.length === 0) return;
  const codes = new Set(problems.filter((problem) => problem !== null));
  const why = codes.has('EADDRINUSE')
    ? 'already taken by another program'
    : `refused (${[...codes].join(', ')})`;
  throw new StartError(
    `${refused.length === 1 ? 'A port is' : 'Ports are'} ${why}.`,
    `${host}, port ${refused.join(', ')}`,
    'stop that program, or set PORT to another number (subgraphs take PORT + 100 and following).',
  );
}

function problemOf(port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done(codeOf(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(null)));
  });
}
