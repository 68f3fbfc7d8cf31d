import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way from a person to the enrolments: cells are asked about persons who have records in other units too. */
export class IndexEnrolmentPerson1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index enrolment_person on enrolment (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index enrolment_person');
  }
}
