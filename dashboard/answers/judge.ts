import type { Answer, AnswerError } from '../../client/lien-thong.ts';

/** What an answer is good for. */
export interface Judgement {
  /** Why the whole, or one of the things asked for at the top, was lost: the page has to say so. */
  readonly lost: AnswerError | null;
  /** True where nothing of it can be shown, so that older content stays. */
  readonly isEmpty: boolean;
}

/** Losses deeper down are shown at their places: they are what `…` and coverage speak of. */
export function judge({ data, errors }: Pick<Answer<object>, 'data' | 'errors'>): Judgement {
  const given = Object.entries(data ?? {}).filter(([name, value]) => name !== '__typename' && value !== null);
  const lost = errors.find(({ path }) => path === undefined || path.length <= 1) ?? null;
  if (given.length > 0) return { lost, isEmpty: false };
  const nothing: AnswerError = { code: 'UNRECOGNISED', message: '' };
  return { lost: lost ?? errors[0] ?? nothing, isEmpty: true };
}
