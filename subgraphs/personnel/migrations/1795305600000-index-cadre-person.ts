import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way from a person to the dossier: cells are asked about persons who have records in other units too. */
export class IndexCadrePerson1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index cadre_person on cadre (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index cadre_person');
  }
}
