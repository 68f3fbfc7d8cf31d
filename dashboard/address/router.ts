import { useEffect, useState } from 'preact/hooks';
import { readAddress, type View, writeAddress } from './view.ts';

/** How the view is changed: `go` makes a step that the back button undoes, `adjust` none (while one types). */
export interface Navigation {
  readonly view: View | null;
  go(change: Partial<View>): void;
  adjust(change: Partial<View>): void;
}

const here = (): View | null => readAddress(location.pathname, location.search);

/** The view in the address bar. Links of this origin that lead to a page are followed without loading anew. */
export function useNavigation(): Navigation {
  const [view, setView] = useState(here);
  useEffect(() => {
    const read = () => setView(here());
    const follow = (event: MouseEvent) => {
      const path = pathOfLink(event);
      if (path === null) return;
      event.preventDefault();
      history.pushState(null, '', path);
      read();
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    };
    addEventListener('popstate', read);
    document.addEventListener('click', follow);
    return () => {
      removeEventListener('popstate', read);
      document.removeEventListener('click', follow);
    };
  }, []);
  const change = (to: Partial<View>, replaces: boolean) => {
    if (!view) return;
    const next = { ...view, ...to };
    if (replaces) history.replaceState(null, '', writeAddress(next));
    else history.pushState(null, '', writeAddress(next));
    setView(next);
  };
  return { view, go: (to) => change(to, false), adjust: (to) => change(to, true) };
}

/** Where a plain click on a link of this program leads; null for every other click. */
function pathOfLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('/') || link.hasAttribute('target') || link.hasAttribute('download'))
    return null;
  const { pathname, search } = new URL(href, location.origin);
  return readAddress(pathname, search) ? pathname + search : null;
}
