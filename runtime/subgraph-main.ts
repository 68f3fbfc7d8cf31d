import { readServeOptions, SERVE_USAGE, serveSubgraph } from './serve-subgraph.ts';
import { tellStartError } from './start-error.ts';

/** `npm run -s subgraph -- serve …`: exit 0 when asked to stop, 1 when it cannot start, 2 when called wrongly. */
async function main([command, ...args]: readonly string[]): Promise<void> {
  if (command === '--help' || command === undefined) {
    process.stdout.write(SERVE_USAGE);
    process.exitCode = command === undefined ? 2 : 0;
    return;
  }
  const options =
    command === 'serve'
      ? readServeOptions(args, process.env)
      : { mistakes: [`unknown command '${command}'`] };
  if ('mistakes' in options) {
    process.stderr.write(`${options.mistakes.map((text) => `subgraph: ${text}\n`).join('')}\n${SERVE_USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    const { host, entry, contract } = await serveSubgraph(options);
    process.stdout.write(`${JSON.stringify({ entry, contract }, null, 2)}\n`);
    process.stderr.write(`Serving ${entry.name} at ${entry.urls[0]}; Ctrl-C stops it.\n`);
    process.send?.({ type: 'ready', ports: host.ports });
    const stop = async () => {
      await host.stop();
      process.exit(0);
    };
    process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
  } catch (error) {
    process.stderr.write(tellStartError(error));
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
