import { join } from 'node:path';
import { CHECKOUT } from './data-directory.ts';
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
});
