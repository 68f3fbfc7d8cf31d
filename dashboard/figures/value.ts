import { type FragmentType, readFragment } from '../../codegen/client/documents/fragment-masking.ts';
import {
  type BoardCoverageFragment,
  BoardCoverageFragmentDoc,
  type BoardFigureFragment,
  BoardFigureFragmentDoc,
  BoardRateFigureFragmentDoc,
  BoardRateFragmentDoc,
  BoardTotalFragmentDoc,
} from '../../codegen/client/documents/graphql.ts';

/** A figure or a rate as the gateway gave it. */
export interface Value extends Omit<BoardFigureFragment, '__typename' | ' $fragmentName'> {
  readonly isRate: boolean;
  /** Of rates: those who meet the measure, and all. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export type Coverage = BoardCoverageFragment;

/** A total with its kind: whoever prints it has to say which it is. */
export interface Total {
  readonly kind: 'complete' | 'partial' | 'per-unit';
  readonly value: Value;
  /** Name under which the figure stands in the total. */
  readonly member: string;
  readonly coverage: Coverage;
}

type Given<Document extends Parameters<typeof readFragment>[0]> = FragmentType<Document> | null | undefined;

/** A figure of one unit; null = nobody answered. */
export function openFigure(given: Given<typeof BoardFigureFragmentDoc>): Value | null {
  const figure = readFragment(BoardFigureFragmentDoc, given);
  return figure ? { ...figure, isRate: false, numerator: null, denominator: null } : null;
}

/** A sum over units; null = nobody answered. */
export function openTotal(given: Given<typeof BoardTotalFragmentDoc>): Total | null {
  const total = readFragment(BoardTotalFragmentDoc, given);
  switch (total?.__typename) {
    case 'CompleteTotal':
      return totalOf('complete', openFigure(total.total), 'total', total.coverage);
    case 'PartialTotal':
      return totalOf('partial', openFigure(total.sumOfKnown), 'sumOfKnown', total.coverage);
    case 'PerUnitTotal':
      return totalOf('per-unit', openFigure(total.sumPerUnit), 'sumPerUnit', total.coverage);
    case undefined:
      return null;
  }
}

/** A rate over units; null = nobody answered. */
export function openRate(given: Given<typeof BoardRateFragmentDoc>): Total | null {
  const total = readFragment(BoardRateFragmentDoc, given);
  switch (total?.__typename) {
    case 'CompleteRate':
      return totalOf('complete', rateValue(total.rate), 'rate', total.coverage);
    case 'PartialRate':
      return totalOf('partial', rateValue(total.rateOfKnown), 'rateOfKnown', total.coverage);
    case 'PerUnitRate':
      return totalOf('per-unit', rateValue(total.ratePerUnit), 'ratePerUnit', total.coverage);
    case undefined:
      return null;
  }
}

function rateValue(given: Given<typeof BoardRateFigureFragmentDoc>): Value | null {
  const rate = readFragment(BoardRateFigureFragmentDoc, given);
  return rate ? { ...rate, isRate: true } : null;
}

function totalOf(
  kind: Total['kind'],
  value: Value | null,
  member: string,
  coverage: FragmentType<typeof BoardCoverageFragmentDoc>,
): Total | null {
  return value && { kind, value, member, coverage: readFragment(BoardCoverageFragmentDoc, coverage) };
}
