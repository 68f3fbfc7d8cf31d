import facts from './published-facts.json' with { type: 'json' };

/** A fact as a newspaper published it: value, operator, unit of count, period, place, file. Nothing is added. */
export interface PublishedFact {
  id: string;
  file: string;
  /** The administrative unit it speaks of, e.g. `P63-06`, `H63-186`. */
  unitId: string;
  kind: string;
  operator: string;
  value: number | number[] | string | string[] | null;
  countUnit: string | null;
  from: string | null;
  to: string | null;
  /** True: "until now", the last day is not known. */
  openEnd: boolean;
  /** True: a yearly rate. */
  annual: boolean;
  /** True: a state on the day `to`. */
  pointInTime: boolean;
  denominator?: number;
  documentNumber?: string;
  documentDate?: string;
  issuer?: string;
  values?: string[];
  includesInProgress?: boolean;
}

/** Day of publication of each source file; doubtful ones are marked, unknown ones null. */
const PUBLISHED_ON: Record<string, { on: string; reliable: boolean } | null> = {
  '000_276593c875a49d47.txt': null,
  '001_9b3f014c87a49fa9.txt': { on: '2020-03-02', reliable: true },
  '002_e5045732c6ec7bb7.txt': { on: '2024-02-29', reliable: false },
  '003_3326dd82b4d5d9f9.txt': null,
  '004_502c5660dcb1ed85.txt': null,
};

const byId = new Map<string, PublishedFact>((facts as PublishedFact[]).map((entry) => [entry.id, entry]));

/** Ids of all published facts, in the order of the sources. */
export const FACT_IDS: readonly string[] = [...byId.keys()];

/** The published fact of an id; a wrong id is a fault of the sample data. */
export function fact(id: string): PublishedFact {
  const found = byId.get(id);
  if (!found) throw new Error(`No published fact '${id}'.`);
  return found;
}

/** Day of publication of a fact's source; null = unknown. */
export function publicationOf(entry: PublishedFact): { on: string; reliable: boolean } | null {
  return PUBLISHED_ON[entry.file] ?? null;
}
