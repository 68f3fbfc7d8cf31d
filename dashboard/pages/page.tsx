import type { PageAnswer } from '../answers/question.ts';
import type { Frame } from '../parts/frame.ts';
import { Compare } from './compare.tsx';
import { Institutions } from './institutions.tsx';
import { Overview } from './overview.tsx';
import { Province } from './province.tsx';
import { Sources } from './sources.tsx';

/** The page that an answer belongs to: it stays until the next page has its own. */
export function Page({ frame, shown }: { frame: Frame; shown: PageAnswer }) {
  switch (shown.page) {
    case 'overview':
      return <Overview frame={frame} shown={shown} />;
    case 'compare':
      return <Compare frame={frame} shown={shown} />;
    case 'institutions':
      return <Institutions frame={frame} shown={shown} />;
    case 'sources':
      return <Sources frame={frame} shown={shown} />;
    case 'province':
      return <Province frame={frame} shown={shown} />;
  }
}
