/** Numbers that JavaScript would round travel as such texts inside the test, and as digits on the wire. */
export const BIG = 'big:';

/** As `JSON.parse`, with whole numbers of more than 15 digits as texts. */
export function readExact(text: string): unknown {
  return JSON.parse(
    text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}/g, (token) =>
      token.startsWith('"') ? token : `"${BIG}${token}"`,
    ),
  );
}

export function writeExact(value: unknown): string {
  return JSON.stringify(value).replace(/"big:(-?\d+)"/g, '$1');
}
