import type { DataSource } from 'typeorm';

/** Counts the statements that a data source sends from now on, as the proof that a loader batches. */
export function countStatements(dataSource: DataSource): { readonly texts: string[]; stop(): void } {
  const texts: string[] = [];
  const logger = dataSource.logger;
  dataSource.logger = {
    logQuery: (text) => void texts.push(text),
    logQueryError: () => {},
    logQuerySlow: () => {},
    logSchemaBuild: () => {},
    logMigration: () => {},
    log: () => {},
  };
  return {
    texts,
    stop() {
      dataSource.logger = logger;
    },
  };
}

/** The statements that would bring a migrated database to what its entities say; empty = no drift. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
