// Stands in for a subgraph host: one port per deployment, each answering who it is.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface HostFile {
  host: string;
  deployments: { name: string; units: string[]; port: number; databases: Record<string, string> }[];
}

const { host, deployments }: HostFile = JSON.parse(readFileSync(String(process.env.HOST_CONFIG), 'utf8'));
const ports: Record<string, number> = {};
for (const { name, units, port } of deployments) {
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ name, units, pid: process.pid })),
  );
  await new Promise<void>((done) => server.listen(port, host, done));
  ports[name] = (server.address() as AddressInfo).port;
}
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
process.send?.({ type: 'ready', ports });
