import type { EntitySchemaColumnOptions } from 'typeorm';
import type { FigureSource } from '../../kit/figures.ts';

/** Where a record was published. A record that was made up for trial has no facts and no file. */
export interface SourceParts {
  factIds: string[];
  sourceFile: string | null;
  publishedOn: string | null;
  publishedOnReliable: boolean | null;
}

/** The columns of {@link SourceParts}, for every table whose records come from published sources. */
export const SOURCE_COLUMNS: Record<keyof SourceParts, EntitySchemaColumnOptions> = {
  factIds: { name: 'fact_ids', type: 'text', array: true },
  sourceFile: { name: 'source_file', type: 'text', nullable: true },
  publishedOn: { name: 'published_on', type: 'date', nullable: true },
  publishedOnReliable: { name: 'published_on_reliable', type: 'boolean', nullable: true },
};

/** The source as the contract shows it; null for a made-up record. */
export function sourceOf(parts: SourceParts): FigureSource | null {
  return parts.sourceFile === null ? null : publishedSourceOf({ ...parts, sourceFile: parts.sourceFile });
}

/** The source of a record that has one. */
export function publishedSourceOf(parts: SourceParts & { sourceFile: string }): FigureSource {
  const { factIds, sourceFile: file, publishedOn, publishedOnReliable } = parts;
  return { factIds, file, publishedOn, publishedOnReliable };
}
