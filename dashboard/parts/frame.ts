import type { Navigation } from '../address/router.ts';
import type { View } from '../address/view.ts';
import type { Reference } from '../answers/reference.ts';
import type { Answers } from '../answers/use-answers.ts';
import type { Language } from '../language/language.ts';

/** What every part of a page is given. */
export interface Frame {
  readonly view: View;
  readonly language: Language;
  readonly reference: Reference;
  go: Navigation['go'];
  adjust: Navigation['adjust'];
  retry: Answers['retry'];
}
