import { useEffect } from 'preact/hooks';
import { useNavigation } from './address/router.ts';
import { useAnswers } from './answers/use-answers.ts';
import { languageOf } from './language/language.ts';
import { NotFound } from './pages/not-found.tsx';
import { Page } from './pages/page.tsx';
import { BusyBar } from './parts/busy-bar.tsx';
import { FailureNotice } from './parts/failure-notice.tsx';
import { Filters } from './parts/filters.tsx';
import { PageHeader } from './parts/page-header.tsx';

/** The whole program: the view is in the address, its answer comes from the gateway, a page shows both. */
export function App() {
  const { view, go, adjust } = useNavigation();
  const { reference, shown, isBusy, isSlow, failure, retry } = useAnswers(view);
  const language = languageOf(view?.language ?? 'vi');
  const { words } = language;
  const title = view ? `${words.pages[view.page]} – ${words.title}` : words.title;
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language.code;
  }, [title, language.code]);
  if (!view) return <NotFound language={language} />;
  const frame = reference && { view, language, reference, go, adjust, retry };
  return (
    <div class="app" data-busy={isBusy ? 'true' : 'false'}>
      <PageHeader view={view} language={language} provinceId={view.provinceId ?? 'P34-01'} />
      {frame && <Filters {...frame} />}
      <BusyBar {...{ isBusy, isSlow, language }} isKept={shown !== null} />
      <main id="main" tabIndex={-1} aria-busy={isBusy} class={isBusy && shown ? 'refreshing' : ''}>
        {failure && <FailureNotice {...{ failure, language, retry }} isKept={shown !== null} />}
        {frame && shown && <Page frame={frame} shown={shown} />}
      </main>
      <footer data-text>
        <p>{`${words.title} · Liên Thông`}</p>
      </footer>
    </div>
  );
}
