import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = {
  nomination_code: 'nomination (programme_code, decided_on)',
  nomination_group: 'nomination (programme_group, decided_on)',
} as const;

/** The ways to those sent to a programme or a group: only approved nominations are counted, and no other way costs less to read. */
export class IndexApprovedByProgramme1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      await runner.query(`drop index ${name}`);
      await runner.query(`create index ${name} on ${columns} where status = 'DA_DUYET'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      await runner.query(`drop index ${name}`);
      await runner.query(`create index ${name} on ${columns}`);
    }
  }
}
