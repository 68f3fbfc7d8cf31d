import { BadHttpRequest } from './http-question.ts';
import { PAGE_HEADERS, type Pages, refuseUnlessRead } from './pages.ts';
import { type Headers, readFiles, StaticFile, sendFile } from './static-files.ts';

/** The pages that the dashboard's own program tells apart: all of them are index.html. */
const PAGES = /^\/(?:compare|institutions|sources|province\/[^/]{1,50})?$/;

/** Nothing from another origin, nothing written into the page, nothing that could be made of text. */
const HEADERS: Headers = {
  ...PAGE_HEADERS,
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
};

const EXPLORER_OFF = '<meta name="lien-thong-explorer" content="off"';

export interface DashboardOptions {
  /** Where it was built; undefined: it is not served. */
  readonly folder: string | undefined;
  /** Whether its pages may link to the explorer. */
  readonly hasExplorer: boolean;
}

/** Reads the built dashboard, all of it: a later build changes nothing under a gateway that runs. */
export function createDashboard({ folder, hasExplorer }: DashboardOptions): Pages {
  const files = folder === undefined ? undefined : readFiles(folder);
  const built = files?.get('index.html');
  const index = built && hasExplorer ? withExplorer(built) : built;
  return async (request, response, path, headers) => {
    const isPage = PAGES.test(path);
    const file = isPage ? index : files?.get(path.slice(1));
    if (file === undefined) {
      if (!isPage || folder === undefined) return false;
      throw new BadHttpRequest(404, 'The dashboard is not built: npm run build. GraphQL is at /graphql.');
    }
    refuseUnlessRead(request);
    const caching = path.startsWith('/assets/') ? 'immutable' : 'no-cache';
    await sendFile(request, response, file, caching, { ...headers, ...HEADERS });
    return true;
  };
}

function withExplorer(index: StaticFile): StaticFile {
  const text = index.bytes.toString('utf8');
  return new StaticFile(
    'index.html',
    Buffer.from(text.replace(EXPLORER_OFF, EXPLORER_OFF.replace('off', 'on'))),
  );
}
