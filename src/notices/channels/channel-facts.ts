import { isDeepStrictEqual } from 'node:util';
import type { Channel } from './channel.js';
import { targetOf } from './channel-view.js';

type Facts = Readonly<Record<string, unknown>>;

/** What the record of changes tells of a channel; no secret, and of a URL nothing but its server. */
export function channelFacts({ title, kind, settings, owner, rule, active }: Channel): Facts {
  return { title, kind, target: targetOf(settings), owner, rule, active };
}

/** What is otherwise than it was, and which secrets were set anew; null when nothing is. */
export function channelChange(before: Channel, after: Channel): object | null {
  const [from, to] = [asStored(channelFacts(before)), asStored(channelFacts(after))];
  const moved = Object.keys(to).filter((key) => !isDeepStrictEqual(from[key], to[key]));
  const renewed = (['url', 'secret'] as const).filter((name) => before.settings[name] !== after.settings[name]);
  return moved.length === 0 && renewed.length === 0 ? null : { from: only(moved, from), to: only(moved, to), renewed };
}

function only(keys: readonly string[], facts: Facts): Facts {
  return Object.fromEntries(keys.map((key) => [key, facts[key]]));
}

/** Without the classes that what came over HTTP is made of. */
function asStored(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts)) as Facts;
}
