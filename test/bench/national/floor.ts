import pg from 'pg';

/** What one database is asked, in order. */
export interface Errand {
  readonly url: string;
  readonly statements: readonly { name?: string; text: string; values: unknown[] }[];
}

/**
 * The hand-written program that the product is compared with: it holds a connection to every database, sends each the SQL
 * that the product sends it for one request, all databases at once, and reads all rows. It makes no answer of them.
 */
let clients: { client: pg.Client; url: string }[] = [];

process.on('message', async ({ connect, run }: { connect?: string[]; run?: Errand[] }) => {
  try {
    if (connect) {
      clients = connect.map((url) => ({ client: new pg.Client({ connectionString: url }), url }));
      await Promise.all(clients.map(({ client }) => client.connect()));
      process.send?.({ ready: true });
    }
    if (run) process.send?.(await runErrands(run));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
});
process.on('disconnect', () => process.exit(0));

async function runErrands(errands: readonly Errand[]): Promise<{ ms: number; rows: number }> {
  const byUrl = new Map(clients.map(({ client, url }) => [url, client]));
  const began = performance.now();
  const counts = await Promise.all(
    errands.map(async ({ url, statements }) => {
      const client = byUrl.get(url);
      if (!client) throw new Error('The floor has no connection to a database that it is to ask.');
      let rows = 0;
      for (const statement of statements) rows += (await client.query(statement)).rowCount ?? 0;
      return rows;
    }),
  );
  return { ms: performance.now() - began, rows: counts.reduce((sum, count) => sum + count, 0) };
}
