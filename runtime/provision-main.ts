import { runProvision } from './run-provision.ts';
import { openSubgraphDatabase } from './subgraph-databases.ts';

await runProvision(process.argv.slice(2), process.env, openSubgraphDatabase);
