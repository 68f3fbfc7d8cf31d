import type { Writable } from 'node:stream';

/** Takes finished lines of a log. */
export interface LineOutput {
  write(line: string): void;
}

/** What may wait for a reader that is slow. */
const MAX_WAITING_BYTES = 1_000_000;

/**
 * Lines for a stream whose reader may stand still or be gone: then lines are lost, never requests. How many were lost
 * stands in the log once it is read again. While there is room a line is out when `write` returns.
 */
export function createLineOutput(stream: Writable, maxWaitingBytes = MAX_WAITING_BYTES): LineOutput {
  let lost = 0;
  // Without a listener a reader that is gone would end the process.
  stream.on('error', () => {});
  return {
    write(line) {
      if (stream.destroyed || stream.writableLength > maxWaitingBytes) {
        lost++;
        return;
      }
      if (lost > 0) {
        stream.write(
          `${JSON.stringify({ level: 40, time: Date.now(), msg: `${lost} lines of the log were lost` })}\n`,
        );
        lost = 0;
      }
      stream.write(line);
    },
  };
}

/** Standard error, where every log of this process goes. */
export const STANDARD_ERROR = createLineOutput(process.stderr);
