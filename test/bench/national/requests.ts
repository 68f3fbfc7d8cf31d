import { eraOf } from '../../../common/units.ts';
import { nationalVariables } from '../../../runtime/sample-answer.ts';
import type { DeploymentEntry } from '../../questions/serve-layout.ts';
import { type TypedDocumentFile, typedDocuments, wideVariables } from '../../questions/typed-documents.ts';

const PROGRESS = 'cross-province-progress';
const PROGRESS_DOCUMENT = documentOf(PROGRESS);

/** One request as it is sent, and what it asks about. */
export interface Request {
  readonly body: string;
  readonly units: readonly string[];
}

/** So many sets of other arguments take turns. */
export const VARIANTS = 3;

/** The cross-province progress request over some provinces of today and the old ones before them; `variant`: other days. */
export function progressOver(deployments: readonly DeploymentEntry[], variant: number): Request {
  const { query, variables: own } = PROGRESS_DOCUMENT;
  const variables = nationalVariables(deployments);
  const [month, day] = [variant % VARIANTS, 31 - (variant % VARIANTS)];
  return {
    units: variables.unitIds,
    body: JSON.stringify({
      query,
      variables: {
        ...own,
        ...variables,
        asOf: `2025-12-${day}`,
        targetPeriod: { from: `2021-0${1 + month}-01`, to: '2025-12-31' },
        classPeriod: { from: `2010-0${1 + month}-01`, to: '2018-12-31' },
        sentTo: `2020-12-${day}`,
      },
    }),
  };
}

const ONE_MEASURE = `query OneMeasure($unitIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  report(unitIds: $unitIds, measureIds: ["LOP_CAP_XA"], period: $period, asOf: $asOf) {
    rows { province { id } lines { cells { provinceId training { attendances { computed { state low } } } } } }
  }
}`;

/** One figure of one domain for each unit of today: so little work that what is left is waiting. */
export function oneMeasureOver(deployments: readonly DeploymentEntry[], variant: number): Request {
  const units = nationalVariables(deployments).provinceIds;
  const period = { from: `2025-0${7 + (variant % VARIANTS)}-01`, to: '2026-06-30' };
  const variables = { unitIds: units, period, asOf: '2026-06-30' };
  return { units, body: JSON.stringify({ query: ONE_MEASURE, variables }) };
}

/** The deployments of provinces of today (without the centre's), in groups of one for each domain. */
export function provincesOf(deployments: readonly DeploymentEntry[]): DeploymentEntry[][] {
  const groups = new Map<string, DeploymentEntry[]>();
  for (const entry of deployments) {
    const province = entry.units?.find((unit) => eraOf(unit) === '34');
    if (province) groups.set(province, [...(groups.get(province) ?? []), entry]);
  }
  return [...groups.values()];
}

/** The `i`-th set of `size` provinces: over half as many sets as there are provinces, each comes twice if `size` is 4. */
export function windowOf(
  provinces: readonly (readonly DeploymentEntry[])[],
  size: number,
  i: number,
): DeploymentEntry[] {
  return Array.from({ length: size }, (_, k) => provinces[(size * i + k) % provinces.length] ?? []).flat();
}

/** Every other typed document, about all units where it takes a list of them. */
export function questions(deployments: readonly DeploymentEntry[]): { name: string; body: string }[] {
  return typedDocuments()
    .filter(({ name }) => name !== PROGRESS)
    .map((document) => {
      const variables = wideVariables(document, deployments);
      return { name: document.name, body: JSON.stringify({ query: document.query, variables }) };
    });
}

function documentOf(wanted: string): TypedDocumentFile {
  const found = typedDocuments().find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no document ${wanted}.`);
  return found;
}
