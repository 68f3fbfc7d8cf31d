import { describe, expect, it } from 'vitest';

import { type SchoolClaim, verdictOf } from '../../../subgraphs/kit/certificate-verdict.ts';

const PASSED: SchoolClaim = {
  ...{ enrolledOn: '2026-03-01', completedOn: '2026-03-20', issuedOn: '2026-04-02' },
  ...{ passedOn: true },
};
const FAILED: SchoolClaim = { ...PASSED, completedOn: null, issuedOn: null, passedOn: false };
const SENT = { approved: true, decidedOn: '2026-02-20', achievedOn: '2026-03-20' };
const DAY = '2026-03-20';

describe('the verdict on school, plan and dossier', () => {
  it('is that they agree when all three have the certificate', () => {
    expect(verdictOf({ school: [PASSED], plan: [SENT], dossier: [DAY] })).toEqual({
      ...{ status: 'AGREE', disagreements: [], reason: null },
    });
    // On any day from the enrolment to the issue; whoever was not sent is no matter of the plan.
    for (const day of ['2026-03-01', '2026-04-02'])
      expect(verdictOf({ school: [PASSED], plan: [], dossier: [day] }).status).toBe('AGREE');
    expect(verdictOf({ school: [FAILED], plan: [], dossier: [] }).status).toBe('AGREE');
  });

  it('is that the dossier lacks what the school says it has, or waits for it when the school does not', () => {
    for (const dossier of [[], ['2026-02-28'], ['2026-04-03']]) {
      expect(verdictOf({ school: [PASSED], plan: [SENT], dossier })).toMatchObject({
        ...{ status: 'DISAGREE', disagreements: ['NOT_IN_DOSSIER'] },
      });
    }
    const waiting = verdictOf({ school: [{ ...PASSED, passedOn: false }], plan: [SENT], dossier: [] });
    expect(waiting).toMatchObject({ status: 'PENDING', disagreements: [] });
  });

  it('is that the plan counts too little of whom it sent, and too much of whom the school failed', () => {
    const uncounted = { ...SENT, achievedOn: null };
    expect(verdictOf({ school: [PASSED], plan: [uncounted], dossier: [DAY] }).disagreements).toEqual([
      'NOT_COUNTED_BY_PLAN',
    ]);
    for (const other of [
      { ...uncounted, approved: false },
      { ...uncounted, decidedOn: '2026-03-21' },
    ])
      expect(verdictOf({ school: [PASSED], plan: [other], dossier: [DAY] }).status).toBe('AGREE');
    expect(verdictOf({ school: [FAILED], plan: [SENT], dossier: [] }).disagreements).toEqual([
      'COUNTED_WITHOUT_RESULT',
    ]);
  });

  it('is not told of what no school of the unit knows: it may be of another', () => {
    for (const [plan, dossier] of [
      [[SENT], []],
      [[], [DAY]],
    ] as const) {
      expect(verdictOf({ school: [], plan, dossier })).toMatchObject({
        ...{ status: null, disagreements: [], reason: expect.stringContaining('nơi khác') },
      });
    }
  });

  it('is not told while one of them is silent, whatever the others say', () => {
    expect(verdictOf({ school: [PASSED], plan: null, dossier: [] })).toMatchObject({
      ...{ status: null, reason: 'Chưa có trả lời của kế hoạch.' },
    });
    expect(verdictOf({ school: [PASSED], plan: null, dossier: null }).reason).toContain('hồ sơ cán bộ');
  });
});
