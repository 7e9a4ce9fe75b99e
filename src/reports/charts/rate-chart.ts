import type { Edition } from '../page/edition.js';
import { html, type Html } from '../page/html.js';
import { COUNTED, LINE } from './colours.js';

export interface RateOfMonth {
  readonly month: string;
  readonly decided: number;
  readonly onTimeRate: number | null;
}

const [WIDTH, TOP, BOTTOM, HEIGHT] = [680, 24, 150, 190];

/** Month by month: how much was decided as columns, and how much of it on time as a line that breaks where nothing was. */
export function rateChart(title: string, months: readonly RateOfMonth[], edition: Edition): Html {
  const step = WIDTH / months.length;
  const most = Math.max(1, ...months.map(({ decided }) => decided));
  const x = (at: number) => (at + 0.5) * step;
  const y = (rate: number) => BOTTOM - rate * (BOTTOM - TOP);
  const columns = months.map(({ month, decided }, at) => {
    const height = (decided / most) * (BOTTOM - TOP) * 0.6;
    return html`<rect x="${(x(at) - step * 0.3).toFixed(1)}" y="${(BOTTOM - height).toFixed(1)}" width="${(step * 0.6).toFixed(1)}" height="${height.toFixed(1)}" fill="${COUNTED}"/>
<text x="${x(at).toFixed(1)}" y="${BOTTOM + 14}">${Number(month.slice(5))}${edition.words('月', '')}</text><text class="quiet" x="${x(at).toFixed(1)}" y="${BOTTOM + 28}">${edition.number(decided)}</text>`;
  });
  const points = months.flatMap(({ onTimeRate }, at) => (onTimeRate === null ? [] : [{ at, rate: onTimeRate }]));
  const dots = points.map(({ at, rate }) => {
    return html`<circle cx="${x(at).toFixed(1)}" cy="${y(rate).toFixed(1)}" r="3" fill="${LINE}"/><text x="${x(at).toFixed(1)}" y="${(y(rate) - 7).toFixed(1)}">${edition.rate(rate)}</text>`;
  });
  const lines = points.slice(1).flatMap(({ at, rate }, before) => {
    const from = points[before]!;
    if (from.at !== at - 1) return [];
    return [html`<line x1="${x(from.at).toFixed(1)}" y1="${y(from.rate).toFixed(1)}" x2="${x(at).toFixed(1)}" y2="${y(rate).toFixed(1)}" stroke="${LINE}" stroke-width="2"/>`];
  });
  return html`<figure><figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}"><line x1="0" y1="${BOTTOM}" x2="${WIDTH}" y2="${BOTTOM}" stroke="#999"/>${columns}${lines}${dots}</svg></figure>`;
}
