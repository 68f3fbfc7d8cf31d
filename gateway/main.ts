import { readFileSync } from 'node:fs';
import { createLog } from '../common/log.ts';
import { isOpen, readSettings } from './settings.ts';
import { startGateway } from './start.ts';

/** The gateway's process. One line on stderr when it listens, nothing on stdout. */
async function main(): Promise<void> {
  const hasParent = process.connected === true;
  const reading = readSettings(process.env, (path) => readFileSync(path, 'utf8'));
  if ('mistakes' in reading) return end(2, ['The gateway cannot start:', ...reading.mistakes]);
  const { settings } = reading;
  const log = createLog('gateway');
  const started = await startGateway(settings, log);
  if ('mistakes' in started) return end(started.exitCode, ['The gateway cannot start:', ...started.mistakes]);

  // Before anybody is told that it is ready: a signal may follow at once.
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await started.stop();
    process.exit(0);
  };
  process.on('SIGHUP', () => void started.reload());
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever started us is gone: nobody else would stop us.
  process.on('disconnect', stop);
  if (hasParent && !process.connected) return stop();

  if (isOpen(settings))
    process.stderr.write(
      `Warning: everybody who reaches ${settings.host} can ask everything (ALLOW_ANONYMOUS).\n`,
    );
  process.stderr.write(`The gateway listens on ${started.url}\n`);
  process.send?.({ type: 'ready', port: started.port });
}

function end(exitCode: number, lines: string[]): void {
  process.stderr.write(`${lines.join('\n  ')}\n`);
  process.exitCode = exitCode;
}

await main();
