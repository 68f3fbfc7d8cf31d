import { DIRECTORY_DEADLINE_MS, DOMAINS, type Domain, UNITS } from '../routed/sources.ts';

type Post = (server: string, body: string, deadlineMs: number) => Promise<unknown>;

const FIELDS: Record<Domain, string> = {
  personnel: 'trained(year:$year){category persons women}',
  institutions: 'schools courses(year:$year){code name places}',
  planning: 'target(year:$year)spentMillions(year:$year)',
};
/** What stands in place of a deployment's fields when it is late. */
const LOST: Record<Domain, object> = {
  personnel: { trained: null },
  institutions: { schools: null, courses: null },
  planning: { target: null, spentMillions: null },
};

const PROVINCES = '{"query":"{provinces{id name}}"}';
const QUERIES = new Map(
  DOMAINS.map((domain) => {
    const variables = '$year:Int!,$r:[_Any!]!';
    const query = `query(${variables}){_entities(representations:$r){...on Province{${FIELDS[domain]}}}}`;
    return [domain, `{"query":${JSON.stringify(query)},"variables":{"year":`];
  }),
);
const REPRESENTATIONS = new Map(
  UNITS.map((unit) => [unit, `,"r":[{"__typename":"Province","id":"${unit}"}]}}`]),
);

/** Every province's own three deployments at once; a late one is left out. */
export function createCountry(post: Post, deadlineMs: number) {
  return async ({ year }: Record<string, unknown>): Promise<unknown> => {
    const { provinces } = (await post('directory', PROVINCES, DIRECTORY_DEADLINE_MS)) as {
      provinces: { id: string; name: string }[];
    };
    return {
      provinces: await Promise.all(
        provinces.map(async (province) => {
          const parts = await Promise.all(
            DOMAINS.map(async (domain) => {
              const body = `${QUERIES.get(domain)}${year}${REPRESENTATIONS.get(province.id)}`;
              try {
                const answer = await post(`${domain}/${province.id}`, body, deadlineMs);
                return (answer as { _entities: object[] })._entities[0];
              } catch {
                return LOST[domain];
              }
            }),
          );
          return Object.assign({}, province, ...parts);
        }),
      ),
    };
  };
}
