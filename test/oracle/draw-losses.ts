import fc from 'fast-check';
import { choices, pick, taking } from './draw.ts';
import { UNITS } from './map.ts';

/** How a deployment is not there, and the state that coverage gives its units then. */
const LOSSES = {
  'nobody listens': 'UNREACHABLE',
  'answers 500': 'BAD_ANSWER',
  'not listed': 'NOT_CONNECTED',
} as const;

type Loss = keyof typeof LOSSES;

/** A unit whose records of a domain do not answer. */
export interface Lost {
  readonly domain: string;
  readonly unit: string;
  readonly state: (typeof LOSSES)[Loss];
}

/** How the units of each domain are spread over deployments, by the number of the deployment that holds each. */
export type Layout = Readonly<Record<string, readonly number[]>>;

const DOMAINS = ['personnel', 'institutions', 'planning'] as const;
const MOST_DEPLOYMENTS = 6;

/** Any spread: all units in one deployment, each in its own, and what lies between. */
export const drawLayout: fc.Arbitrary<Layout> = fc
  .array(fc.array(fc.nat(MOST_DEPLOYMENTS - 1), { minLength: UNITS.length, maxLength: UNITS.length }), {
    ...{ minLength: DOMAINS.length, maxLength: DOMAINS.length },
  })
  .map((spreads) => Object.fromEntries(DOMAINS.map((domain, at) => [domain, spreads[at] ?? []])));

/** Which deployments are lost, by domain and number: in half of the cases none. */
export type Losses = readonly { readonly domain: string; readonly deployment: number; readonly loss: Loss }[];

export const drawLosses: fc.Arbitrary<Losses> = fc.oneof(
  fc.constant([]),
  fc.array(choices(3), { maxLength: 6 }).map((lost) =>
    lost.map((drawn) => {
      const next = taking(drawn);
      const deployment = next() % MOST_DEPLOYMENTS;
      const domain = pick(DOMAINS, next());
      return { domain, deployment, loss: pick(Object.keys(LOSSES) as Loss[], next()) };
    }),
  ),
);

/** Whose records do not answer when these deployments are lost; of two losses of one the first counts. */
export function lostUnits(layout: Layout, losses: Losses): Lost[] {
  return Object.entries(layout).flatMap(([domain, spread]) =>
    UNITS.flatMap(({ id: unit }, at) => {
      const found = losses.find((loss) => loss.domain === domain && loss.deployment === spread[at]);
      return found ? [{ domain, unit, state: LOSSES[found.loss] }] : [];
    }),
  );
}
