import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A labelled filter; `filter-<name>` is its id. */
function Field({ name, label, children }: FieldProps) {
  return (
    <div class={`field field-${name}`} data-testid={`filter-${name}`}>
      <label for={`filter-${name}`}>{label}</label>
      {children}
    </div>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly groups: readonly OptionGroup[];
  onChoose(value: string): void;
}

/** Options under a heading; without one they stand by themselves. */
interface OptionGroup {
  readonly label: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function SelectField({ name, label, value, groups, onChoose }: SelectProps) {
  return (
    <Field name={name} label={label}>
      <select id={`filter-${name}`} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.map(({ label: heading, options }) => {
          const listed = options.map(([key, text]) => (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          ));
          return heading === null ? (
            listed
          ) : (
            <optgroup key={heading} label={heading}>
              {listed}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  onChoose(day: string): void;
}

/** A day; nothing changes until a whole one stands there. */
export function DayField({ name, label, value, onChoose }: DayProps) {
  return (
    <Field name={name} label={label}>
      <input
        id={`filter-${name}`}
        type="date"
        value={value}
        onChange={(event) => event.currentTarget.value && onChoose(event.currentTarget.value)}
      />
    </Field>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  onChoose(isOn: boolean): void;
}

export function TickField({ name, label, hint, isOn, onChoose }: TickProps) {
  return (
    <div class="field tick" data-testid={`filter-${name}`} title={hint}>
      <label>
        <input
          id={`filter-${name}`}
          type="checkbox"
          checked={isOn}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {label}
      </label>
    </div>
  );
}

interface FindProps {
  readonly label: string;
  readonly value: string;
  onType(text: string): void;
}

export function FindField({ label, value, onType }: FindProps) {
  return (
    <Field name="find" label={label}>
      <input
        id="filter-find"
        type="search"
        autocomplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </Field>
  );
}
