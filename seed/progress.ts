/** Tells on stderr how the load goes: one line that is drawn again on a terminal, a line now and then elsewhere. */
export interface LoadProgress {
  rows(count: number): void;
  /** What is loaded at the moment. */
  at(unit: string): void;
  /** Ends the line; returns rows and seconds. */
  finish(): { rows: number; seconds: number };
}

const REDRAW_MS = 200;
const LINE_MS = 10_000;
const WIDTH = 30;
const number = new Intl.NumberFormat('en');

/** `expected` rows are an estimate: the bar ends when the load does. */
export function loadProgress(stream: NodeJS.WriteStream, expected: number): LoadProgress {
  const began = performance.now();
  let last = began;
  let rows = 0;
  let unit = '';
  const text = () => {
    const seconds = (performance.now() - began) / 1000;
    const part = Math.min(0.99, rows / Math.max(1, expected));
    const rate = rows / Math.max(0.001, seconds);
    const left = part < 0.01 ? '?' : clock((seconds / part) * (1 - part));
    const filled = Math.round(part * WIDTH);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`;
    return `${bar} ${Math.floor(part * 100)} %  ${number.format(rows)} rows  ${number.format(Math.round(rate))}/s  ${left} left  ${unit}`;
  };
  return {
    rows(count) {
      rows += count;
      const now = performance.now();
      if (now - last < (stream.isTTY ? REDRAW_MS : LINE_MS)) return;
      last = now;
      stream.write(stream.isTTY ? `\r\x1b[K  ${text()}` : `  ${text()}\n`);
    },
    at(next) {
      unit = next;
    },
    finish() {
      if (stream.isTTY) stream.write('\r\x1b[K');
      return { rows, seconds: (performance.now() - began) / 1000 };
    },
  };
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
