import { escapeHtml } from '../../http/escape-html.js';

/** Markup. Made by `html` alone, so that what people have written is never taken for it. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = string | number | Html | readonly Html[] | null;

/** Markup with values in it: text is escaped, markup stands as it is, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts.map((part, at) => (at === 0 ? part : markupOf(values[at - 1]!) + part)).join(''));
}

function markupOf(value: Content): string {
  if (value === null) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(({ markup }) => markup).join('');
  return escapeHtml(String(value));
}
