import { ClientError } from '../../../common/errors.ts';
import {
  formatTrainingRecord,
  formatTrainingRecordPage,
  isProgrammeCode,
  parseTrainingRecordPage,
} from '../../../common/training-record.ts';
import { type Claim, dayOf, readClaimAnswers, readClaims } from '../../kit/certificate-claims.ts';
import { verdictOf } from '../../kit/certificate-verdict.ts';
import { assertFirst, formatCursor, parseCursor } from '../../kit/page.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { ProvinceTrainingRecordsArgs, RequireFields } from '../types.generated.ts';
import type { CellReference } from './cell.ts';

/** A page, with what it requires of the domains; null or absent = no answer came. */
export interface TrainingRecordPageParent extends CellReference {
  readonly claims?:
    | {
        readonly programmeGroup?: string | null | undefined;
        readonly keys: string;
        readonly hasMore: boolean;
      }
    | null
    | undefined;
  readonly plannedOfClaims?: string | null | undefined;
  readonly dossiersOfClaims?: string | null | undefined;
}

interface OpenPage {
  readonly nodes: CellReference[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The page that a client asks a unit for. Throws BAD_ARGUMENT for a size, cursor or code that can be none. */
export function trainingRecordsOf(
  { id: provinceId }: ProvinceRow,
  { programmeCode, only, first, after }: RequireFields<ProvinceTrainingRecordsArgs, 'first'>,
): CellReference {
  assertFirst(first);
  if (!isProgrammeCode(programmeCode))
    throw new ClientError(
      'BAD_ARGUMENT',
      'programmeCode: not the code of a programme, such as LLCT_TRUNG_CAP.',
    );
  const [place = null] = parseCursor(listOf(provinceId, programmeCode), after, [isId]) ?? [];
  return {
    provinceId,
    id: formatTrainingRecordPage({ programmeCode, only: only ?? null, first, after: place }),
  };
}

/** Cadres certified for a programme, page by page. */
export const TrainingRecordPage = {
  async __resolveReference(page: TrainingRecordPageParent): Promise<TrainingRecordPageParent> {
    parseTrainingRecordPage(page.id);
    return page;
  },
  nodes: (page: TrainingRecordPageParent) => (whyLost(page) === null ? openPage(page).nodes : null),
  pageInfo: (page: TrainingRecordPageParent) => (whyLost(page) === null ? openPage(page).pageInfo : null),
  reason: (page: TrainingRecordPageParent) => whyLost(page),
};

/** Of all, records are shown whoever else is silent; which of them agree or not, only all three can tell. */
function whyLost({ id, claims, plannedOfClaims, dossiersOfClaims }: TrainingRecordPageParent): string | null {
  if (!claims) return 'Cơ sở đào tạo chưa trả lời.';
  if (parseTrainingRecordPage(id).only === null || claims.programmeGroup == null) return null;
  if (plannedOfClaims == null) return 'Kế hoạch chưa trả lời.';
  return dossiersOfClaims == null ? 'Hồ sơ cán bộ chưa trả lời.' : null;
}

function openPage({
  provinceId,
  id,
  claims,
  plannedOfClaims,
  dossiersOfClaims,
}: TrainingRecordPageParent): OpenPage {
  const { programmeCode, only, first } = parseTrainingRecordPage(id);
  const programmeGroup = claims?.programmeGroup;
  if (!claims || !programmeGroup) return { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
  const all = readClaims(claims.keys);
  const wanted = only === null ? all : all.filter(isOfStatus(only, plannedOfClaims, dossiersOfClaims));
  const shown = wanted.slice(0, first);
  const isCut = wanted.length > first;
  // What was compared and is not wanted is done with: the next page begins behind it.
  const last = isCut ? shown.at(-1) : all.at(-1);
  return {
    nodes: shown.map(({ cadreId }) => {
      return { provinceId, id: formatTrainingRecord({ cadreId, programmeCode, programmeGroup }) };
    }),
    pageInfo: {
      endCursor: last ? formatCursor(listOf(provinceId, programmeCode), [last.cadreId]) : null,
      hasNextPage: isCut || claims.hasMore,
    },
  };
}

function isOfStatus(
  only: string,
  planned: string | null | undefined,
  recorded: string | null | undefined,
): (claim: Claim, place: number) => boolean {
  const plans = readClaimAnswers(planned ?? '');
  const dossiers = readClaimAnswers(recorded ?? '');
  return ({ results: school }, place) => {
    const plan = (plans[place] ?? []).map(([approved, decidedOn, achievedOn]) => {
      return { approved: approved === true, decidedOn: dayOf(decidedOn), achievedOn: dayOf(achievedOn) };
    });
    const dossier = (dossiers[place] ?? []).flatMap(([day]) => dayOf(day) ?? []);
    return verdictOf({ school, plan, dossier }).status === only;
  };
}

function listOf(provinceId: string, programmeCode: string): string {
  return `trainingRecords ${provinceId} ${programmeCode}`;
}

function isId(part: unknown): boolean {
  return typeof part === 'string' && /^[\w.:-]{1,80}$/.test(part);
}
