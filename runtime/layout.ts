import { DOMAINS, SUBGRAPHS, type SubgraphName } from '../common/units.ts';

/** A server of one subgraph and the units whose records it holds. `portOffset` counts from the first subgraph port. */
export interface Deployment {
  name: string;
  subgraph: SubgraphName;
  units: readonly string[];
  /** False for `directory`, which answers for the whole country and is not routed by unit. */
  routed: boolean;
  portOffset: number;
}

/** One database: the records of one unit in one domain, or the national directory. */
export interface UnitDatabase {
  subgraph: SubgraphName;
  unitId: string;
  /** Lower case letters, digits and `_` only, so that it needs no quoting anywhere. */
  name: string;
  /** The login role of the subgraph, owner of the database. */
  role: string;
}

/** The unit id under which the national directory stands in host files. */
const NATIONAL = 'VN';

/** Somebody who runs one server in each domain, and the units whose records are there. */
export interface Holder {
  slug: string;
  units: readonly string[];
}

/** Who holds whose records in the sample: four provinces of today with the old units behind them, and the centre. */
const HOLDERS_OF_SAMPLE: readonly Holder[] = [
  { slug: 'thai-nguyen', units: ['P63-06', 'P63-19', 'P34-19'] },
  { slug: 'hung-yen', units: ['P63-33', 'P63-34', 'P34-33'] },
  { slug: 'lang-son', units: ['P63-20', 'P34-20'] },
  { slug: 'bac-ninh', units: ['P63-24', 'P63-27', 'P34-24'] },
  { slug: 'trung-uong', units: ['TW'] },
];

/** `directory`, then every domain's deployments, in the order of their ports. */
export function deploymentsOver(holders: readonly Holder[]): readonly Deployment[] {
  return [
    { name: 'directory', subgraph: 'directory', units: [NATIONAL], routed: false, portOffset: 0 },
    ...DOMAINS.flatMap((domain, d) =>
      holders.map(({ slug, units }, h): Deployment => {
        const portOffset = 1 + d * holders.length + h;
        return { name: `${domain}/${slug}`, subgraph: domain, units, routed: true, portOffset };
      }),
    ),
  ];
}

/** The sample's servers. */
export const SAMPLE_DEPLOYMENTS = deploymentsOver(HOLDERS_OF_SAMPLE);

/** What one host process serves: deployments of one subgraph. */
export interface HostProcess {
  /** `personnel`; where a subgraph has several, the others are `personnel-2` and so on. */
  name: string;
  subgraph: SubgraphName;
  deployments: readonly Deployment[];
}

/** More deployments than this go to a second process, so that one does not hold a whole country's connections. */
const MOST_PER_PROCESS = 18;

/** Spreads deployments over processes, in their order and evenly, with at most so many in one. */
export function hostProcesses(
  deployments: readonly Deployment[],
  most = MOST_PER_PROCESS,
): readonly HostProcess[] {
  return SUBGRAPHS.flatMap((subgraph) => {
    const all = deployments.filter((deployment) => deployment.subgraph === subgraph);
    const count = Math.ceil(all.length / most);
    return Array.from({ length: count }, (_, place) => ({
      name: place === 0 ? subgraph : `${subgraph}-${place + 1}`,
      subgraph,
      deployments: all.slice(
        Math.round((place * all.length) / count),
        Math.round(((place + 1) * all.length) / count),
      ),
    }));
  });
}

/** The login role of one subgraph under a prefix, as `lt_personnel`. */
function roleOf(prefix: string, subgraph: SubgraphName): string {
  return `${prefix}_${subgraph}`;
}

/** The name of a unit's database: `lt_personnel_p63_06`, and `lt_directory` for the national one. */
function databaseName(prefix: string, subgraph: SubgraphName, unitId: string): string {
  if (subgraph === 'directory') return `${prefix}_directory`;
  return `${prefix}_${subgraph}_${unitId.toLowerCase().replaceAll('-', '_')}`;
}

/** All databases of the given deployments, one per unit and domain. */
export function databasesOf(prefix: string, deployments: readonly Deployment[]): readonly UnitDatabase[] {
  return deployments.flatMap(({ subgraph, units }) =>
    units.map((unitId) => ({
      subgraph,
      unitId,
      name: databaseName(prefix, subgraph, unitId),
      role: roleOf(prefix, subgraph),
    })),
  );
}
