import { html, type Html } from '../page/html.js';

/** A bar in a cell of a table: so much of the most, and of that a part in another colour. */
export function inlineBar({ value, most, colour }: { value: number; most: number; colour: string }, part?: { value: number; colour: string }): Html {
  const of = (amount: number) => (most === 0 ? 0 : (Math.max(0, amount) / most) * 100).toFixed(1);
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${of(value)}" height="8" fill="${colour}"/>${
    part ? html`<rect width="${of(part.value)}" height="8" fill="${part.colour}"/>` : null
  }</svg>`;
}
