import { type CellKey, formatCellId } from '../../../common/measure.ts';
import { measurePart } from '../../../sample/measures.ts';

export interface CellChoice extends Partial<CellKey> {
  readonly provinceId: string;
  /** Default: the province itself. */
  readonly unitId?: string;
  readonly measureId: string;
  readonly asOf: string;
}

/** The representation of a cell as `directory` makes it: the definition of the measure stands in its id. */
export function cell({ provinceId, measureId, ...choice }: CellChoice) {
  const key = {
    ...measurePart(measureId),
    ...{ unitId: provinceId, from: '2010-01-01', to: '2018-12-31' },
    ...choice,
  };
  return { __typename: 'ReportCell', provinceId, id: formatCellId(key) };
}

/** One side of a cell's answer, as far as the tests read it. */
export interface Rate {
  state: string;
  low: number | null;
  high: number | null;
  numerator: number | null;
  denominator: number | null;
  countUnit: string;
  includesInProgress: boolean;
  asOf: string | null;
  reason: string | null;
  source: { factIds: string[]; file: string; publishedOn: string | null } | null;
}

export interface CellAnswer {
  dossier: { rate: { reported: Rate; computed: Rate } } | null;
}
