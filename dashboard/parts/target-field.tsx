import { groupBy } from '../answers/group-by.ts';
import { CHOICES } from '../answers/question.ts';
import { measureName } from '../answers/reference.ts';
import { chosenTarget, groupOf, offered } from '../answers/targets.ts';
import { SelectField } from './field.tsx';
import type { Frame } from './frame.ts';

/** Every measure that the page can show on the day, by group, and groups as a whole. */
export function TargetField({ view, language, reference, go, day }: Frame & { readonly day: string }) {
  const { words } = language;
  const choice = CHOICES[view.page];
  const measures = offered(day, reference, choice);
  const groups = [...groupBy(measures, groupOf)].map(([group, members]) => {
    const whole = choice.singly.includes(group) || members.length < 2;
    const all = whole
      ? []
      : [[`group:${group}`, `${words.filters.wholeGroup}: ${words.filters.groups[group] ?? group}`] as const];
    const single = members.map((one) => [one.id, measureName(one, language)] as const);
    return { label: words.filters.groups[group] ?? group, options: [...all, ...single] };
  });
  const everything = choice.kinds.includes('RATE')
    ? [{ label: null, options: [['all', words.filters.allTargets] as const] }]
    : [];
  return (
    <SelectField
      name="target"
      label={words.filters.target}
      value={chosenTarget(view.target, day, reference, choice).value}
      groups={[...everything, ...groups]}
      onChoose={(target) => go({ target })}
    />
  );
}
