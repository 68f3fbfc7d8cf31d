import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = {
  // Posts held on a day, levels on a day, and what tables group persons by: read from the index alone.
  assignment_held:
    'assignment (valid_to, valid_from, level, title, cadre_kind, is_leading, agency_id, cadre_id, id)',
  qualification_rank: 'qualification (dimension, cadre_id, rank, obtained_on, started_on, level)',
  cadre_grouped: 'cadre (id, gender, birth_year)',
  assignment_title: 'assignment (title, level, valid_from)',
  assignment_leading: 'assignment (valid_from) where is_leading',
} as const;

/** The ways to the posts and levels that tables of staff count. */
export class IndexStaff1795392002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      await runner.query(`create index ${name} on ${columns}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`drop index ${name}`);
  }
}
