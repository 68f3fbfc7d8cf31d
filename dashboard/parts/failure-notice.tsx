import type { Failure } from '../answers/use-answers.ts';
import type { Language } from '../language/language.ts';

interface FailureProps {
  readonly failure: Failure;
  /** True when older content stays on the page. */
  readonly isKept: boolean;
  readonly language: Language;
  retry(): void;
}

/** Why nothing came, in plain words, with the code and a way to ask again. */
export function FailureNotice({ failure, isKept, language, retry }: FailureProps) {
  const { failure: words } = language.words;
  const { code, trace } = failure;
  return (
    <section class="notice failure" role="alert" data-testid="failure">
      <h2>{words.title}</h2>
      <p>{words[code] ?? words.other}</p>
      {isKept && <p>{words.kept}</p>}
      <p class="codes" data-text>
        {words.code}: <code>{code}</code>
        {trace && (
          <>
            {' · '}
            {words.trace}: <code>{trace}</code>
          </>
        )}
      </p>
      <button type="button" class="button" onClick={retry}>
        {words.retry}
      </button>
    </section>
  );
}
