const LONGEST_CELL = 32_767;
/** What XML cannot hold: control characters, halves of surrogate pairs, and two that are no characters. */
const NOT_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Text of a cell: as long as Excel takes it, of characters that XML can hold, and what looks like Excel's escapes escaped. */
export function cellText(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return xmlText(short.replace(NOT_XML, '\uFFFD').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

export function xmlText(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
