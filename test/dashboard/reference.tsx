import { type Province, readReference } from '../../dashboard/answers/reference.ts';

function province(id: string, nameVi: string, old: readonly [string, string][]): Province {
  return {
    ...{ __typename: 'Province', id, nameVi, fullNameVi: `Tỉnh ${nameVi}`, type: 'TINH' },
    predecessors: old.map(([oldId, name]) => ({
      ...{ __typename: 'Province', id: oldId, nameVi: name, fullNameVi: `Tỉnh ${name}` },
    })),
  };
}

const measure = (id: string, kind: 'RATE' | 'VOLUME', dimension: string, validTo: string | null = null) => ({
  ...({
    __typename: 'Measure',
    nameVi: id,
    nameEn: id,
    countUnit: 'NGUOI',
    validFrom: '2010-01-01',
  } as const),
  ...{ id, kind, dimension, validTo },
});

const REFERENCE = readReference({
  __typename: 'Query',
  measures: [
    measure('LOP', 'VOLUME', 'ANY'),
    measure('CM', 'RATE', 'CHUYEN_MON'),
    measure('LL1', 'RATE', 'LLCT'),
    measure('LL2', 'RATE', 'LLCT'),
    measure('GONE', 'RATE', 'LLCT', '2020-12-31'),
  ],
  provinces: [
    province('P34-22', 'Quảng Ninh', [['P63-22', 'Quảng Ninh']]),
    province('P34-24', 'Bắc Ninh', [
      ['P63-24', 'Bắc Giang'],
      ['P63-27', 'Bắc Ninh'],
    ]),
  ],
  codeLists: [],
});
if (!REFERENCE) throw new Error('No reference.');
/** Two provinces of today, one of them made of two old ones; rates and a volume. */
export const reference = REFERENCE;
