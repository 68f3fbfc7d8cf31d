/** A sum of amounts in đồng; see `MoneyFigure` of the contract. Amounts are decimal text: 64 bits do not fit a number. */
export interface MoneyFigure {
  readonly state: 'COMPUTED' | 'NO_FIGURE' | 'NOT_APPLICABLE' | 'NOT_COMPUTABLE';
  readonly amount: string | null;
  readonly amountOfKnown: string | null;
  readonly records: number;
  readonly recordsWithout: number;
  readonly reason: string | null;
}

/** A sum over records, of which some may state no amount. Over no record at all it is 0. */
export function moneyFigure(known: bigint, records: number, recordsWithout: number): MoneyFigure {
  if (records === 0 && recordsWithout > 0) {
    const reason = 'Không bản ghi nào ghi số tiền.';
    return { state: 'NO_FIGURE', amount: null, amountOfKnown: null, records, recordsWithout, reason };
  }
  const amountOfKnown = String(known);
  const amount = recordsWithout === 0 ? amountOfKnown : null;
  return { state: 'COMPUTED', amount, amountOfKnown, records, recordsWithout, reason: null };
}

/** No sum, and why, in plain Vietnamese. */
export function noMoney(state: Exclude<MoneyFigure['state'], 'COMPUTED'>, reason: string): MoneyFigure {
  return { state, amount: null, amountOfKnown: null, records: 0, recordsWithout: 0, reason };
}
