// The real `npm start` around stand-ins for the subgraphs and the gateway.
import { fileURLToPath } from 'node:url';
import { start } from '../../../runtime/start.ts';

const host = 'test/runtime/stand-ins/host.ts';
process.exitCode = await start(process.argv.slice(2), process.env, {
  hosts: { directory: host, personnel: host, institutions: host, planning: host },
  gateway: 'test/runtime/stand-ins/gateway.ts',
  provision: 'test/runtime/stand-ins/provision.ts',
  seed: 'seed/main.ts',
  keepDashboardBuilt: async () => {},
  table: (data) => `${JSON.stringify(data)}\n`,
  operations: fileURLToPath(new URL('./operations', import.meta.url)),
});
