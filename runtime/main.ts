import { join } from 'node:path';
import type { CrossProvinceProgressQuery } from '../codegen/client/graphql.ts';
import { CHECKOUT } from './data-directory.ts';
import { sampleTable } from './sample-table.ts';
import { start } from './start.ts';

process.exitCode = await start(process.argv.slice(2), process.env, {
  hosts: {
    directory: 'subgraphs/directory/main.ts',
    personnel: 'subgraphs/personnel/main.ts',
    institutions: 'subgraphs/institutions/main.ts',
    planning: 'subgraphs/planning/main.ts',
  },
  gateway: 'gateway/main.ts',
  provision: 'runtime/provision-main.ts',
  operations: join(CHECKOUT, 'codegen', 'operations'),
  table: (data) => sampleTable(data as CrossProvinceProgressQuery),
});
