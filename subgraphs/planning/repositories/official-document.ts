import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type OfficialDocumentRow, OfficialDocumentTable } from '../entities/official-document.ts';
import type { DocumentKind } from '../types.generated.ts';

/** The documents of each kind asked (null = every kind), oldest first and those without a date last. */
export async function findDocuments(
  dataSource: DataSource,
  kinds: readonly (DocumentKind | null)[],
): Promise<(OfficialDocumentRow & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${columnsOf(OfficialDocumentTable, 'd')}
       from unnest($1::text[]) with ordinality as asked(kind, place)
       join official_document d on asked.kind is null or d.kind = asked.kind
      order by d.issued_on nulls last, d.number, d.id`,
    [kinds],
  );
}
