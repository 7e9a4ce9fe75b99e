import type { ItemDefinition } from '../../src/core/workflow/definition.js';
import type { ItemEvent } from '../../src/core/workflow/event.js';

/** One thing that is done about an item. */
export interface Deed {
  /** Calendar days after the deed before it; for the first, after the item's prerequisites were done. */
  readonly wait: number;
  readonly type: ItemEvent['type'];
  /** The ground of a pause, or the days of an extension. */
  readonly said: string | null;
  /** Days after which it is typed in (补录). */
  readonly late: number;
}

/** Reads '+1 accepted, +3 paused auction, +20 resumed, +0 approved late 4'. */
export function deedsOf(story: string): Deed[] {
  return story.split(',').map((words) => {
    const match = /^\+(\d+) ([a-z-]+)(?: (?!late)([a-z0-9-]+))?(?: late (\d+))?$/.exec(words.trim());
    if (!match) throw new Error(`not a deed: ${words}`);
    return { wait: Number(match[1]), type: `item.${match[2]}` as Deed['type'], said: match[3] ?? null, late: Number(match[4] ?? 0) };
  });
}

/** What happens to an item that nobody tells a story about: taken in the next day, approved a day before its promise ends. */
export function plainStory(item: ItemDefinition): string {
  return `+1 submitted, +1 accepted, +${Math.max(0, item.promised.days - 1)} approved`;
}

/** The deed as it is sent, with a number for everything that needs one. */
export function eventFor(item: ItemDefinition, { type, said }: Deed, number: number): ItemEvent {
  const key = item.key;
  switch (type) {
    case 'item.supplement-requested':
      return { type, item: key, missing: ['授权委托书原件', '总平面图'] };
    case 'item.paused':
      return { type, item: key, ground: said as 'auction', expectedDays: 10, noticeNumber: `审告〔2026〕${number}号` };
    case 'item.extended':
      return { type, item: key, days: Number(said), reason: '案情复杂，经批准延长' };
    case 'item.approved':
      return { type, item: key, decisionNumber: `准〔2026〕${number}号`, ...(item.certificate && { certificateNumber: `证${number}` }) };
    case 'item.declined':
    case 'item.refused':
    case 'item.withdrawn':
    case 'item.waived':
      return { type, item: key, reason: '按实际情况办理' };
    default:
      return { type, item: key };
  }
}
