import { describe, expect, it } from 'vitest';
import {
  type ListedStudy,
  meetingPairs,
} from '../../../../subgraphs/directory/resolvers/meeting-sessions.ts';

const DAY = Date.parse('2025-10-06') / 86_400_000;
/** A half-day: of the Monday `plus` days, 0 morning, 1 afternoon, 2 evening. */
const at = (plus: number, part: 0 | 1 | 2 = 0) => (DAY + plus) * 4 + part;

interface Seat {
  person: string;
  id: string;
  sessions: number[];
  from?: string;
  to?: string;
  isSure?: boolean;
}

function studyOf(unitId: string, ...seats: Seat[]): { unitId: string; study: ListedStudy } {
  const enrolments = seats.map(({ person, id, from = '2025-09-01', to = '2025-12-31' }, place) => ({
    ...{ personId: person, id, class: place, from, to, approximate: false },
  }));
  const classes = seats.map(({ sessions, isSure = true }) => ({ sessions, approximate: !isSure }));
  return { unitId, study: { enrolments, classes } };
}

const seat = (person: string, id: string, ...sessions: number[]): Seat => ({ person, id, sessions });

describe('enrolments of one person in two units', () => {
  it('meet on the days on which both classes hold a session in the same part of the day', () => {
    const pairs = meetingPairs(
      [
        studyOf('P34-20', seat('k0.one', 'b', at(1), at(2), at(2, 1), at(3))),
        studyOf('P34-19', seat('k0.one', 'a', at(0), at(1, 1), at(2), at(2, 1), at(3))),
      ],
      'ACROSS',
    );
    expect(pairs).toEqual([
      {
        personId: 'k0.one',
        first: { provinceId: 'P34-19', id: 'a' },
        second: { provinceId: 'P34-20', id: 'b' },
        ...{ overlapDays: 2, from: '2025-10-08', to: '2025-10-09', approximate: false },
      },
    ]);
  });

  it('do not meet in other parts of a day, nor do those of two persons', () => {
    const here = studyOf('P34-19', seat('k0.one', 'a', at(0)));
    expect(meetingPairs([here, studyOf('P34-20', seat('k0.one', 'b', at(0, 2)))], 'ACROSS')).toEqual([]);
    expect(meetingPairs([here, studyOf('P34-20', seat('k0.two', 'b', at(0)))], 'ACROSS')).toEqual([]);
  });

  it('meet only while the learner belongs to both classes', () => {
    const late = { ...seat('k0.one', 'b', at(0), at(1), at(2)), from: '2025-10-07', to: '2025-10-07' };
    const [pair] = meetingPairs(
      [studyOf('P34-19', seat('k0.one', 'a', at(0), at(1), at(2))), studyOf('P34-20', late)],
      'ACROSS',
    );
    expect(pair).toMatchObject({ overlapDays: 1, from: '2025-10-07', to: '2025-10-07' });
  });

  it('are approximate when one of the classes has no timetable', () => {
    const guessed = { ...seat('k0.one', 'b', at(0)), isSure: false };
    const [pair] = meetingPairs(
      [studyOf('P34-19', seat('k0.one', 'a', at(0))), studyOf('P34-20', guessed)],
      'ACROSS',
    );
    expect(pair?.approximate).toBe(true);
  });

  it('are every two of three units, in the order of units and ids, whatever the order of the answers', () => {
    const studies = ['P34-24', 'P34-19', 'P34-20'].map((unit) => studyOf(unit, seat('k0.one', unit, at(0))));
    const names = (order: typeof studies) =>
      meetingPairs(order, 'ACROSS').map(({ first, second }) => `${first.id} ${second.id}`);
    expect(names(studies)).toEqual(['P34-19 P34-20', 'P34-19 P34-24', 'P34-20 P34-24']);
    expect(names(studies.toReversed())).toEqual(names(studies));
  });
});

it('keeps pairs within one unit apart from those across units', () => {
  const studies = [
    studyOf('P34-19', seat('k0.one', 'a', at(0)), seat('k0.one', 'b', at(0))),
    studyOf('P34-20', seat('k0.one', 'c', at(1))),
  ];
  expect(meetingPairs(studies, 'WITHIN').map(({ first, second }) => [first.id, second.id])).toEqual([
    ['a', 'b'],
  ]);
  expect(meetingPairs(studies, 'ACROSS')).toEqual([]);
});

it('passes over an enrolment whose class did not come along', () => {
  const [broken] = [studyOf('P34-19', seat('k0.one', 'a', at(0)))];
  const without = {
    ...broken,
    unitId: 'P34-19',
    study: { enrolments: broken?.study.enrolments ?? [], classes: [] },
  };
  expect(meetingPairs([without, studyOf('P34-20', seat('k0.one', 'b', at(0)))], 'ACROSS')).toEqual([]);
});
