import type { PlannerPool } from '../../../gateway/planner-pool.ts';
import { differenceOf } from './compare.ts';
import { drawQuestion } from './draw-document.ts';
import { drawWorld } from './draw-world.ts';
import { noteFields, type Observed } from './features.ts';
import { reduce } from './reduce.ts';
import { compose, type Product, runProduct, type Tampering } from './run-product.ts';
import { type Question, runWhole, type Whole } from './run-world.ts';
import type { World } from './world.ts';

/** Questions that are put to one world: to draw, compose and start one costs more than a question. */
export const QUESTIONS = 4;

/** A world that composes, with all that is needed to compare answers. */
interface Stage {
  readonly world: World;
  readonly sdl: string;
  readonly whole: Whole;
  readonly questions: readonly (Question & { readonly features: ReadonlySet<string> })[];
}

/** One case: a question put to both sides. */
export interface Outcome {
  /** World and question, e.g. `17/2`. */
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'no plan';
  /** What differs, with the smallest question found that shows it. */
  readonly report?: string;
  readonly observed: Observed;
}

/** Undefined if the composer refuses what was drawn. */
function drawStage(seed: number): Stage | undefined {
  const world = drawWorld(seed);
  const composed = compose(world);
  if ('reasons' in composed) return undefined;
  const whole = runWhole(world);
  const questions = Array.from({ length: QUESTIONS }, (_, i) =>
    drawQuestion(world, whole.schema, seed * QUESTIONS + i),
  );
  return { world, sdl: composed.sdl, whole, questions };
}

/** Puts the questions of one world, or those of them that are asked for. Undefined if it does not compose. */
export async function runWorld(
  seed: number,
  planners: PlannerPool,
  { only, tampering, tell = true }: { only?: number; tampering?: Tampering; tell?: boolean } = {},
): Promise<Outcome[] | undefined> {
  const stage = drawStage(seed);
  if (!stage) return undefined;
  const product = await runProduct(stage.world, stage.sdl, planners, tampering);
  const outcomes: Outcome[] = [];
  for (const [index, question] of stage.questions.entries()) {
    if (only !== undefined && index !== only) continue;
    const id = `${seed}/${index}`;
    const observed: Observed = new Set(question.features);
    const found = await differs(stage, product, question, observed);
    if (found === undefined) outcomes.push({ id, verdict: 'same', observed });
    else if (found.includes(NO_PLAN)) outcomes.push({ id, verdict: 'no plan', observed });
    else {
      const report = tell ? await explain(id, stage, product, question) : found;
      outcomes.push({ id, verdict: 'different', report, observed });
    }
  }
  await product.stop();
  return outcomes;
}

const NO_PLAN = 'PLANNING_FAILED';

async function differs(
  { world, whole }: Stage,
  product: Pick<Product, 'ask'>,
  question: Question,
  observed: Observed = new Set(),
): Promise<string | undefined> {
  noteFields(world, whole.schema, question.source, observed);
  const expected = await whole.ask(question, { mutations: 0, observed });
  const actual = await product.ask(question, { mutations: 0, observed });
  return differenceOf(actual, JSON.parse(JSON.stringify(expected)), observed);
}

async function explain(id: string, stage: Stage, product: Product, question: Question): Promise<string> {
  const small = await reduce(question, stage.whole, async (smaller) => {
    const found = await differs(stage, product, smaller);
    return found !== undefined && !found.includes(NO_PLAN);
  });
  return [
    `The gateway answers case ${id} otherwise than graphql-js does. To see it again:`,
    `  DIFFERENTIAL_CASE=${id} npx vitest run test/federation/differential/differential.test.ts`,
    'It belongs into seeds.json, with a line about what was wrong. The smallest question found that shows it:',
    small.source,
    `variables ${JSON.stringify(small.variables)}, operation ${small.operationName ?? '(the only one)'}`,
    await differs(stage, product, small),
  ].join('\n');
}
