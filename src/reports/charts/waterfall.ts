import type { Edition } from '../page/edition.js';
import { html, type Html } from '../page/html.js';
import { COST, SAVED, WHOLE } from './colours.js';
import { linesOfText } from './lines-of-text.js';

export interface WaterfallStep {
  readonly label: string;
  /** Days saved; negative where they were lost. */
  readonly days: number;
}

export interface Waterfall {
  readonly title: string;
  readonly from: { readonly label: string; readonly days: number };
  readonly steps: readonly WaterfallStep[];
  readonly to: { readonly label: string; readonly days: number };
}

const [WIDTH, TOP, BOTTOM, HEIGHT, LINE_HEIGHT] = [680, 20, 170, 232, 13];

/** From the days of old to those that were used, step by step: each hangs where the one before has ended. */
export function waterfall(figures: Waterfall, edition: Edition): Html {
  const bars = barsOf(figures, edition);
  const [low, high] = [Math.min(0, ...bars.map(({ end }) => end)), Math.max(1, ...bars.flatMap(({ start, end }) => [start, end]))];
  const width = WIDTH / bars.length;
  const y = (days: number) => BOTTOM - ((days - low) / (high - low)) * (BOTTOM - TOP);
  const drawn = bars.map((bar, at) => {
    const place = { x: at * width, width, top: y(Math.max(bar.start, bar.end)), bottom: y(Math.min(bar.start, bar.end)) };
    const link = at < bars.length - 1 ? line(place.x + width * 0.85, place.x + width * 1.15, y(bar.end)) : null;
    return html`${barAt(bar, place)}${link}
`;
  });
  return html`<figure><figcaption>${figures.title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${figures.title}">${line(0, WIDTH, y(0))}${drawn}</svg></figure>`;
}

interface Bar {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly colour: string;
}

function barsOf({ from, steps, to }: Waterfall, edition: Edition): readonly Bar[] {
  const standing = ({ label, days }: Waterfall['from']): Bar => ({ label, text: edition.number(days), start: 0, end: days, colour: WHOLE });
  let level = from.days;
  const hanging = steps.map(({ label, days }): Bar => {
    const start = level;
    level -= days;
    return { label, text: days > 0 ? `−${edition.number(days)}` : `+${edition.number(-days)}`, start, end: level, colour: days >= 0 ? SAVED : COST };
  });
  return [standing(from), ...hanging, standing(to)];
}

function barAt({ label, text, colour }: Bar, { x, width, top, bottom }: { x: number; width: number; top: number; bottom: number }): Html {
  const middle = (x + width / 2).toFixed(1);
  const lines = linesOfText(label, Math.floor(width / 6)).map((words, at) => html`<tspan x="${middle}" y="${BOTTOM + 15 + at * LINE_HEIGHT}">${words}</tspan>`);
  const height = Math.max(1, bottom - top).toFixed(1);
  return html`<rect x="${(x + width * 0.15).toFixed(1)}" y="${top.toFixed(1)}" width="${(width * 0.7).toFixed(1)}" height="${height}" fill="${colour}"/>
<text x="${middle}" y="${(top - 4).toFixed(1)}">${text}</text><text>${lines}</text>`;
}

function line(from: number, to: number, y: number): Html {
  return html`<line x1="${from.toFixed(1)}" y1="${y.toFixed(1)}" x2="${to.toFixed(1)}" y2="${y.toFixed(1)}" stroke="#999"/>`;
}
