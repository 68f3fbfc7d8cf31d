import { z } from 'zod';
import { isUnitId } from '../common/units.ts';

/** A server of one subgraph; in a routed domain it holds the records of its units only. */
export interface Deployment {
  readonly name: string;
  readonly subgraph: string;
  /** Undefined: it answers everything of its subgraph. */
  readonly units?: readonly string[] | undefined;
  /** The same server under several addresses; reads go to the next one when one fails. */
  readonly urls: readonly string[];
  readonly timeoutMs: number;
  /** Ours, so its messages to callers may be shown. A foreign supergraph's servers are not. */
  readonly trusted: boolean;
}

/** Where the records of each unit and the answers of each subgraph are. */
export interface Topology {
  readonly deployments: readonly Deployment[];
  readonly hasRoutedDomains: boolean;
  isRouted(subgraph: string): boolean;
  /** The one server of a subgraph that is not routed. */
  serverOf(subgraph: string): Deployment | undefined;
  deploymentOf(subgraph: string, unit: string): Deployment | undefined;
}

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https URL' });

/** The shape of the deployments file. */
export const DeploymentsFile = z.strictObject({
  deployments: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        subgraph: z.string().min(1),
        units: z
          .array(z.string().refine(isUnitId, { error: 'expected a unit id such as P34-19, P63-06 or TW' }))
          .min(1)
          .optional(),
        urls: z.array(httpUrl).min(1),
        timeoutMs: z.int().min(1).max(600_000).default(5000),
      }),
    )
    .min(1),
});
export type DeploymentsFile = z.infer<typeof DeploymentsFile>;

/** Contradictions inside a deployments file, and between it and the supergraph; empty if there are none. */
export function checkDeployments(file: DeploymentsFile, subgraphs: ReadonlySet<string>): string[] {
  const mistakes: string[] = [];
  const names = new Set<string>();
  const holders = new Map<string, string>();
  const whole = new Map<string, string>();
  for (const { name, subgraph, units } of file.deployments) {
    if (names.has(name)) mistakes.push(`deployment "${name}": expected a name that no other deployment has`);
    names.add(name);
    if (!subgraphs.has(subgraph))
      mistakes.push(
        `deployment "${name}": subgraph "${subgraph}" is not in the supergraph, expected one of ${[...subgraphs].join(', ')}`,
      );
    if (units === undefined) {
      const other = whole.get(subgraph);
      if (other !== undefined)
        mistakes.push(`deployment "${name}": "${other}" answers for all of ${subgraph}; expected units`);
      whole.set(subgraph, name);
    }
    for (const unit of units ?? []) {
      const holder = holders.get(`${subgraph} ${unit}`);
      if (holder !== undefined)
        mistakes.push(`deployment "${name}": unit ${unit} of ${subgraph} is already held by "${holder}"`);
      holders.set(`${subgraph} ${unit}`, name);
    }
  }
  for (const [subgraph, name] of whole)
    if ([...holders.keys()].some((each) => each.startsWith(`${subgraph} `)))
      mistakes.push(`deployment "${name}": expected units, as other deployments of ${subgraph} have them`);
  return mistakes;
}

/** Without a file every subgraph is one server, at the address that the supergraph gives. */
export function buildTopology(
  urls: ReadonlyMap<string, string>,
  file: DeploymentsFile | undefined,
  defaultTimeoutMs: number,
): Topology {
  const deployments: Deployment[] = file
    ? file.deployments.map((each) => ({ ...each, trusted: true }))
    : [...urls].map(([name, url]) => ({
        name,
        subgraph: name,
        urls: [url],
        timeoutMs: defaultTimeoutMs,
        trusted: false,
      }));
  const servers = new Map<string, Deployment>();
  const routed = new Map<string, Map<string, Deployment>>();
  for (const deployment of deployments) {
    if (deployment.units === undefined) servers.set(deployment.subgraph, deployment);
    for (const unit of deployment.units ?? []) {
      const byUnit = routed.get(deployment.subgraph) ?? new Map<string, Deployment>();
      routed.set(deployment.subgraph, byUnit.set(unit, deployment));
    }
  }
  return {
    deployments,
    hasRoutedDomains: routed.size > 0,
    isRouted: (subgraph) => routed.has(subgraph),
    serverOf: (subgraph) => servers.get(subgraph),
    deploymentOf: (subgraph, unit) => routed.get(subgraph)?.get(unit),
  };
}
