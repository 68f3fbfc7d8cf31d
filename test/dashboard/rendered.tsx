import { type ComponentChildren, isValidElement, type VNode } from 'preact';

/** An element as a browser would have it: its name, its attributes, the text inside. */
export interface Rendered {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Every element that components without state make, outermost first; and all their text nodes. */
export function rendered(children: ComponentChildren): { elements: Rendered[]; texts: string[] } {
  const elements: Rendered[] = [];
  const texts: string[] = [];
  const visit = (child: ComponentChildren): string => {
    if (Array.isArray(child)) return child.map(visit).join('');
    if (child === null || child === undefined || typeof child === 'boolean') return '';
    if (!isValidElement(child)) {
      texts.push(String(child));
      return String(child);
    }
    const { type, props }: VNode<{ children?: ComponentChildren }> = child;
    if (typeof type === 'function') return visit(call(type, props));
    const { children: inside, ...attributes } = props;
    const place = elements.push({ name: type, attributes, text: '' }) - 1;
    const text = visit(inside);
    elements[place] = { name: type, attributes, text };
    return text;
  };
  visit(children);
  return { elements, texts };
}

/** Components here are plain functions; what Preact calls a fragment is one too. */
function call(type: unknown, props: object): ComponentChildren {
  if (typeof type !== 'function') throw new Error('Not a component.');
  return type(props);
}

/** The only element that a test is about. */
export function only(elements: readonly Rendered[], fits: (element: Rendered) => boolean): Rendered {
  const [first, ...more] = elements.filter(fits);
  if (!first || more.length > 0)
    throw new Error(`${first ? more.length + 1 : 0} elements fit, expected one.`);
  return first;
}
