import type { ComponentChildren } from 'preact';

interface CardProps {
  readonly name: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One answer in large print. */
export function Card({ name, heading, children }: CardProps) {
  return (
    <section class="card" data-testid={`figure-${name}`} aria-labelledby={`card-${name}`}>
      <h3 id={`card-${name}`}>{heading}</h3>
      {children}
    </section>
  );
}

interface CountProps {
  /** What is counted in the answer, for example `status:DAT`. */
  readonly of: string;
  readonly text: string;
  readonly more?: string;
  /** True where it is bad news, and so much is known that it may be said in colour. */
  readonly isBad?: boolean;
}

/** A count of entries of the answer, such as provinces below their targets; no figure of the provinces themselves. */
export function CountText({ of, text, more, isBad = false }: CountProps) {
  return (
    <div
      class={isBad ? 'national bad' : 'national'}
      data-count={of}
      role="group"
      aria-label={more ? `${text}\n${more}` : text}
    >
      {more ? `${text}\n${more}` : text}
    </div>
  );
}
