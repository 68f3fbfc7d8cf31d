import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createClient, RequestFailure } from '../../client/lien-thong.ts';
import { DashboardReferenceDocument } from '../../codegen/client/documents/graphql.ts';
import { today } from '../address/period.ts';
import { type View, writeAddress } from '../address/view.ts';
import { judge } from './judge.ts';
import { type PageAnswer, type Question, questionOf } from './question.ts';
import { type Reference, readReference } from './reference.ts';

/** Why there is no answer. */
export interface Failure {
  readonly code: string;
  /** Under which the gateway's log has more. */
  readonly trace: string | null;
}

/** What the page shows while, and after, something is asked. */
export interface Answers {
  readonly reference: Reference | null;
  /** The last answer; of an older question as long as `isBusy`. */
  readonly shown: PageAnswer | null;
  readonly question: Question | null;
  readonly isBusy: boolean;
  /** Busy for so long that a reader wants to know why. */
  readonly isSlow: boolean;
  readonly failure: Failure | null;
  retry(): void;
}

const SLOW_AFTER_MS = 2000;

const client = createClient({ url: '/graphql' });

/** Asks for the lists once, and then one question for each view. An answer is kept until the next one is there. */
export function useAnswers(view: View | null): Answers {
  const [reference, setReference] = useState<Reference | null>(null);
  const [shown, setShown] = useState<PageAnswer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [isSlow, setSlow] = useState(false);
  const [again, setAgain] = useState<object>({});
  const address = view && askedAddress(view);
  const latest = useRef(view);
  latest.current = view;
  const question = useMemo(() => {
    const asked = latest.current;
    return address !== null && asked && reference ? questionOf(asked, reference, today()) : null;
  }, [address, reference]);

  useEffect(() => {
    if (address === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    setBusy(true);
    const ask = async () => {
      if (!question) {
        const { data, errors } = await client.ask(DashboardReferenceDocument, {}, { signal });
        const read = data && readReference(data);
        // The page's own question follows as soon as there is a reference.
        if (read) return setReference(read);
        setFailure(failureOf(errors[0]));
        return setBusy(false);
      }
      const answered = await question.ask(client, signal);
      const { lost, isEmpty } = judge(answered.answer);
      setFailure(lost && failureOf(lost));
      if (!isEmpty) setShown(answered);
      setBusy(false);
    };
    ask()
      .catch((error: unknown) => {
        if (signal.aborted) return;
        setFailure(readFailure(error));
        setBusy(false);
      })
      .finally(() => {
        clearTimeout(timer);
        if (!signal.aborted) setSlow(false);
      });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // A new `again` asks the same again.
  }, [question, address === null, again]);

  const retry = () => setAgain({});
  return { reference, shown, question, isBusy, isSlow, failure, retry };
}

/** The part of an address that an answer depends on: the rest only orders or narrows what is there. */
function askedAddress(view: View): string {
  return writeAddress({
    ...view,
    sort: null,
    find: '',
    faults: false,
    table: false,
    language: 'vi',
  });
}

function failureOf(error: { readonly code: string; readonly correlationId?: string } | undefined): Failure {
  return { code: error?.code ?? 'NO_GRAPHQL', trace: error?.correlationId ?? null };
}

function readFailure(error: unknown): Failure {
  return { code: error instanceof RequestFailure ? error.code : 'NO_GRAPHQL', trace: null };
}
