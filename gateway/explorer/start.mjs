// Runs in the browser, at /explorer/start.js: opens Altair with the examples, or with the document that the address carries.
import { examples, settings } from './options.js';

/** `extensions` of a request stand in a line of the document, since Altair has no place for them in a link. */
const EXTENSIONS = /^#\s*extensions:\s*(\{.*\})\s*$/m;

const endpointURL = new URL('/graphql', location.href).href;
const linked = new URLSearchParams(location.hash.slice(1));
const query = linked.get('query');

/** @param {string} text the document */
function readExtensions(text) {
  try {
    return JSON.parse(EXTENSIONS.exec(text)?.[1] ?? 'null');
  } catch {
    return null;
  }
}

/** @param {unknown} body of a request as Altair sends it */
function withExtensions(body) {
  if (typeof body !== 'string' || !body.startsWith('{')) return body;
  const question = JSON.parse(body);
  const extensions = readExtensions(String(question.query));
  return extensions
    ? JSON.stringify({ ...question, extensions: { ...extensions, ...question.extensions } })
    : body;
}

const ask = globalThis.fetch;
globalThis.fetch = (resource, init) =>
  ask(resource, init?.body === undefined ? init : { ...init, body: withExtensions(init.body) });

const nonce = document.querySelector('style[nonce]')?.nonce ?? '';
const create = document.createElement;
/** Some of Altair's parts write their styles without the nonce that it is given. @type {typeof create} */
document.createElement = (name, ...options) => {
  const element = create.call(document, name, ...options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};

/** A document from elsewhere gets a room of its own: the tabs that somebody has open here stay as they are. */
const opened = query
  ? {
      preserveState: false,
      instanceStorageNamespace: 'lien_thong_linked_',
      initialWindows: [
        {
          initialName: linked.get('title') ?? 'GraphQL',
          initialQuery: linked.get('extensions')
            ? `# extensions: ${linked.get('extensions')}\n${query}`
            : query,
          initialVariables: linked.get('variables') ?? '{}',
          endpointURL,
        },
      ],
    }
  : {
      instanceStorageNamespace: 'lien_thong_',
      initialWindows: examples.map(({ title, text }) => ({
        initialName: title,
        initialQuery: text,
        initialVariables: '{}',
        endpointURL,
      })),
    };

globalThis.AltairGraphQL.init({
  ...settings,
  ...opened,
  endpointURL,
  cspNonce: nonce,
});
