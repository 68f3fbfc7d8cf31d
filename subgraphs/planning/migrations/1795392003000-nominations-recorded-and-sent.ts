import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of a nomination without a decision, and the way from the bodies that send to all that they sent. */
export class NominationsRecordedAndSent1795392003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table nomination add recorded_on date');
    await runner.query(
      'create index nomination_sent on nomination (sent_by_id, status, decided_on, programme_code, cadre_id, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index nomination_sent');
    await runner.query('alter table nomination drop recorded_on');
  }
}
