import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  StudyingWithoutDecisionDocument,
  StudyingWithoutDecisionPersonsDocument,
} from '../../codegen/client/documents/graphql.ts';
import type {
  StudyingWithoutDecisionPersonsQuery,
  StudyingWithoutDecisionQuery,
} from '../../codegen/client/graphql.ts';
import { type National, startNational } from './national.ts';
import { judged, nominationsOf, type Seat, seatsOf } from './seats.ts';

const ALL_DAYS = { from: '2016-01-01', to: '2026-10-31' };

let national: National;
let seats: Seat[];
let speaking: string[];
beforeAll(async () => {
  national = await startNational();
  seats = judged(await seatsOf(national), await nominationsOf(national));
  speaking = national.units.filter((unit) => unit !== national.silentUnit);
}, 180_000);
afterAll(() => national?.close());

const isFault = ({ approval }: Seat) => approval === 'NONE' || approval === 'LATE';
const sorted = (texts: Iterable<string>) => [...texts].sort();
const named = (kind: string, unit?: string) =>
  sorted(
    national.cases
      .filter((one) => one.kind === kind && (unit === undefined || one.unit === unit))
      .map(({ enrolment }) => String(enrolment)),
  );

type Table = NonNullable<StudyingWithoutDecisionQuery['unapproved']>;

/** Asks the question once, of these units. */
function ask(unitIds: readonly string[], boundaries: 'AS_RECORDED' | 'CURRENT_34' = 'AS_RECORDED') {
  const variables = { unitIds, period: ALL_DAYS, boundaries };
  return national.askText<StudyingWithoutDecisionQuery>(String(StudyingWithoutDecisionDocument), variables);
}

/** Attendances and persons by unit and codes, as an answer tells them. */
function told({ rows }: Pick<Table, 'rows'>): string[] {
  return sorted(
    rows
      .flatMap(({ line }) => line.cells)
      .flatMap(({ provinceId, training }) =>
        (training?.groups ?? []).map(({ values, attendances, persons }) =>
          [provinceId, ...values.map(({ code }) => code), attendances.low, persons.low].join(' '),
        ),
      ),
  );
}

/** The same out of plain rows. */
function counted(of: readonly Seat[]): string[] {
  const groups = new Map<string, Seat[]>();
  for (const seat of of) {
    const key = `${seat.unit} ${seat.place ?? ''} ${seat.approval}`;
    groups.set(key, [...(groups.get(key) ?? []), seat]);
  }
  return sorted(
    [...groups].map(([key, all]) => `${key} ${all.length} ${new Set(all.map(({ person }) => person)).size}`),
  );
}

/** Ids of all enrolments of a unit's cell, page by page. */
async function listed(unitId: string, approvals: ('NONE' | 'LATE')[], first: number): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const variables = { unitIds: [unitId], period: ALL_DAYS, approvals, first, after };
    const answer: { data: StudyingWithoutDecisionPersonsQuery | null } = await national.askText(
      String(StudyingWithoutDecisionPersonsDocument),
      variables,
    );
    const page = answer.data?.trainingTable?.rows[0]?.line.cells[0]?.enrolments;
    if (!page) throw new Error('No page.');
    found.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('Q13, who studies without an approved decision', () => {
  it('counts by agency what plain SQL over all databases counts, in one request', async () => {
    const answer = await ask(speaking);
    expect(answer.errors).toEqual([]);
    const { unapproved, fundedBySelf } = answer.data ?? {};
    if (!unapproved || !fundedBySelf) throw new Error('A table is lost.');
    const faults = seats.filter(isFault);
    expect(told(unapproved)).toEqual(counted(faults));
    const paysAlone = ({ payer, funding }: Seat) => (payer ? [payer] : funding).includes('HOC_VIEN_TU_TUC');
    expect(told(fundedBySelf)).toEqual(counted(faults.filter(paysAlone)));
    expect(faults.filter(paysAlone).length).toBeGreaterThan(3);
    const calls = national.callsOf(answer).map(({ deployment }) => deployment);
    const routed = calls.filter((deployment) => deployment !== 'directory');
    expect(sorted(routed)).toEqual(sorted(new Set(routed)));
    expect(routed.every((name) => name.startsWith('planning/') || name.startsWith('institutions/'))).toBe(
      true,
    );
  });

  it('finds every planted enrolment without a decision or with a late one, and none of the near misses', async () => {
    const lists = await Promise.all(
      speaking.map(async (unit) => ({
        none: await listed(unit, ['NONE'], 7),
        late: await listed(unit, ['LATE'], 100),
      })),
    );
    expect(sorted(lists.flatMap(({ none }) => none))).toEqual(named('NOT_SENT'));
    expect(sorted(lists.flatMap(({ late }) => late))).toEqual(named('DECIDED_LATE'));
    const found = new Set(lists.flatMap(({ none, late }) => [...none, ...late]));
    for (const kind of ['DECIDED_ON_THE_DAY', 'TAKEN_BACK_AND_APPROVED_AGAIN', 'APPLIED_AND_IS_NO_CADRE']) {
      expect(named(kind).length).toBeGreaterThan(0);
      expect(named(kind).filter((id) => found.has(id))).toEqual([]);
    }
    const notSent = new Set(named('NOT_SENT'));
    expect(named('DECIDED_ONE_DAY_LATE').filter((id) => notSent.has(id))).toEqual([]);
  });

  it('adds the units up to totals that stand on all of them', async () => {
    const { data } = await ask(national.unitsOfToday, 'CURRENT_34');
    const unapproved = data?.unapproved;
    const faults = seats.filter((seat) => isFault(seat) && seat.unit !== 'TW');
    const attendances = (unapproved?.total.groups ?? []).map((group) => group.attendances);
    const sum = attendances.reduce(
      (total, one) => total + ('sumOfKnown' in one ? (one.sumOfKnown.low ?? 0) : 0),
      0,
    );
    expect(sum).toBe(faults.length);
    expect(unapproved?.total.coverage?.withoutFigure).toEqual([national.silentUnit]);
  });

  it('tells nothing of approval where planning is silent, names it, and keeps all that needs no decision', async () => {
    const unit = national.unitsOfToday[0] ?? '';
    await national.stop('planning', unit);
    const { units } = national.deploymentOf('planning', unit);
    const { data, errors } = await ask(speaking);
    expect(new Set(errors.map(({ unit: failed }) => failed))).toEqual(new Set(units));
    const cells = data?.unapproved?.rows.flatMap(({ line }) => line.cells) ?? [];
    for (const { provinceId, training } of cells) {
      if (!units.includes(provinceId)) expect(training?.state).toBe('COMPUTED');
      else
        expect(training).toMatchObject({
          state: 'NOT_COMPUTABLE',
          reason: expect.stringContaining('planning'),
          groups: [],
        });
    }
    const plain = await national.askText<{ trainingTable: Table }>(
      `query ($unitIds: [ID!]!, $period: PeriodInput!) {
        trainingTable(unitIds: $unitIds, period: $period) {
          rows { line { cells { provinceId training { state groups { values { code } attendances { low } persons { low } } } } } }
        }
      }`,
      { unitIds: units, period: ALL_DAYS },
    );
    const learners = seats.filter(({ unit: of, id }) => units.includes(of) && id !== null);
    expect(told(plain.data?.trainingTable ?? { rows: [] })).toEqual(
      sorted(
        units.map((of) => {
          const own = learners.filter((seat) => seat.unit === of);
          return `${of} ${own.length} ${new Set(own.map(({ person }) => person)).size}`;
        }),
      ),
    );
    await national.resume('planning', unit);
  });
});
