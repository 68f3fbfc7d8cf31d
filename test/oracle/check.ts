import fc from 'fast-check';
import { compare } from './compare.ts';
import { type Answer, type Country, startCountry } from './country.ts';
import { CHOICE } from './draw.ts';
import { drawLayout, drawLosses, type Layout, type Losses, type Lost, lostUnits } from './draw-losses.ts';
import { documentOf, drawQuestion, type Question } from './draw-questions.ts';
import { drawRows } from './draw-rows.ts';
import { MEASURES, MERGER_EVE, UNITS } from './map.ts';
import { createOracle, type Oracle } from './oracle.ts';
import type { Rows } from './rows.ts';

/** Rows, how they are spread, who does not answer, and what is asked of them. */
export interface Case {
  readonly rows: Rows;
  readonly layout: number;
  readonly losses: Losses;
  readonly questions: readonly Question[];
}

/** A question that the product answers otherwise than the oracle. */
export interface Finding {
  readonly question: Question;
  readonly differences: readonly string[];
}

/** The product, and the oracle beside it. */
export interface Trial {
  /** The first question of a case that the product answers otherwise than the oracle; null = none. */
  differs(drawn: Case): Promise<Finding | null>;
  stop(): Promise<void>;
}

/** Each has hosts and connections of its own. */
const LAYOUTS = 2;
const LEAST_QUESTIONS = 4;
const MOST_QUESTIONS = 8;
const RATES = new Set(MEASURES.flatMap(({ id, kind }) => (kind === 'RATE' ? [id] : [])));

/** Without a bias to the small: few rows never meet. */
export const drawCase: fc.Arbitrary<Case> = fc.noBias(
  fc.record({
    rows: drawRows,
    layout: CHOICE.map((choice) => choice % LAYOUTS),
    losses: drawLosses,
    questions: fc.array(drawQuestion, { minLength: LEAST_QUESTIONS, maxLength: MOST_QUESTIONS, size: 'max' }),
  }),
);

/**
 * Starts both, once for all cases of a run. The seed draws the few spreads of units over deployments that the cases choose
 * from. `note` is told of every question, and of the answer if the product gave one.
 */
export async function startTrial(
  seed: number,
  note: (question: Question, answer: unknown) => void = () => {},
): Promise<Trial> {
  const layouts = fc.sample(drawLayout, { numRuns: LAYOUTS, seed });
  const [country, oracle] = await Promise.all([startCountry(layouts), createOracle()]);
  return {
    async differs({ rows, layout, losses, questions }) {
      const lost = lostUnits(layouts[layout] ?? {}, losses);
      await Promise.all([country.load(rows), country.deploy(layout, losses), oracle.load(rows, lost)]);
      for (const question of questions) {
        const differences = await differencesOf(question, lost, { layouts, country, oracle, note });
        if (differences.length > 0) return { question, differences };
      }
      return null;
    },
    async stop() {
      await Promise.all([country.stop(), oracle.close()]);
    },
  };
}

interface Parts {
  readonly layouts: readonly Layout[];
  readonly country: Country;
  readonly oracle: Oracle;
  readonly note: (question: Question, answer: unknown) => void;
}

async function differencesOf(
  question: Question,
  lost: readonly Lost[],
  { country, oracle, note }: Parts,
): Promise<readonly string[]> {
  const { query, variables } = documentOf(question);
  const refusal = refusalOf(question);
  if (refusal !== null) {
    const { data, errors } = await country.ask(query, variables);
    note(question, 'refused');
    const codes = errors?.map(({ extensions }) => extensions.code).join();
    const isRefused = codes === refusal && JSON.stringify(data) === '{"report":null}';
    return isRefused ? [] : [`refused with ${codes}, expected ${refusal}: ${JSON.stringify(errors)}`];
  }
  const [answer, expected] = await Promise.all([country.ask(query, variables), oracle.answer(question)]);
  note(question, answer.data);
  const { differences, asked } = compare(query, answer.data, { [question.about]: expected });
  return [...differences, ...coverageDifferences(asked, lost, answer)];
}

/** `extensions.coverage` names each unit and domain that was asked, with its state, and no other; errors name the gaps. */
function coverageDifferences(
  asked: ReadonlySet<string>,
  lost: readonly Lost[],
  { errors = [], extensions }: Answer,
): string[] {
  const states = new Map<string, string>(lost.map(({ domain, unit, state }) => [`${domain} ${unit}`, state]));
  const wanted = [...asked].map((each) => `${each} ${states.get(each) ?? 'OK'}`);
  const told = (extensions?.coverage ?? []).map(({ unit, domain, state }) => `${domain} ${unit} ${state}`);
  const gaps = [...asked].filter((each) => states.has(each));
  const named = new Set(errors.map(({ extensions: { domain, unit } }) => `${domain} ${unit}`));
  return [
    ...differentSets('extensions.coverage', told, wanted),
    ...differentSets('errors', [...named], gaps),
    ...errors
      .filter(({ extensions: { domain, unit } }) => !gaps.includes(`${domain} ${unit}`))
      .map((error) => `an error of nothing that was lost: ${JSON.stringify(error)}`),
  ];
}

function differentSets(what: string, got: readonly string[], wanted: readonly string[]): string[] {
  const [has, needs] = [got, wanted].map((list) => list.toSorted().join(', '));
  return has === needs ? [] : [`${what}: the answer has ${has}; the oracle ${needs}`];
}

/** The code with which the schema's words refuse a question; null = it is answered. */
function refusalOf(question: Question): string | null {
  if (question.about !== 'report') return null;
  const { boundaries, unitIds, period, asOf, measureIds } = question;
  const eras = unitIds.map((id) => UNITS.find((unit) => unit.id === id)?.era ?? null);
  if (boundaries === 'CURRENT_34') return eras.includes('63') ? 'BAD_ARGUMENT' : null;
  if (boundaries === 'AS_RECORDED' || eras.every((era) => era === null)) return null;
  const asksRate = measureIds.some((id) => RATES.has(id));
  return period[1] > MERGER_EVE || (asksRate && asOf > MERGER_EVE) ? 'BAD_ARGUMENT' : null;
}
