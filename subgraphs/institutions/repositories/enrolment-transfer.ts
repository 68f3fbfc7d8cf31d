import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type EnrolmentTransferRow, EnrolmentTransferTable } from '../entities/enrolment-transfer.ts';

/** Learners of one class who went on together. */
export interface ClassTransferRow extends Answering {
  readonly classId: string;
  readonly onDay: string;
  readonly toUnitId: string;
  readonly toInstitutionId: string | null;
  readonly toClassId: string | null;
  readonly learners: number;
}

/** One page of the transfers of the classes that an institution awarded. */
export interface TransferPageRequest {
  readonly institutionId: string;
  /** After the transfers that stand before this place in their order, and the one there. */
  readonly after: readonly string[] | null;
  /** Rows at most. */
  readonly take: number;
}

/** What moved on from the classes that an institution awarded. */
export interface TransferCountRow {
  readonly institutionId: string;
  readonly classes: number;
  readonly learners: number;
}

/** Where each of these learners went on. */
export function findTransfersOfEnrolments(
  dataSource: DataSource,
  enrolmentIds: readonly string[],
): Promise<EnrolmentTransferRow[]> {
  return dataSource.query(
    `select ${columnsOf(EnrolmentTransferTable, 'm')} from enrolment_transfer m where m.enrolment_id = any($1)`,
    [uuidsOf(enrolmentIds)],
  );
}

/** Of a merger's learners few were in the middle of a class: from them one comes to schools, not from schools to all enrolments. */
const FROM = `from enrolment_transfer m
  join enrolment e on e.id = m.enrolment_id
  join training_class t on t.id = e.class_id`;

/** How much moved on from each of these institutions; one from which nothing did is left out. */
export function countTransfers(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<TransferCountRow[]> {
  return dataSource.query(
    `select t.awarding_institution_id as "institutionId", count(distinct e.class_id)::int as classes,
       count(*)::int as learners
     ${FROM}
     where t.awarding_institution_id = any($1) group by t.awarding_institution_id`,
    [uuidsOf(institutionIds)],
  );
}

/** What makes one transfer, as text: the parts of a cursor. A part that is not recorded is empty. */
const PLACE = `e.class_id::text, m.on_day::text, m.to_unit_id, coalesce(m.to_institution_id::text, ''),
  coalesce(m.to_class_id::text, '')`;

/** The rows of all these pages, in one statement and in order. */
export function findTransferPages(
  dataSource: DataSource,
  requests: readonly TransferPageRequest[],
): Promise<ClassTransferRow[]> {
  return dataSource.query(
    `select r.asked, page.* from jsonb_to_recordset($1::jsonb)
       as r(asked int, "institutionId" uuid, after text[], take int)
     cross join lateral (
       select e.class_id as "classId", m.on_day as "onDay", m.to_unit_id as "toUnitId",
         m.to_institution_id as "toInstitutionId", m.to_class_id as "toClassId", count(*)::int as learners
       ${FROM}
       where t.awarding_institution_id = r."institutionId" and (r.after is null or array[${PLACE}] > r.after)
       group by e.class_id, m.on_day, m.to_unit_id, m.to_institution_id, m.to_class_id
       order by array[${PLACE}] limit r.take
     ) page
     order by r.asked, array["classId"::text, "onDay"::text, "toUnitId", coalesce("toInstitutionId"::text, ''),
       coalesce("toClassId"::text, '')]`,
    [JSON.stringify(requests.map((request, asked) => ({ asked, ...request })))],
  );
}

/** The place of a transfer in its list, as {@link TransferPageRequest.after} takes it. */
export function placeOfTransfer({
  classId,
  onDay,
  toUnitId,
  toInstitutionId,
  toClassId,
}: ClassTransferRow): string[] {
  return [classId, onDay, toUnitId, toInstitutionId ?? '', toClassId ?? ''];
}
