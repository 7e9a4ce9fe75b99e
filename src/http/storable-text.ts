const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** PostgreSQL stores neither NUL nor half a surrogate pair, so such text is refused before it gets there. */
export function isStorableText(text: string): boolean {
  return !UNSTORABLE.test(text);
}

export function withoutUnstorable(text: string): string {
  return text.replace(new RegExp(UNSTORABLE, 'gu'), '\uFFFD');
}
