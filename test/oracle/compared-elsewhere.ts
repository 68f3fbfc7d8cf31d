import { existsSync } from 'node:fs';

/**
 * Aggregates that the oracle does not draw, by type or as `Type.field`, with the test that compares them with plain SQL over all databases: a
 * table is a question of its own form, and its tests ask it of the country at scale S with rows drawn anew in every run.
 */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  'test/questions/q06.test.ts': ['StaffCell', 'StaffGroup', 'StaffGroupTotal', 'StaffLine'],
  'test/questions/training-table.test.ts': [
    'TrainingCell',
    'TrainingGroup',
    'TrainingGroupTotal',
    'TrainingLine',
  ],
  'test/questions/q16-what-became-of-nominations.test.ts': [
    'NominationCell',
    'NominationGroup',
    'NominationGroupTotal',
    'NominationLine',
  ],
  'test/questions/q05.test.ts': ['AttendanceGroup', 'BudgetGroupTotal', 'BudgetTableLine', 'NamedFunding'],
  'test/questions/q18.test.ts': ['CapacityGroup', 'CapacityGroupTotal', 'CapacityLine', 'NeedGroup'],
  'test/questions/certificate-truths.test.ts': [
    'CertificateTruths',
    'TrainingRecord',
    'TrainingRecordPage',
    'ReportCell.certificates',
  ],
  'test/questions/q12-overlaps.test.ts': ['OverlapCell', 'Overlaps'],
  'test/questions/q20-district-centres.test.ts': ['Institution.transferred'],
  'test/questions/q25-one-request.test.ts': ['RateGroup'],
};

const ELSEWHERE: ReadonlySet<string> = new Set(Object.values(COMPARED).flat());

/** True of `Type.field` that another test compares. */
export function isComparedElsewhere(aggregate: string): boolean {
  return ELSEWHERE.has(aggregate) || ELSEWHERE.has(aggregate.split('.')[0] ?? '');
}

/** Tests named above that there are not, and types of which the schema has no aggregate. */
export function mistakesElsewhere(aggregates: readonly string[]): string[] {
  const known = new Set(aggregates.flatMap((aggregate) => [aggregate, aggregate.split('.')[0]]));
  return [
    ...Object.keys(COMPARED).filter((path) => !existsSync(path)),
    ...[...ELSEWHERE].filter((type) => !known.has(type)),
  ];
}
