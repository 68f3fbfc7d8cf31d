import { useEffect, useRef, useState } from 'preact/hooks';
import { writeAddress } from '../address/view.ts';
import type { Question } from '../answers/question.ts';
import { download, toCsv } from '../exports/csv.ts';
import { fileName, type Sheet } from '../exports/sheet.ts';
import type { Language } from '../language/language.ts';

interface ToolbarProps {
  /** The question of what is shown. */
  readonly question: Question;
  readonly language: Language;
  /** What an export holds; made when it is asked for. */
  sheet(): Sheet;
}

const explorerIsOn = () =>
  document.querySelector('meta[name="lien-thong-explorer"]')?.getAttribute('content') === 'on';

/** What one can take away from a page: its table, its address, its question. */
export function Toolbar({ question, language, sheet }: ToolbarProps) {
  const { tools } = language.words;
  const [link, setLink] = useState<string | null>(null);
  const { asked, view } = question;
  const copy = () => {
    const fixed = { ...view, asOf: asked.asOf, period: asked.period };
    setLink(location.origin + writeAddress(fixed));
  };
  const saveCsv = () => {
    const made = sheet();
    download(new Blob([toCsv(made)], { type: 'text/csv;charset=utf-8' }), fileName(made, 'csv'));
  };
  const saveXlsx = async () => {
    const made = sheet();
    const { toXlsx } = await import('../exports/xlsx.ts');
    download(await toXlsx(made), fileName(made, 'xlsx'));
  };
  return (
    <div class="toolbar" role="group" aria-label={tools.label}>
      <button type="button" class="button" data-testid="export-csv" onClick={saveCsv}>
        {tools.csv}
      </button>
      <button type="button" class="button" data-testid="export-xlsx" onClick={saveXlsx}>
        {tools.xlsx}
      </button>
      <button type="button" class="button" data-testid="print" onClick={() => print()}>
        {tools.print}
      </button>
      <button type="button" class="button" data-testid="copy-link" onClick={copy}>
        {tools.copy}
      </button>
      {explorerIsOn() && (
        <a
          class="button"
          data-testid="explorer-link"
          target="_blank"
          rel="noopener"
          href={explorerAddress(question, document.title)}
        >
          {tools.explorer}
        </a>
      )}
      {link && <CopiedLink link={link} language={language} />}
    </div>
  );
}

/** The link, selected and copied; where the browser does not let a page copy, it stands there selected. */
function CopiedLink({ link, language: { words } }: { link: string; language: Language }) {
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    // Pages of an intranet without certificates have no clipboard of the newer kind.
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(link).then(() => true)
      : Promise.resolve(document.execCommand('copy'));
    copied.catch(() => false).then(setCopied);
  }, [link]);
  return (
    <span class="copied" role="status">
      <input ref={field} readOnly value={link} aria-label={words.tools.copy} />
      {isCopied ? words.tools.copied : words.tools.selected}
    </span>
  );
}

/** The page's own document and variables stand in the fragment, which no server sees. */
function explorerAddress({ text, variables, extensions }: Question, title: string): string {
  const about = new URLSearchParams({ title, query: text, variables: JSON.stringify(variables, null, 2) });
  if (Object.keys(extensions).length > 0) about.set('extensions', JSON.stringify(extensions));
  return `/explorer#${about}`;
}
