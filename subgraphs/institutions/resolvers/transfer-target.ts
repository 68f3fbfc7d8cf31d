import { type RecordRef, refOf } from '../../kit/row-fields.ts';
import type { EnrolmentTransferRow } from '../entities/enrolment-transfer.ts';

type Row = Pick<EnrolmentTransferRow, 'onDay' | 'toUnitId' | 'toInstitutionId' | 'toClassId'>;

interface TransferTarget {
  readonly on: string;
  readonly toUnitId: string;
  readonly toInstitution: RecordRef | null;
  readonly toClass: RecordRef | null;
}

/** Where learners went on: records of the unit that took them. */
export function targetOf({ onDay, toUnitId, toInstitutionId, toClassId }: Row): TransferTarget {
  return {
    ...{ on: onDay, toUnitId },
    toInstitution: refOf(toUnitId, toInstitutionId),
    toClass: refOf(toUnitId, toClassId),
  };
}
