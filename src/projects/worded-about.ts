import { ITEM_STATUS_WORDS } from '../core/words/item-statuses.js';
import { GROUND_WORDS } from '../core/words/pause-grounds.js';
import { PROJECT_STATUS_WORDS } from '../core/words/project-statuses.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import type { Titles } from '../core/workflow/definition.js';
import type { Refusal } from '../core/workflow/refusal.js';
import type { About } from '../http/problem.js';

type Value = Refusal['about'][string];

/** What a refusal is about, as people call it: items by their titles, and states and grounds by their words. */
export function wordedAbout(about: Refusal['about'], workflow: CompiledWorkflow): About {
  const titleOf = (key: string): Titles | string => {
    const at = workflow.indexOf.get(key);
    return at === undefined ? key : workflow.items[at]!.definition.title;
  };
  const words: Readonly<Record<string, (key: string) => Titles | string>> = {
    item: titleOf,
    missing: titleOf,
    status: (key) => STATUSES[key] ?? key,
    ground: (key) => GROUNDS[key] ?? key,
    allowed: (key) => GROUNDS[key] ?? key,
  };
  const worded = (name: string, value: Value): About[string] => {
    const wordsOf = words[name];
    if (!wordsOf) return value;
    if (typeof value === 'string') return wordsOf(value);
    return Array.isArray(value) ? value.map(wordsOf) : value;
  };
  return Object.fromEntries(Object.entries(about).map(([name, value]) => [name, worded(name, value)]));
}

const STATUSES: Readonly<Record<string, Titles>> = { ...PROJECT_STATUS_WORDS, ...ITEM_STATUS_WORDS };
const GROUNDS: Readonly<Record<string, Titles>> = GROUND_WORDS;
