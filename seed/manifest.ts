import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../runtime/start-error.ts';
import type { Scale } from './scales.ts';
import { SILENT_UNIT } from './scales.ts';
import { SeedError } from './seed-error.ts';
import type { PlantedCase } from './world/cases.ts';

/** Writes the list of planted cases, one a line, so that memory stays small; nothing stands at the path until it is whole. */
export interface Manifest {
  add(cases: Iterable<PlantedCase>): void;
  /** Puts the file in its place; returns how many faults and near misses it names. */
  finish(): { faults: number; nearMisses: number };
  /** Removes what was begun. */
  abandon(): void;
}

/** Begins a manifest at `path`. `exhaustive` there: rows that are not named are no cases (the sample's rows may be). */
export function beginManifest(
  path: string,
  head: { scale: Scale; seed: string; units: readonly string[] },
): Manifest {
  const beside = `${path}.${process.pid}.new`;
  const counts = { faults: 0, nearMisses: 0 };
  const file = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(beside, 'w', 0o600);
  });
  const write = (text: string) => attempt(path, () => writeSync(file, text));
  const { scale, seed, units } = head;
  const opening = { scale: scale.name, seed, exhaustive: !scale.onSample, units };
  write(`${JSON.stringify(opening).slice(0, -1)},"cases":[`);
  const add = (cases: Iterable<PlantedCase>) => {
    let text = '';
    for (const one of cases) {
      text += `${counts.faults + counts.nearMisses === 0 ? '' : ','}\n${JSON.stringify(one)}`;
      if (one.role === 'FAULT') counts.faults += 1;
      else counts.nearMisses += 1;
    }
    write(text);
  };
  if (units.includes(SILENT_UNIT)) add([{ role: 'FAULT', kind: 'NO_ANSWER', unit: SILENT_UNIT }]);
  return {
    add,
    finish() {
      write('\n]}\n');
      attempt(path, () => {
        closeSync(file);
        renameSync(beside, path);
      });
      return counts;
    },
    abandon() {
      rmSync(beside, { force: true });
    },
  };
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new SeedError(
      'SEED_MANIFEST',
      `The manifest cannot be written: ${codeOf(error) || String(error)}.`,
      path,
      'name a file in a folder that can be written with --manifest.',
      error,
    );
  }
}
