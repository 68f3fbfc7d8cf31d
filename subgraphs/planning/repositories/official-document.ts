import type { DataSource } from 'typeorm';
import { type OfficialDocumentRow, OfficialDocumentTable } from '../entities/official-document.ts';
import type { DocumentKind } from '../types.generated.ts';
import { columnsOf } from './rows.ts';

/** The documents of each kind asked (null = every kind), oldest first and those without a date last. */
export async function findDocuments(
  dataSource: DataSource,
  kinds: readonly (DocumentKind | null)[],
): Promise<(OfficialDocumentRow & { filter: number })[]> {
  return dataSource.query(
    `select asked.n::int as filter, ${columnsOf(OfficialDocumentTable, 'd')}
       from unnest($1::text[]) with ordinality as asked(kind, n)
       join official_document d on asked.kind is null or d.kind = asked.kind
      order by d.issued_on nulls last, d.number`,
    [kinds],
  );
}
