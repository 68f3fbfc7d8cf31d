// A supervisor to be killed: PostgreSQL and a child that ignores SIGTERM, both under the guard.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startGuard } from '../../../runtime/guard.ts';
import { startPostgres } from '../../../runtime/postgres.ts';

const dataDir = String(process.env.DATA_DIR);
const guard = startGuard();
guard.removeAtEnd(dataDir);
const server = await startPostgres({ dataDir, guard, throwaway: true });
const code = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('deaf now')`;
const stubborn = spawn(process.execPath, ['-e', code], {
  detached: true,
  stdio: ['ignore', 'pipe', 'ignore'],
});
await once(stubborn.stdout, 'data');
if (stubborn.pid !== undefined) guard.watch(stubborn.pid, 'child');
process.stdout.write(`${server.port} ${server.pid} ${stubborn.pid}\n`);
