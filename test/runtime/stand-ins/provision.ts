import { runProvision } from '../../../runtime/run-provision.ts';
import { openStandIn } from './open-database.ts';

await runProvision(process.argv.slice(2), process.env, openStandIn());
