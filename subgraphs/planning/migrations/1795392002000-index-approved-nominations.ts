import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way to all whom a decision sent in a span of days, by any programme, read from the index alone. */
export class IndexApprovedNominations1795392002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index nomination_approved on nomination (decided_on, programme_code, programme_group, cadre_id)
        where status = 'DA_DUYET'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index nomination_approved');
  }
}
