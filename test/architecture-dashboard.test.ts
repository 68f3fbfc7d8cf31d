import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'dashboard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.config.ts') && existsSync(file));

/** The only files that reckon: with dates, places of tiles, ranks, and how many units of a list are there. */
const RECKONING = [
  'dashboard/address/period.ts',
  'dashboard/exports/part.ts',
  'dashboard/figures/rank.ts',
  'dashboard/shapes/tiles.ts',
];
/** What brings figures into a file. */
const FIGURES =
  /codegen\/client|figures\/(value|standing)|answers\/(question|report-rows)|\.\/(value|standing)\.ts/;
const OPERATORS = new Set([
  '-',
  '*',
  '/',
  '%',
  '**',
  '-=',
  '+=',
  '*=',
  '/=',
  '%=',
  '**=',
  '<<',
  '>>',
  '>>>',
  '|',
  '&',
  '^',
]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Arithmetic in a file, each piece as it is written. `+` may join texts: one of its sides is one. */
function arithmeticIn(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (reckons(node)) found.push(`${name}: ${text.slice(node.start, node.start + 60).split('\n')[0]}`);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  const program: unknown = parseSync(name, text).program;
  if (isNode(program)) visit(program);
  return found;
}

function reckons(node: Node): boolean {
  const { type, operator, left, right, callee, argument } = node;
  if (type === 'UpdateExpression') return true;
  if (type === 'UnaryExpression') return operator === '-' && isNode(argument) && argument.type !== 'Literal';
  if (type === 'BinaryExpression' && operator === '+') return !isText(left) && !isText(right);
  if (type === 'BinaryExpression' || type === 'AssignmentExpression') return OPERATORS.has(String(operator));
  if (type === 'MemberExpression')
    return nameOf(node.object) === 'Math' && nameOf(node.property) !== 'random';
  return (
    type === 'CallExpression' && isNode(callee) && /^reduce(Right)?$/.test(nameOf(callee.property) ?? '')
  );
}

function isText(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'TemplateLiteral') return true;
  if (node.type === 'Literal') return typeof node.value === 'string';
  // What joins lines, and the names of what holds texts.
  if (node.type === 'CallExpression') return isNode(node.callee) && nameOf(node.callee.property) === 'join';
  return /^(BOM|pathname|search|origin)$/.test(nameOf(node) ?? nameOf(node.property) ?? '');
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === 'string' ? node.name : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

describe('the dashboard', () => {
  it('formats figures and computes none: arithmetic stands in four files that see no figure', () => {
    expect(files.length).toBeGreaterThan(50);
    const faults = files
      .filter((file) => !RECKONING.includes(file))
      .flatMap((file) => arithmeticIn(file, readFileSync(file, 'utf8')));
    expect(faults).toEqual([]);
    for (const file of RECKONING)
      expect([file, FIGURES.test(readFileSync(file, 'utf8'))]).toEqual([file, false]);
  });

  it.each([
    'const a = rate.low / 100;',
    'const a = rate.low + other.low;',
    'let sum = 0; sum += rate.low;',
    'const a = rates.reduce(add);',
    'const a = Math.round(rate.low);',
    'const a = <rect width={rate.low * 2} />;',
    'let n = 0; n++;',
    'const a = -rate.low;',
  ])('would be caught computing: %s', (text) => {
    expect(arithmeticIn('a.tsx', text)).toHaveLength(1);
  });

  it('may join texts and compare', () => {
    expect(arithmeticIn('a.ts', "const a = 'x' + b; const c = d.low < 70 && d.low >= 50;")).toEqual([]);
  });

  it('has no style and no markup in texts, which its security policy refuses', () => {
    const faults = files.filter((file) =>
      /dangerouslySetInnerHTML|innerHTML|\bstyle=("|\{)|eval\(|new Function|new Worker/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('asks nobody but its own origin', () => {
    const faults = files.filter((file) => /https?:\/\//.test(readFileSync(file, 'utf8')));
    expect(faults).toEqual([]);
    const html = readFileSync('dashboard/index.html', 'utf8');
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)/);
  });
});
