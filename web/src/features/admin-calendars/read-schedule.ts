import type { Schedule } from '../../api/calendars.js';

export type ReadSchedule = { readonly schedule: Schedule } | { readonly fault: 'empty' | 'not-json' | 'not-an-object'; readonly line: number | null };

/** The schedule that a text holds, as far as a browser can tell; what is wrong with its days is for the server to say. */
export function readSchedule(text: string): ReadSchedule {
  if (text.trim() === '') return { fault: 'empty', line: null };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not-an-object', line: null };
    return { schedule: value as Schedule };
  } catch (fault) {
    return { fault: 'not-json', line: lineOfFault(text, fault) };
  }
}

/** Browsers say either the position of the fault or its line; some neither. */
function lineOfFault(text: string, fault: unknown): number | null {
  const words = fault instanceof Error ? fault.message : '';
  const line = /line (\d+)/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(words)?.[1];
  if (position === undefined) return words.includes('end of') ? text.split('\n').length : null;
  return text.slice(0, Number(position)).split('\n').length;
}

/** The line on which a field stands: that of `days[3].date` is that of the fourth date. */
export function lineOf(text: string, field: string): number | null {
  const [, at, name] = /^days[[.](\d+)\]?(?:\.(\w+))?/.exec(field) ?? [];
  const wanted = name ?? (at === undefined ? field : 'date');
  const places = [...text.matchAll(new RegExp(`"${wanted.replace(/\W/g, '')}"\\s*:`, 'g'))];
  const place = places[Number(at ?? 0)];
  return place === undefined ? null : text.slice(0, place.index).split('\n').length;
}
