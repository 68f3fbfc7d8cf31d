import type { UnitCoverage } from '../../client/lien-thong.ts';
import type { Language } from '../language/language.ts';
import { UnitHeader } from '../parts/missing-rows.tsx';
import { DOMAINS, type SourcesProps } from './sources-model.ts';

const SIGNS: Record<string, string> = { OK: '✓', STALE: '◷', NOT_CONNECTED: '○' };

/** One line a unit, one column a domain: how it answered, when it last did, under which contract. */
export function SourceTable({ frame, sources }: SourcesProps) {
  const { words, day } = frame.language;
  return (
    <section class="table-box" aria-label={words.sources.heading} tabIndex={0}>
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">{words.sources.unit}</th>
            {DOMAINS.map((domain) => (
              <th key={domain} scope="col">
                {words.domains[domain]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.unitId} data-unit={source.unitId} class={source.isOld ? 'old' : 'today'}>
              <UnitHeader frame={frame} unitId={source.unitId}>
                {source.name}
              </UnitHeader>
              {DOMAINS.map((domain) => (
                <td key={domain}>
                  <SourceState entry={source.byDomain[domain]} language={frame.language} />
                  {domain === 'personnel' && source.countedOn && (
                    <small class="muted" data-date>
                      {words.sources.headcount(day(source.countedOn))}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
          {sources.length === 0 && <NoSource source={words.sources.none} />}
        </tbody>
      </table>
    </section>
  );
}

function NoSource({ source }: { source: string }) {
  return (
    <tr>
      <td colSpan={DOMAINS.length}>{source}</td>
    </tr>
  );
}

interface StateProps {
  readonly entry: UnitCoverage | undefined;
  readonly language: Language;
}

/** How a system answered, in a sign, a word and a colour; with what is known of its last good answer. */
export function SourceState({ entry, language }: StateProps) {
  const { words, moment } = language;
  if (!entry) return <span class="muted">{words.sources.notAsked}</span>;
  const { state, asOf, lastGood, contract } = entry;
  return (
    <span class="source" data-state={state}>
      <span class={`chip state-${state}`}>
        <span aria-hidden="true">{SIGNS[state] ?? '✕'} </span>
        {words.states[state] ?? state}
      </span>
      {asOf && <small data-date>{words.sources.asOf(moment(asOf))}</small>}
      {lastGood && <small data-date>{words.sources.lastGood(moment(lastGood))}</small>}
      {contract && (
        <small class="contract" data-text>
          {words.sources.contract(contract)}
        </small>
      )}
    </span>
  );
}
