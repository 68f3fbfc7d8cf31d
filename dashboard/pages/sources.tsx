import { type AnswerOf, questionOf } from '../answers/question.ts';
import { isFound } from '../language/fold.ts';
import { Card, CountText } from '../parts/card.tsx';
import type { Frame } from '../parts/frame.ts';
import { Toolbar } from '../parts/toolbar.tsx';
import { SourceTable } from './source-table.tsx';
import { DOMAINS, hasFault, readSources } from './sources-model.ts';
import { sourcesSheet } from './sources-sheet.ts';

/** Which unit's systems answer, how fresh they are, and since when they do not. */
export function Sources({ frame, shown }: { frame: Frame; shown: AnswerOf<'sources'> }) {
  const { view, language, reference } = frame;
  const { words, count } = language;
  const { data, coverage } = shown.answer;
  if (!data) return null;
  const sources = readSources(data, coverage, reference);
  const found = sources.filter(
    (source) => isFound(view.find, source.name) && (!view.faults || hasFault(source)),
  );
  return (
    <>
      <h1>{words.sources.heading}</h1>
      <p class="as-of">{words.sources.checked}</p>
      <div class="cards three">
        {DOMAINS.map((domain) => {
          const ofDomain = coverage.filter((entry) => entry.domain === domain);
          const good = ofDomain.filter(({ state }) => state === 'OK');
          return (
            <Card key={domain} name={domain} heading={words.domains[domain] ?? domain}>
              <CountText
                of={`state:OK:${domain}`}
                text={words.figure.of(count(good.length), count(ofDomain.length))}
                more={words.sources.answered}
              />
            </Card>
          );
        })}
      </div>
      <div class="bar">
        <span />
        <Toolbar
          question={questionOf(shown.view, reference, shown.asked.asOf)}
          language={language}
          sheet={() => sourcesSheet({ frame, shown, sources })}
        />
      </div>
      <SourceTable frame={frame} shown={shown} sources={found} />
    </>
  );
}
