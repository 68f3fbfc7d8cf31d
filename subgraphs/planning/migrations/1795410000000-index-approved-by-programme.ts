import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = {
  nomination_approved_code: 'nomination (programme_code, decided_on)',
  nomination_approved_group: 'nomination (programme_group, decided_on)',
} as const;

/** The ways to those who were sent to a programme or a group in a span of days: the index that begins with the day reads all of them. */
export class IndexApprovedByProgramme1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      await runner.query(`create index ${name} on ${columns} where status = 'DA_DUYET'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`drop index ${name}`);
  }
}
