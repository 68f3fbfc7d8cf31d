import { expect, it } from 'vitest';
import { judge } from '../../dashboard/answers/judge.ts';

const error = (path?: string[]) => ({
  code: 'BAD_ARGUMENT' as const,
  message: 'no',
  ...(path ? { path } : {}),
});

it('an answer whose only field was refused is a failure, and older content stays', () => {
  const answer = { data: { __typename: 'Query', report: null }, errors: [error(['report'])] };
  expect(judge(answer)).toMatchObject({ lost: { code: 'BAD_ARGUMENT' }, isEmpty: true });
  expect(judge({ data: null, errors: [error()] })).toMatchObject({
    lost: { code: 'BAD_ARGUMENT' },
    isEmpty: true,
  });
});

it('an answer that lost one of several things is shown, and says so', () => {
  const answer = { data: { provinces: [], training: null }, errors: [error(['training'])] };
  expect(judge(answer)).toMatchObject({ lost: { code: 'BAD_ARGUMENT' }, isEmpty: false });
});

it('a province that does not answer is no failure of the page', () => {
  const answer = { data: { report: {} }, errors: [error(['report', 'rows', '0', 'lines'])] };
  expect(judge(answer)).toEqual({ lost: null, isEmpty: false });
});

it('nothing at all without a reason is a failure all the same', () => {
  expect(judge({ data: { report: null }, errors: [] })).toMatchObject({
    isEmpty: true,
    lost: { code: 'UNRECOGNISED' },
  });
});
