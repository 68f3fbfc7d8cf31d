import { randomBytes } from 'node:crypto';

/**
 * JavaScript rounds numbers of more than 15 digits. Those travel through the gateway as strings that start
 * with a mark no answer can forge (it is random and never leaves the process), and are written out as they came.
 */
const MARK = `\u0001number:${randomBytes(12).toString('hex')}:`;
const WRITTEN_MARK = JSON.stringify(MARK).slice(1, -1);

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const WRITTEN = new RegExp(`"${WRITTEN_MARK.replaceAll('\\', '\\\\')}([^"]+)"`, 'g');

let marked = false;

/** As `JSON.parse`, but no number loses a digit. Write the result with {@link stringify} only. */
export function parseExactly(text: string): unknown {
  if (!hasManyDigits(text)) return JSON.parse(text);
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

/** A number that {@link parseExactly} kept, as it came; undefined for any other string. */
export function keptNumber(value: string): string | undefined {
  return marked && value.startsWith(MARK) ? value.slice(MARK.length) : undefined;
}

/** The same as `/\d[\d.]{15}/.test(text)`. A run that long holds one of every 16 places, so only those are looked at. */
export function hasManyDigits(text: string): boolean {
  for (let i = 15; i < text.length; i += 16) {
    if (!isDigitOrDot(text.charCodeAt(i))) continue;
    let start = i;
    while (isDigitOrDot(text.charCodeAt(start - 1))) start--;
    let end = i + 1;
    while (isDigitOrDot(text.charCodeAt(end))) end++;
    while (text.charCodeAt(start) === DOT) start++;
    if (end - start >= 16) return true;
    // The next run begins behind the character that ended this one.
    i = end;
  }
  return false;
}

const DOT = 46;

function isDigitOrDot(code: number): boolean {
  return (code >= 48 && code <= 57) || code === DOT;
}

function countDigits(token: string): number {
  let digits = 0;
  for (const character of token) if (character >= '0' && character <= '9') digits++;
  return digits;
}
