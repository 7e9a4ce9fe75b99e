/** Rows or elements in the form in which PostgreSQL reads an array. */
export function arrayLiteral(elements: readonly string[]): string {
  return `{${elements.join(',')}}`;
}

/** An element of an array of texts: arrays and objects go as PostgreSQL’s arrays and as JSON. */
export function elementLiteral(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return textLiteral(value);
    case 'object':
      if (value === null) return 'NULL';
      return textLiteral(Array.isArray(value) ? arrayLiteral(value.map(elementLiteral)) : JSON.stringify(value));
    case 'undefined':
      return 'NULL';
    default:
      return String(value);
  }
}

/** Most texts are keys, days and instants, which need no quotes and so no copy. */
function textLiteral(text: string): string {
  if (PLAIN.test(text)) return text;
  return `"${SPECIAL.test(text) ? text.replace(ALL_SPECIAL, '\\$&') : text}"`;
}

/** `null` in any case is no text. */
const PLAIN = /^(?!null$)[\w.:+/=-]+$/i;
const SPECIAL = /["\\]/;
const ALL_SPECIAL = /["\\]/g;
