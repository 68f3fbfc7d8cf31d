import { runHost } from '../../../../subgraphs/kit/host.ts';
import { things } from './subgraph.ts';

await runHost(things);
