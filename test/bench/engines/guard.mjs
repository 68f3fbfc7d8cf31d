// Runs a program that is not Node's, tells its process id, and ends it when the bench is gone.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.on('disconnect', () => {
  child.kill('SIGKILL');
  process.exit();
});
child.once('exit', (code) => process.exit(code ?? 1));
process.send({ pid: child.pid });
