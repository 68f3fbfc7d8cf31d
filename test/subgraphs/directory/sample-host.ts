import { loadSample } from '../../../sample/directory.ts';
import { NATION } from '../../../subgraphs/directory/loaders.ts';
import { subgraph } from '../../../subgraphs/directory/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';

export interface SampleDirectory {
  readonly url: string;
  readonly host: TestHost;
  close(): Promise<void>;
}

/** Directory with its sample data on a database of its own, served over HTTP. */
export async function startSampleDirectory({ devPersons = false } = {}): Promise<SampleDirectory> {
  const database = await createTestDatabase();
  const dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  await loadSample(dataSource, NATION);
  await dataSource.destroy();
  const host = await startTestHost(subgraph, { [NATION]: database.url }, { devPersons });
  return {
    url: database.url,
    host,
    async close() {
      await host.stop(0);
      await database.close();
    },
  };
}
