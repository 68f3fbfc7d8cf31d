import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attendance as totals of an enrolment, and who pays for a learner where it is not whoever pays for the class. */
export class AttendanceAndPayer1795392003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table enrolment
        add sessions_held integer,
        add sessions_attended integer,
        add funding_source text,
        add constraint enrolment_sessions check
          (num_nulls(sessions_held, sessions_attended) <> 1 and sessions_attended between 0 and sessions_held)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table enrolment drop sessions_held, drop sessions_attended, drop funding_source',
    );
  }
}
