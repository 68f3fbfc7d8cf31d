import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Log } from '../common/log.ts';

/** The files a gateway is made of, as texts. */
interface Sources {
  readonly supergraph: string;
  /** Undefined if no file is given. */
  readonly deployments: string | undefined;
  readonly trusted: string | undefined;
}

export interface ReloadOptions {
  readonly paths: readonly string[];
  /** Throws if a file cannot be read. */
  readonly read: () => Sources;
  /** What is served now. */
  readonly first: Sources;
  /** Puts the new files in the place of the old ones, or rejects with what is wrong with them. */
  readonly apply: (sources: Sources) => Promise<void>;
  readonly log: Log;
}

export interface Reloads {
  /** Reads the files now; resolves when they are served or refused. */
  reload(): Promise<void>;
  stop(): void;
}

/** A file is often written in several steps: wait until nothing has happened for this long. */
const QUIET_MS = 150;

/** Reads the files again whenever they change. Their content decides, not their times. */
export function watchSources({ paths, read, first, apply, log }: ReloadOptions): Reloads {
  let served = hashOf(first);
  let tried = served;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;

  /** One after another; `again` tries what was refused before too. */
  function enqueue(again: boolean): Promise<void> {
    last = last.then(() => load(again));
    return last;
  }

  async function load(again: boolean): Promise<void> {
    if (isStopped) return;
    try {
      const sources = read();
      const hash = hashOf(sources);
      if (hash === served || (hash === tried && !again)) {
        tried = hash;
        return;
      }
      tried = hash;
      await apply(sources);
      served = hash;
      log.info({}, 'The gateway serves the new supergraph and deployments.');
    } catch (error) {
      if (isStopped) return;
      const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
      log.error({}, `The new supergraph or deployments are refused, the old ones stay: ${reason}`);
    }
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void enqueue(false), QUIET_MS);
  }

  const watchers: FSWatcher[] = [];
  // The folder, not the file: editors and cluster volumes put another file in its place.
  for (const folder of new Set(paths.map((path) => dirname(resolve(path))))) {
    try {
      const watcher = watch(folder, { persistent: false }, soon);
      watcher.on('error', (error) => log.warn({ reason: error.message }, 'a folder is no longer watched'));
      watchers.push(watcher);
    } catch (error) {
      log.warn({ reason: String(error) }, 'a folder cannot be watched; send SIGHUP after a change');
    }
  }

  return {
    reload: () => enqueue(true),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function hashOf({ supergraph, deployments, trusted }: Sources): string {
  return createHash('sha256')
    .update(JSON.stringify([supergraph, deployments, trusted]))
    .digest('base64');
}
