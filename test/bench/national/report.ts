import { DOMAINS } from '../../../common/units.ts';
import type { Machine } from '../report.ts';
import type { NationalOptions } from './options.ts';

/** Two things measured in the same rounds; `ratio` is the median of the rounds' ratios. */
export interface Pair {
  readonly ms: number;
  readonly besideMs: number;
  readonly ratio: number;
}

/** The same, with the processor time of all processes for one request. */
export interface Beside extends Pair {
  readonly cpuMs: number;
  readonly besideCpuMs: number;
}

/** Processor time in milliseconds for each unit that was asked about. */
export interface CpuPerUnit {
  readonly gateway: number;
  readonly hosts: number;
  readonly databases: number;
  readonly all: number;
}

/** What one document costs at a scale. */
export interface Question {
  readonly name: string;
  /** Null: it was refused. */
  readonly ms: number | null;
  readonly calls: number;
  readonly directoryCalls: number;
  readonly deployments: number;
  readonly statements: number;
  readonly mostStatements: number;
  /** Error codes of the answer. */
  readonly code: string | null;
}

export interface NationalRun {
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
  readonly options: NationalOptions;
  readonly databases: number;
  readonly units: number;
  /** Seconds to load data that were not there, or to see that they were. */
  readonly prepared: readonly { scale: string; seconds: number }[];
  /** Beside the hand-written program. */
  readonly cold: Pair;
  readonly otherArguments: Beside;
  readonly unchanged: Beside;
  /** Few provinces, then all of today. */
  readonly few: { provinces: number; units: number; ms: number; cpu: CpuPerUnit };
  readonly all: { provinces: number; units: number; ms: number; cpu: CpuPerUnit };
  /** With 100 ms before every call, all provinces beside few: the same request, and one for a single figure of each unit. */
  readonly delayed: Pair;
  readonly delayedOneMeasure: Pair;
  /** With 100 ms before every call, the same units behind all deployments, beside the same behind few. */
  readonly delayedApart: Pair;
  /** The larger scale beside the smaller. */
  readonly growth: Pair | null;
  /** By the request whose times stand above. */
  readonly progress: readonly (Question & { of: string })[];
  readonly questions: readonly { here: Question; smaller: Question | null }[];
  readonly memory: readonly { name: string; mb: number }[];
}

interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly seen: string;
  readonly met: boolean;
}

/** What issue and page promise, and what was seen. */
export function targetsOf(run: NationalRun): Target[] {
  const { few, all } = run;
  const times = (what: string, seen: number, most: number, isIncluded: boolean): Target => ({
    ...{ what, wanted: `${isIncluded ? '≤' : '<'} ${most} ×`, seen: `${seen.toFixed(2)} ×` },
    met: isIncluded ? seen <= most : seen < most,
  });
  const cpu = all.cpu.all / few.cpu.all;
  const constant = (what: string, seen: readonly number[]): Target => ({
    ...{ what, wanted: 'the same', seen: seen.join(' and ') },
    met: new Set(seen).size === 1,
  });
  const most = run.progress.map(({ mostStatements }) => mostStatements);
  return [
    times('(a) cold beside the hand-written program', run.cold.ratio, 2, true),
    {
      what: `(c) processor time for each unit, ${all.provinces} deployments a domain beside ${few.provinces}`,
      wanted: '0.8 to 1.2 ×',
      seen: `${cpu.toFixed(2)} ×`,
      met: cpu >= 0.8 && cpu <= 1.2,
    },
    times(
      `(c) latency with 100 ms before every call: ${spreadOver(run)}`,
      run.delayedApart.ratio,
      1.3,
      false,
    ),
    times(
      `(c) the same: one figure of each unit, ${all.provinces} provinces beside ${few.provinces}`,
      run.delayedOneMeasure.ratio,
      1.3,
      false,
    ),
    ...(run.growth
      ? [times(`(d) ${run.options.scale} beside ${run.options.smaller}`, run.growth.ratio, 1.5, false)]
      : []),
    ...run.progress.map(
      ({ of, calls, deployments }): Target => ({
        what: `(e) calls, ${of}`,
        wanted: `${deployments} deployments, one each`,
        seen: String(calls),
        met: calls === deployments,
      }),
    ),
    constant('(f) most SQL statements in one database for one call', most),
  ];
}

function spreadOver({ units, few, progress }: NationalRun): string {
  const apart = (progress[0]?.deployments ?? 0) / DOMAINS.length;
  return `the same ${units} units behind ${apart} deployments a domain beside ${few.provinces}`;
}

const NOTES = '## Where the national time goes';
const HEADING = '# The whole country';

export function toMarkdown(run: NationalRun): string {
  const { options, few, all } = run;
  const pair = (name: string, { ms, besideMs, ratio }: Pair) => [
    name,
    fixed(ms),
    fixed(besideMs),
    fixed(ratio, 2),
  ];
  const cpu = (name: string, of: NationalRun['few']) => [
    ...[name, String(of.units), fixed(of.ms)],
    ...[of.cpu.gateway, of.cpu.hosts, of.cpu.databases, of.cpu.all].map((value) => fixed(value, 2)),
  ];
  const cpuPair = ({ cpuMs, besideCpuMs }: Beside) => [
    ...[fixed(cpuMs), fixed(besideCpuMs), fixed(cpuMs / besideCpuMs, 2)],
  ];
  const cost = (one: Question) => [
    ...[one.calls, one.deployments, one.directoryCalls, one.statements, one.mostStatements].map(String),
  ];
  const { smaller } = options;
  return [
    HEADING,
    '',
    `The cross-province progress request over all ${run.units} units at scale ${options.scale}: ${run.databases} databases on one`,
    'PostgreSQL, the hosts and the gateway as `npm start -- --scale` runs them. Beside it a hand-written program holds a connection',
    'to each database and sends all of them at once the SQL that the hosts send; it makes no answer of the rows.',
    '',
    `- ${run.date}, \`${run.command}\`: ${options.rounds} rounds, ${options.coldRounds} cold ones, seed ${options.seed}`,
    `- ${Object.entries(run.machine)
      .map(([name, value]) => `${name} ${value}`)
      .join('; ')}`,
    `- data ready: ${run.prepared.map(({ scale, seconds }) => `${scale} after ${fixed(seconds)} s`).join(', ')}`,
    '- Milliseconds are medians; ratios are medians of the ratios within each round. Requests go one after another. Cold is the first',
    '  answer after hosts and gateway were started, with connections open and the document planned, as a start leaves them; the',
    '  hand-written program is started anew and has its connections too.',
    '- Processor time is user and system time of gateway, hosts and PostgreSQL, or of the program and PostgreSQL, for one request.',
    '- Most in one database: statements that one call of a domain needs in the database of one unit.',
    '',
    '## Beside the hand-written program',
    '',
    ...table(
      ['', 'ours ms', 'hand-written ms', 'ratio', 'ours CPU ms', 'hand-written CPU ms', 'ratio'],
      [
        [...pair('cold', run.cold), '', '', ''],
        [...pair('repeated with other arguments', run.otherArguments), ...cpuPair(run.otherArguments)],
        [...pair('repeated unchanged', run.unchanged), ...cpuPair(run.unchanged)],
      ],
    ),
    '## From few deployments to all, and to more rows',
    '',
    ...table(
      ['deployments a domain', 'units', 'ms', 'gateway CPU ms a unit', 'hosts', 'databases', 'together'],
      [cpu(String(few.provinces), few), cpu(String(all.provinces), all)],
    ),
    ...table(
      ['', 'ms', 'beside ms', 'ratio'],
      [
        pair(`100 ms before every call: ${spreadOver(run)}`, run.delayedApart),
        pair(
          `the same: ${all.provinces} provinces beside ${few.provinces}, with so much more to do`,
          run.delayed,
        ),
        pair('the same, asked for one figure of each province', run.delayedOneMeasure),
        ...(run.growth ? [pair(`${options.scale} beside ${smaller}, the same units`, run.growth)] : []),
      ],
    ),
    '## Calls and statements',
    '',
    ...table(
      ['request', 'calls', 'deployments', 'calls of directory', 'SQL statements', 'most in one database'],
      run.progress.map((one) => [one.of, ...cost(one)]),
    ),
    'Every other typed document, over all units where it takes a list of them:',
    '',
    ...table(
      [
        ...['document', 'ms', ...(smaller ? [`× ${smaller}`] : [])],
        ...['calls', 'deployments', 'calls of directory', 'SQL statements', 'most in one database', 'errors'],
      ],
      run.questions.map(({ here, smaller: less }) => [
        ...[here.name, here.ms === null ? '–' : fixed(here.ms)],
        ...(smaller ? [here.ms !== null && less?.ms ? fixed(here.ms / less.ms, 2) : '–'] : []),
        ...[...cost(here), here.code ?? ''],
      ]),
    ),
    '## Memory',
    '',
    ...table(
      ['process', 'MB'],
      run.memory.map(({ name, mb }) => [name, fixed(mb)]),
    ),
    '## What was wanted of the country',
    '',
    ...table(
      ['what', 'wanted', 'seen', ''],
      targetsOf(run).map(({ what, wanted, seen, met }) => [what, wanted, seen, met ? 'met' : '**missed**']),
    ),
  ].join('\n');
}

/** The page with this run's tables in place of the last one's; what people have written below them stays. */
export function putIntoPage(page: string, tables: string): string {
  const begin = page.indexOf(`${HEADING}\n`);
  const notes = page.indexOf(NOTES);
  const before = (begin < 0 ? page : page.slice(0, begin)).trimEnd();
  return `${before}\n\n${tables.trimEnd()}\n${begin < 0 || notes < 0 ? '' : `\n${page.slice(notes)}`}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

function fixed(value: number, digits = 0): string {
  return value.toFixed(digits);
}
