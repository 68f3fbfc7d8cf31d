import { ClientError } from '../../../common/errors.ts';
import { readInput } from '../../../common/table-fields.ts';
import { type DimensionOf, TABLES } from '../../../common/table-key.ts';
import { type RatePair, rate } from '../../kit/figures.ts';
import { groupValues, inOrder } from '../../kit/tally.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { RateQuestion } from '../repositories/rate-count.ts';
import type { StaffQuestion } from '../repositories/staff-question.ts';
import type { CellDossierRateGroupsArgs, Dimension, RateGroup } from '../types.generated.ts';
import type { DossierCell } from './dossier-cell.ts';

/** What `CellDossier` resolves from. */
export interface DossierParent {
  readonly rate: RatePair;
  readonly cell: DossierCell;
}

/** What dossiers know without another domain; a rate is of their own database alone. */
const OFFERED = [
  'LEVEL',
  'CADRE_KIND',
  'GENDER',
  'AGE_BAND',
  'TITLE',
  'LEADING',
  'AGENCY_UNIT',
  'POLITICAL_THEORY',
  'PROFESSIONAL_LEVEL',
] as const satisfies readonly DimensionOf<'staff'>[];

const MOST_DIMENSIONS = 3;
const MOST_GROUPS = 1_000;

/** The counted rate of a cell in groups; null where it is not counted, and for titles, which are no persons. */
export async function rateGroups(
  { rate: pair, cell }: DossierParent,
  { by }: CellDossierRateGroupsArgs,
  { loaders }: PersonnelContext,
): Promise<RateGroup[] | null> {
  const dimensions = readDimensions(by);
  const { question, unitId, id } = cell;
  if (!question || question.byPost || pair.computed.denominator === null) return null;
  const key = { unitId, id, question: staffOf(question, dimensions), mostGroups: MOST_GROUPS };
  const groups = await loaders.dossierGroups.load(key);
  if (groups.length > MOST_GROUPS) {
    throw new ClientError('BAD_ARGUMENT', `by: more than ${MOST_GROUPS} groups; name fewer dimensions.`);
  }
  const { countUnit, population, includesInProgress, asOf } = pair.computed;
  const subject = { countUnit, population, includesInProgress, unitId: pair.computed.unitId, asOf };
  return inOrder(
    groups.map(({ codes, meeting, rated }) => ({
      values: groupValues(dimensions, codes),
      rate: rate(meeting, rated, subject),
    })),
  );
}

function readDimensions(by: readonly Dimension[]): DimensionOf<'staff'>[] {
  const dimensions = by.flatMap((one) => OFFERED.find((offered) => offered === one) ?? []);
  const fits = dimensions.length === by.length && new Set(by).size === by.length;
  if (fits && by.length > 0 && by.length <= MOST_DIMENSIONS) return dimensions;
  throw new ClientError(
    'BAD_ARGUMENT',
    `by: ${by.join(', ') || 'nothing'}; name one to ${MOST_DIMENSIONS} dimensions, each once, of ${OFFERED.join(', ')}.`,
  );
}

/** The same question as a table of staff would ask it. */
function staffOf(question: RateQuestion, by: readonly DimensionOf<'staff'>[]): StaffQuestion {
  const { area, day, kinds, titles, level, leading, includesInProgress } = question;
  const filter = { cadreKinds: kinds, titles, levels: level === null ? null : [level], leading };
  const meeting = { ...conditionOf(question), includeInProgress: includesInProgress };
  return {
    ...{ area, day, by, standards: [], pool: null, flags: {} },
    filter: readInput('filter', TABLES.staff.filter, filter),
    meeting: readInput('meeting', TABLES.staff.meeting, meeting),
  };
}

function conditionOf({ dimension, minimumRank, programmeGroup, since, until }: RateQuestion): object {
  switch (dimension) {
    case 'LLCT':
      return { theoryAtLeast: minimumRank };
    case 'CHUYEN_MON':
      return { professionalAtLeast: minimumRank };
    case 'BOI_DUONG':
      return {
        recorded: { programmeGroups: programmeGroup && [programmeGroup], from: since, to: until },
      };
  }
}
