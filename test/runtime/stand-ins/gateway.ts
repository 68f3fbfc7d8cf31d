// Stands in for the gateway: asks every deployment of its file and lists who answered.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface DeploymentsFile {
  deployments: { name: string; subgraph: string; units?: string[]; urls: [string] }[];
}

const file: DeploymentsFile = JSON.parse(readFileSync(String(process.env.DEPLOYMENTS), 'utf8'));

async function ask({
  name,
  urls,
}: DeploymentsFile['deployments'][number]): Promise<{ name: string; pid: number | null }> {
  try {
    const { pid }: { pid: number } = JSON.parse(await (await fetch(urls[0])).text());
    return { name, pid };
  } catch {
    return { name, pid: null };
  }
}

const server = createServer(async (_, response) => {
  const deployments = await Promise.all(file.deployments.map(ask));
  response.end(JSON.stringify({ data: { pid: process.pid, deployments } }));
});
server.listen(Number(process.env.PORT), process.env.HOST, () => {
  process.send?.({ type: 'ready', port: (server.address() as AddressInfo).port });
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
