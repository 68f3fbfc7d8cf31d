import { join } from 'node:path';
import type { CrossProvinceProgressQuery } from '../codegen/client/graphql.ts';
import { CHECKOUT } from './data-directory.ts';
import { keepDashboardBuilt } from './keep-dashboard.ts';
import { PROGRAMS } from './programs.ts';
import { sampleTable } from './sample-table.ts';
import { start } from './start.ts';

process.exitCode = await start(process.argv.slice(2), process.env, {
  ...PROGRAMS,
  operations: join(CHECKOUT, 'codegen', 'operations'),
  keepDashboardBuilt,
  table: (data) => sampleTable(data as CrossProvinceProgressQuery),
});
