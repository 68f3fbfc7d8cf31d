import type { Programs } from './supervisor.ts';

/** The programs of the product, as files of this checkout. */
export const PROGRAMS: Programs = {
  hosts: {
    directory: 'subgraphs/directory/main.ts',
    personnel: 'subgraphs/personnel/main.ts',
    institutions: 'subgraphs/institutions/main.ts',
    planning: 'subgraphs/planning/main.ts',
  },
  gateway: 'gateway/main.ts',
  provision: 'runtime/provision-main.ts',
  seed: 'seed/main.ts',
};
