import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive, read by its central directory (APPNOTE 4.3.12). */
function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + size);
    const path = archive.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(path, method === 8 ? inflateRawSync(packed) : packed);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name
      ? (ENTITIES[name] ?? '')
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
const textIn = (xml: string) =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => plain(text)).join('');

/** The first sheet of an Excel workbook (ISO 29500): rows of numbers and texts; an empty cell is an empty text. Throws on formulas. */
export function readWorkbook(bytes: Buffer): (string | number)[][] {
  const files = unzip(bytes);
  const sheet = files.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
  if (/<f[ >]/.test(sheet)) throw new Error('The sheet holds a formula.');
  const strings = files.get('xl/sharedStrings.xml')?.toString('utf8') ?? '';
  const shared = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => textIn(item));
  return [...sheet.matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: (string | number)[] = [];
    for (const [, attributes = '', content = ''] of row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnOf(/r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? 'A');
      while (cells.length < column) cells.push('');
      const type = /t="(\w+)"/.exec(attributes)?.[1];
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
      if (type === 's') cells.push(shared[Number(value)] ?? '');
      else if (type === 'inlineStr' || type === 'str') cells.push(textIn(content) || plain(value));
      else cells.push(value === '' ? '' : Number(value));
    }
    return cells;
  });
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Lines of a comma-separated file (RFC 4180); the mark of UTF-8 in front is taken off, and must be there. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\ufeff')) throw new Error('The file does not begin with the mark of UTF-8.');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, after] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    if (after === '' && quoted === undefined && bare === '') break;
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (after === '\r\n') rows.push([]);
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}
