import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who obtained a level or a training in a period is read from this index alone. */
export class IndexObtained1795406400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index qualification_obtained
         on qualification (dimension, programme_group, rank, obtained_on, cadre_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index qualification_obtained');
  }
}
