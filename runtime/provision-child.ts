import { spawn } from 'node:child_process';
import { z } from 'zod';
import { CHECKOUT } from './data-directory.ts';
import type { Guard } from './guard.ts';
import { programArguments } from './node-program.ts';
import { allGone } from './processes.ts';
import { StartError } from './start-error.ts';

const report = z.object({
  type: z.literal('provisioned'),
  databases: z.array(
    z.object({
      subgraph: z.string(),
      unitId: z.string(),
      fresh: z.boolean(),
      rows: z.record(z.string(), z.number()),
    }),
  ),
});

/** What stands in one database after the provisioning. */
export type Provisioned = z.infer<typeof report>['databases'][number];

/** The provisioning failed and its process has told why. */
export class ProvisionFailed extends Error {}

/**
 * Runs the provisioning in a process of its own, so that what it loads does not stay in the supervisor's memory.
 * `signal` ends it (what is half-made is made anew next time).
 */
export async function provisionInChild(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  guard: Guard,
  signal: AbortSignal,
): Promise<Provisioned[]> {
  const child = spawn(process.execPath, [...programArguments(file), ...args], {
    cwd: CHECKOUT,
    env,
    detached: true,
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const { pid } = child;
  if (pid !== undefined) guard.watch(pid, 'child');
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  try {
    return await new Promise<Provisioned[]>((done, failed) => {
      let result: Provisioned[] | undefined;
      child.on('message', (message) => {
        const parsed = report.safeParse(message);
        if (parsed.success) result = parsed.data.databases;
      });
      child.once('error', (error) =>
        failed(new StartError(`The provisioning did not start: ${error.message}.`, file, 'try again.')),
      );
      child.once('close', (code, signalName) => {
        if (code === 0 && result) done(result);
        else if (code === 1) failed(new ProvisionFailed('The provisioning failed; see its message above.'));
        else
          failed(
            new StartError(
              `The provisioning ended early (${signalName ?? `exit code ${code}`}).`,
              file,
              'start again: what is half-made is made anew.',
            ),
          );
      });
    });
  } finally {
    signal.removeEventListener('abort', stop);
    if (pid !== undefined) {
      await allGone([pid], 5_000);
      guard.forget(pid);
    }
  }
}
