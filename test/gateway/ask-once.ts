import { createTransport } from '../../gateway/fetch.ts';
import { healthBook } from './health-book.ts';

/** Asks each address once, and prints how that failed, as JSON; null where it was answered. A process, since Node reads the authorities to trust at its start. */
const transport = createTransport(1000, undefined, healthBook({}, { retryPercent: 0 }));
const failures = [];
for (const url of process.argv.slice(2)) {
  const { failure } = await transport.send({
    deployment: { name: url, subgraph: 'x', urls: [url], timeoutMs: 5000, trusted: false },
    body: '{}',
    correlationId: 'c',
    isRead: true,
    operation: '',
    units: [],
    representations: 0,
  });
  failures.push(failure);
}
await transport.close();
process.stdout.write(JSON.stringify(failures));
