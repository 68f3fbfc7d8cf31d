import type { MeasureRow } from '../entities/measure.ts';
import type { DirectoryContext } from '../loaders.ts';

/** An entry of the list of measures. */
export const Measure = {
  __resolveReference({ id }: { id: string }, { loaders }: DirectoryContext): Promise<MeasureRow | null> {
    return loaders.measure.load(id);
  },
};
