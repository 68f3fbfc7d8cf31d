import { CADRE_KINDS, GENDERS, LEVELS, type Learners, PROGRAMMES } from '../address/learners.ts';
import { SelectField } from './field.tsx';
import type { Frame } from './frame.ts';

const FIELDS = [
  { name: 'programme', list: 'ProgrammeGroup', codes: PROGRAMMES },
  { name: 'level', list: 'AdministrativeLevel', codes: LEVELS },
  { name: 'gender', list: 'Gender', codes: GENDERS },
  { name: 'kind', list: 'CadreKind', codes: CADRE_KINDS },
] as const satisfies readonly { name: keyof Learners; list: string; codes: readonly string[] }[];

/** Which programmes and learners count: group, level, gender, kind of post. */
export function LearnerFields({ view, language, reference, go }: Frame) {
  const { filters } = language.words;
  return (
    <>
      {FIELDS.map(({ name, list, codes }) => (
        <SelectField
          key={name}
          name={name}
          label={filters[name]}
          value={view[name] ?? ''}
          groups={[
            {
              label: null,
              options: [
                ['', filters.any],
                ...codes.map((code) => [code, reference.codeName(list, code, language)] as const),
              ],
            },
          ]}
          onChoose={(chosen) => go({ [name]: codes.find((code) => code === chosen) ?? null })}
        />
      ))}
    </>
  );
}
