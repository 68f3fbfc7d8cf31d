/** Tells on stderr how a start goes; stdout belongs to answers. */
export interface Progress {
  /** A line of its own. */
  tell(line: string): void;
  /** A step is done; the line carries its seconds since the step before. */
  done(step: string): void;
  /** `done` of `total`: one line that counts up on a terminal, a few lines elsewhere. */
  count(what: string, done: number, total: number): void;
  /** Seconds since the start, with one decimal place. */
  seconds(): string;
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  const began = performance.now();
  let last = began;
  const since = (moment: number) => ((performance.now() - moment) / 1000).toFixed(1);
  return {
    tell: (line) => void stream.write(`${line}\n`),
    done(step) {
      stream.write(`  ${step} (${since(last)} s)\n`);
      last = performance.now();
    },
    count(what, done, total) {
      const text = `  ${what} ${done}/${total}`;
      if (stream.isTTY) stream.write(`\r${text}${done === total ? '\r\x1b[K' : ''}`);
      else if (done % 10 === 0 && done < total) stream.write(`${text}\n`);
    },
    seconds: () => since(began),
  };
}
