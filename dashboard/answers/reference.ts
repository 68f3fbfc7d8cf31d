import type { DashboardReferenceQuery } from '../../codegen/client/documents/graphql.ts';
import type { Language } from '../language/language.ts';

type Listed<Key extends keyof DashboardReferenceQuery> = NonNullable<DashboardReferenceQuery[Key]>[number];
export type Measure = Listed<'measures'>;
export type Province = Listed<'provinces'>;

/** What filters and names are made of; asked for once. */
export interface Reference {
  readonly measures: readonly Measure[];
  /** The provinces of today, each with those it came from. */
  readonly provinces: readonly Province[];
  /** Name of a unit of either map; the id where it is in no list. */
  nameOf(unitId: string): string;
  /** The province of today that a unit belongs to. */
  rowOf(unitId: string): string;
  /** Name of a code in one of the lists asked for; the code where there is none. */
  codeName(list: string, code: string | null, language: Language): string;
}

/** Null where a part of it was lost: nothing can be asked without. */
export function readReference({ measures, provinces, codeLists }: DashboardReferenceQuery): Reference | null {
  if (!measures || !provinces) return null;
  const names = new Map<string, string>();
  const rows = new Map<string, string>();
  for (const { id, nameVi, predecessors } of provinces) {
    names.set(id, nameVi);
    for (const old of predecessors) {
      rows.set(old.id, id);
      names.set(old.id, old.nameVi);
    }
  }
  const lists = new Map(
    (codeLists ?? []).map(({ name, entries }) => [name, new Map(entries.map((one) => [one.code, one]))]),
  );
  return {
    measures,
    provinces,
    nameOf: (id) => names.get(id) ?? id,
    rowOf: (id) => rows.get(id) ?? id,
    codeName(list, code, { code: language }) {
      const entry = code === null ? undefined : lists.get(list)?.get(code);
      return (language === 'vi' ? entry?.nameVi : entry?.nameEn) ?? code ?? '';
    },
  };
}

export function measureName({ nameVi, nameEn }: Measure, { code }: Language): string {
  return code === 'vi' ? nameVi : nameEn;
}

/** Ids of the units that a map shows, in the order of the list. */
export function unitIdsOn(map: '34' | '63' | 'recorded', { provinces }: Reference): readonly string[] {
  const today = provinces.map(({ id }) => id);
  if (map !== 'recorded') return today;
  return provinces.flatMap(({ id, predecessors }) => [id, ...predecessors.map((old) => old.id)]);
}
