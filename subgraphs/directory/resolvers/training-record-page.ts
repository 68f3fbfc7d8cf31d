import { ClientError } from '../../../common/errors.ts';
import {
  formatTrainingRecord,
  formatTrainingRecordPage,
  isProgrammeCode,
  parseTrainingRecordPage,
} from '../../../common/training-record.ts';
import { assertFirst, formatCursor, parseCursor } from '../../kit/page.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { ProvinceTrainingRecordsArgs, RequireFields } from '../types.generated.ts';
import type { CellReference } from './cell.ts';

/** A page, with what it requires of institutions; null or absent = no answer came. */
export interface TrainingRecordPageParent extends CellReference {
  readonly listed?:
    | {
        readonly reason?: string | null | undefined;
        readonly programmeGroup?: string | null | undefined;
        readonly cadreIds: readonly string[];
        readonly end?: string | null | undefined;
        readonly hasMore: boolean;
      }
    | null
    | undefined;
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
  nodes({ provinceId, id, listed }: TrainingRecordPageParent): CellReference[] | null {
    if (!listed || listed.reason) return null;
    const { programmeCode } = parseTrainingRecordPage(id);
    const { programmeGroup, cadreIds } = listed;
    if (!programmeGroup) return [];
    return cadreIds.map((cadreId) => {
      return { provinceId, id: formatTrainingRecord({ cadreId, programmeCode, programmeGroup }) };
    });
  },
  pageInfo({ provinceId, id, listed }: TrainingRecordPageParent) {
    if (!listed || listed.reason) return null;
    const { programmeCode } = parseTrainingRecordPage(id);
    const { end, hasMore } = listed;
    return {
      endCursor: end ? formatCursor(listOf(provinceId, programmeCode), [end]) : null,
      hasNextPage: hasMore,
    };
  },
  reason: ({ listed }: TrainingRecordPageParent): string | null =>
    listed ? (listed.reason ?? null) : 'Cơ sở đào tạo chưa trả lời.',
};

function listOf(provinceId: string, programmeCode: string): string {
  return `trainingRecords ${provinceId} ${programmeCode}`;
}

function isId(part: unknown): boolean {
  return typeof part === 'string' && /^[\w.:-]{1,80}$/.test(part);
}
