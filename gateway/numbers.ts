import { randomBytes } from 'node:crypto';

/**
 * JavaScript rounds numbers of more than 15 digits. Those travel through the gateway as strings that start
 * with a mark no answer can forge (it is random and never leaves the process), and are written out as they came.
 */
const MARK = `\u0001number:${randomBytes(12).toString('hex')}:`;
const WRITTEN_MARK = JSON.stringify(MARK).slice(1, -1);

const MANY_DIGITS = /\d[\d.]{15}/;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const WRITTEN = new RegExp(`"${WRITTEN_MARK.replaceAll('\\', '\\\\')}([^"]+)"`, 'g');

let marked = false;

/** As `JSON.parse`, but no number loses a digit. Write the result with {@link stringify} only. */
export function parseExactly(text: string): unknown {
  if (!MANY_DIGITS.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(STRING_OR_NUMBER, (token) => {
      if (token.startsWith('"') || countDigits(token) <= 15) return token;
      marked = true;
      return `"${WRITTEN_MARK}${token}"`;
    }),
  );
}

/** As `JSON.stringify`, with the numbers that {@link parseExactly} kept. */
export function stringify(value: unknown): string {
  const text = JSON.stringify(value);
  return marked && text.includes(WRITTEN_MARK) ? text.replace(WRITTEN, '$1') : text;
}

function countDigits(token: string): number {
  let digits = 0;
  for (const character of token) if (character >= '0' && character <= '9') digits++;
  return digits;
}
