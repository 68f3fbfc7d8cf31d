import type { Language } from '../language/language.ts';

export function NotFound({ language: { words } }: { language: Language }) {
  return (
    <main id="main" class="not-found">
      <h1>{words.notFound}</h1>
      <p>
        <a href="/">{words.toOverview}</a>
      </p>
    </main>
  );
}
