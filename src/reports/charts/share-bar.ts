import type { Edition } from '../page/edition.js';
import { html, type Html } from '../page/html.js';

export interface Share {
  readonly label: string;
  readonly count: number;
  readonly colour: string;
}

const WIDTH = 680;
const HEIGHT = 26;

/** One bar of parts that make up a whole, and under it what they are. */
export function shareBar(title: string, shares: readonly Share[], edition: Edition): Html {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  const parts = shares.map(({ count, colour }) => {
    const width = all === 0 ? 0 : (count / all) * WIDTH;
    const part = html`<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="${HEIGHT}" fill="${colour}"/>`;
    x += width;
    return part;
  });
  const key = shares.map(({ label, count, colour }) => {
    return html`<li><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="${colour}"/></svg>${label} <b>${edition.number(count)}</b></li>`;
  });
  return html`<figure><figcaption>${title} <b>${edition.number(all)}</b></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" preserveAspectRatio="none"><rect width="${WIDTH}" height="${HEIGHT}" fill="#eee"/>${parts}</svg>
<ul class="key">${key}</ul></figure>`;
}
