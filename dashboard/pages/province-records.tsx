import { groupBy } from '../answers/group-by.ts';
import { NOT_APPLICABLE } from '../figures/value-text.ts';
import type { ProvinceProps } from './province-model.ts';
import { Lost } from './target-table.tsx';

/** So many of a kind are named; the others are in the list behind. */
const NAMED = 6;

/** Schools and centres of the unit, by kind. */
export function InstitutionSection({
  frame: { language, reference },
  province: { institutions },
}: ProvinceProps) {
  const { words, count } = language;
  const { province: said } = words;
  return (
    <section class="panel">
      <h2>{said.institutions}</h2>
      {!institutions && <Lost why={said.institutionsMissing} />}
      {institutions?.length === 0 && <p class="muted">{said.noInstitutions}</p>}
      {[...groupBy(institutions ?? [], ({ kind }) => kind ?? '')].map(([kind, members]) => {
        const names = members.map(({ id, nameVi }) => ({ id, name: nameVi ?? '' }));
        names.sort((a, b) => language.compare(a.name, b.name));
        const rest = names.slice(NAMED);
        const item = ({ id, name }: { id: string; name: string }) => (
          <li key={id} data-text>
            {name}
          </li>
        );
        return (
          <section key={kind}>
            <h3>
              {reference.codeName('InstitutionKind', kind, language)}{' '}
              <span class="muted" data-count={`institutions:${kind}`}>
                ({count(members.length)})
              </span>
            </h3>
            <ul class="plain">{names.slice(0, NAMED).map(item)}</ul>
            {rest.length > 0 && (
              <details>
                <summary data-count="more">{words.banner.more(count(rest.length))}</summary>
                <ul class="plain">{rest.map(item)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
}

/** Establishment and persons in post, by kind. */
export function StaffSection({ frame: { language, reference }, province: { headcounts } }: ProvinceProps) {
  const { province: said } = language.words;
  if (!headcounts || headcounts.length === 0)
    return (
      <section class="panel">
        <h2>{said.staff}</h2>
        {headcounts ? <p class="muted">{said.noStaff}</p> : <Lost why={said.staffMissing} />}
      </section>
    );
  return (
    <section class="panel">
      <h2>{said.staff}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.kind}</th>
            <th scope="col" class="number">
              {said.allotted}
            </th>
            <th scope="col" class="number">
              {said.present}
            </th>
            <th scope="col">{said.on}</th>
          </tr>
        </thead>
        <tbody>
          {headcounts.map(({ cadreKind, allotted, present, on }, place) => {
            const path = `province.headcounts.${place}`;
            return (
              <tr key={`${cadreKind} ${on}`}>
                <th scope="row">{reference.codeName('CadreKind', cadreKind, language)}</th>
                <td class="number" data-figure={`${path}.allotted`}>
                  {allotted === null ? NOT_APPLICABLE : language.count(allotted)}
                </td>
                <td class="number" data-figure={`${path}.present`}>
                  {language.count(present)}
                </td>
                <td data-date>{language.day(on)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The latest classes of the unit. */
export function ClassSection({
  frame: { language, reference },
  province: { trainingClasses },
}: ProvinceProps) {
  const { province: said } = language.words;
  const { nodes, pageInfo } = trainingClasses ?? {};
  return (
    <section class="classes">
      <h2>{said.classes}</h2>
      {!nodes && <Lost why={said.institutionsMissing} />}
      {nodes?.length === 0 && <p class="muted">{said.noClasses}</p>}
      {nodes && nodes.length > 0 && (
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{said.class}</th>
                <th scope="col">{said.school}</th>
                <th scope="col">{said.dates}</th>
                <th scope="col" class="number">
                  {said.learners}
                </th>
                <th scope="col">{language.words.columns.status}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(
                ({ id, nameVi, awardingInstitution, startsOn, endsOn, enrolmentCount, status }, place) => (
                  <tr key={id}>
                    <th scope="row" data-text>
                      {nameVi}
                    </th>
                    <td data-text>{awardingInstitution?.nameVi ?? NOT_APPLICABLE}</td>
                    <td data-date>
                      {[startsOn, endsOn].map((on) => (on ? language.day(on) : NOT_APPLICABLE)).join(' – ')}
                    </td>
                    <td class="number" data-figure={`province.trainingClasses.nodes.${place}.enrolmentCount`}>
                      {enrolmentCount === null ? '…' : language.count(enrolmentCount)}
                    </td>
                    <td>{reference.codeName('ClassStatus', status, language)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      {pageInfo?.hasNextPage && <p class="muted">{said.moreClasses}</p>}
    </section>
  );
}
