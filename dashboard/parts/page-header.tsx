import { useEffect, useRef } from 'preact/hooks';
import { type PageName, type View, writeAddress } from '../address/view.ts';
import type { Language } from '../language/language.ts';

interface HeaderProps {
  readonly view: View;
  readonly language: Language;
  /** Where the tab of the province page leads. */
  readonly provinceId: string;
}

const TABS: readonly PageName[] = ['overview', 'compare', 'province', 'institutions', 'sources'];

/** Name of the product, the five pages, and the other language. */
export function PageHeader({ view, language, provinceId }: HeaderProps) {
  const { words } = language;
  const tabs = useRef<HTMLElement>(null);
  // On a narrow screen the tabs scroll, and the current one may be out of sight.
  useEffect(() => {
    const current = tabs.current?.querySelector<HTMLElement>('[aria-current]');
    // Not scrollIntoView: the next Tab would start from there and leave out the link to the content.
    if (tabs.current && current) tabs.current.scrollLeft = current.offsetLeft;
  }, [view.page]);
  const other = view.language === 'vi' ? 'en' : 'vi';
  const to = (page: PageName) =>
    writeAddress({ ...view, page, provinceId: page === 'province' ? provinceId : null });
  return (
    <header class="page-header">
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <div class="brand">
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="3" />
          <path d="M3 12h2V8H3zm4 0h2V4H7zm4 0h2V6h-2z" />
        </svg>
        <span>
          <strong>{words.title}</strong>
          <small>{words.subtitle}</small>
        </span>
      </div>
      <nav ref={tabs} aria-label={words.title}>
        {TABS.map((page) => (
          <a key={page} href={to(page)} aria-current={page === view.page ? 'page' : undefined}>
            {words.pages[page]}
          </a>
        ))}
      </nav>
      <a
        class="language"
        data-testid="language"
        href={writeAddress({ ...view, language: other })}
        hreflang={other}
        lang={other}
        aria-label={other === 'en' ? 'EN – English' : 'VI – Tiếng Việt'}
      >
        {other.toUpperCase()}
      </a>
    </header>
  );
}
