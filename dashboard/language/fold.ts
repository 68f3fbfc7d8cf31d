/** A text as one searches it: without marks, small letters, `đ` as `d`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

/** True if what was typed stands in the text, whatever the marks; nothing typed is found everywhere. */
export function isFound(typed: string, text: string): boolean {
  return fold(text).includes(fold(typed));
}
