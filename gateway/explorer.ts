import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadHttpRequest } from './http-question.ts';
import { PAGE_HEADERS, type Pages, refuseUnlessRead } from './pages.ts';
import { type Headers, readFiles, StaticFile, sendFile } from './static-files.ts';

export interface ExplorerOptions {
  readonly isOn: boolean;
  /** Then nothing that is written in it would be run. */
  readonly onlyTrustedDocuments: boolean;
}

const OWN = fileURLToPath(new URL('./explorer', import.meta.url));
const ROOT = '/explorer/';

/** Altair, with settings that keep it from asking anybody but this gateway. */
const SETTINGS = {
  disableAccount: true,
  initialSettings: {
    language: 'vi-VN',
    'alert.disableUpdateNotification': true,
    'banners.disable': true,
    'schema.reloadOnStart': true,
    disablePushNotification: true,
  },
};

/** Serves Altair and its example tabs under /explorer. Its files are read when somebody first asks for it. */
export function createExplorer({ isOn, onlyTrustedDocuments }: ExplorerOptions): Pages {
  let kept: ReturnType<typeof readExplorer> | undefined;
  return async (request, response, path, headers) => {
    if (path !== '/explorer' && !path.startsWith(ROOT)) return false;
    if (!isOn) throw new BadHttpRequest(404, 'The explorer is switched off here (EXPLORER).');
    refuseUnlessRead(request);
    const isPage = path === '/explorer' || path === ROOT;
    if (onlyTrustedDocuments) {
      sendPage(response, 403, ONLY_TRUSTED, headers);
      return true;
    }
    kept ??= readExplorer();
    const { files, page } = await kept;
    if (isPage) {
      const nonce = randomBytes(16).toString('base64');
      sendPage(response, 200, page.replaceAll('{nonce}', nonce), { ...headers, ...pageHeaders(nonce) });
      return true;
    }
    const file = files.get(path.slice(ROOT.length));
    if (file === undefined) return false;
    await sendFile(request, response, file, 'no-cache', { ...headers, ...FILE_HEADERS });
    return true;
  };
}

/** Altair's own files beside ours. Its sandbox for scripts is left out: a page that runs scripts needs `eval`. */
async function readExplorer() {
  // Large, and for most gateways never needed.
  const { getAltairHtml, getDistDirectory } = await import('altair-static');
  const altair = readFiles(getDistDirectory());
  if (altair === undefined) throw new Error('altair-static is not installed whole.');
  const files = new Map([...altair].filter(([path]) => !path.startsWith('iframe-sandbox/')));
  const options = { settings: SETTINGS, examples: readExamples() };
  const exported = Object.entries(options).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  files.set('options.js', new StaticFile('options.js', Buffer.from(exported.join('\n'))));
  files.set('start.js', new StaticFile('start.js', readFileSync(join(OWN, 'start.mjs'))));
  const page = getAltairHtml()
    .replace('<html>', '<html lang="vi">')
    .replace('<title>Altair</title>', '<title>Liên Thông – GraphQL</title>')
    .replace(/<base[^>]*>/, `<base href="${ROOT}" />`)
    .replace('<style>', '<style nonce="{nonce}">')
    .replace('</body>', '<script type="module" src="start.js"></script></body>');
  return { files, page };
}

/** The documents of `explorer/`, the first of them last, since Altair shows that; the first line of each is its title. */
export function readExamples(): { title: string; text: string }[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .reverse()
    .map((name) => {
      const [title = '', ...text] = readFileSync(join(OWN, name), 'utf8').split('\n');
      return { title: title.replace(/^#\s*/, ''), text: text.join('\n') };
    });
}

/** Altair writes style elements; with the nonce they are its own. */
function pageHeaders(nonce: string): Headers {
  return {
    ...PAGE_HEADERS,
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'self'",
    ].join('; '),
  };
}

/** A worker has a policy of its own: that of its file. */
const FILE_HEADERS: Headers = {
  ...PAGE_HEADERS,
  'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
};

function sendPage(response: ServerResponse, status: number, html: string, headers: Headers): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

const ONLY_TRUSTED = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Liên Thông – GraphQL</title>
<h1>Chỉ chạy văn bản đã đăng ký</h1>
<p>Cổng này chỉ chạy các truy vấn có trong danh mục đã đăng ký (ONLY_TRUSTED_DOCUMENTS=true), nên không có trình khám phá:
truy vấn tự viết sẽ không được chạy. Hãy dùng một cổng phát triển.</p>
<p lang="en">Only listed documents are run here, so there is no explorer: nothing that is written in it would be run.
Use a gateway for development.</p>
</html>
`;
