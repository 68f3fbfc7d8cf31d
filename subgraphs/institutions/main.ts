import { runHost } from '../kit/host.ts';
import { subgraph } from './subgraph.ts';

await runHost(subgraph);
