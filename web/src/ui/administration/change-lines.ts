import type { Change, Grant } from '../../api/administration.js';
import type { ChannelChange, ChannelKind, ChannelOwner } from '../../api/channels.js';
import type { Titles } from '../../language/languages.js';
import type { CHANGES } from './changes.messages.js';

/** One thing that is otherwise now: what it was, what it is; null where there was, or is, nothing. */
export interface ChangeLine {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How the parts of a change are put into words. */
export interface ChangeWords {
  readonly say: (typeof CHANGES)['en'];
  readonly grant: (grant: HeldGrant) => string;
  readonly owner: (owner: ChannelOwner) => string;
  readonly channelKind: (kind: ChannelKind) => string;
  readonly rule: (rule: Rule) => readonly Fact[];
}

export type Rule = NonNullable<ChannelChange['rule']>;
export type Fact = readonly [label: string, text: string];
type HeldGrant = Pick<Grant, 'role' | 'department' | 'park' | 'head'>;

interface PlaceFacts {
  readonly title?: Titles;
  readonly place?: string;
}

interface ChannelFacts {
  readonly title?: Titles;
  readonly kind?: ChannelKind;
  readonly target?: string;
  readonly owner?: ChannelOwner;
  readonly rule?: Rule;
  readonly active?: boolean;
}

/** A change in words, line by line; none where its name says everything. */
export function changeLines({ type, data }: { readonly type: Change['type']; readonly data: unknown }, words: ChangeWords): readonly ChangeLine[] {
  const { say, grant } = words;
  switch (type) {
    case 'person.created': {
      const { username, grants = [] } = data as { username: string; grants?: readonly HeldGrant[] };
      return [{ label: say.username, from: null, to: username }, ...grants.map((held) => ({ label: say.role, from: null, to: grant(held) }))];
    }
    case 'person.renamed':
      return [{ label: say.name, ...(data as { from: string; to: string }) }];
    case 'person.deactivated':
    case 'person.reactivated':
    case 'password-link.given':
      return [];
    case 'grant.given':
      return [{ label: say.role, from: null, to: grant(data as HeldGrant) }];
    case 'grant.taken':
      return [{ label: say.role, from: grant(data as HeldGrant), to: null }];
    case 'grant.changed': {
      const held = data as HeldGrant;
      return [{ label: say.role, from: grant({ ...held, head: !held.head }), to: grant(held) }];
    }
    case 'department.renamed': {
      const { from, to } = data as { from: Titles; to: Titles };
      return between(placeFacts({ title: from }, words), placeFacts({ title: to }, words));
    }
    case 'park.changed': {
      const { from, to } = data as { from: PlaceFacts; to: PlaceFacts };
      return between(placeFacts(from, words), placeFacts(to, words));
    }
    case 'department.created':
    case 'park.created':
      return between([], placeFacts(data as PlaceFacts, words));
    case 'department.removed':
    case 'park.removed':
      return between(placeFacts(data as PlaceFacts, words), []);
    case 'channel.created':
      return between([], channelFacts(withoutRule(data as ChannelFacts), words));
    case 'channel.removed':
      return between(channelFacts(withoutRule(data as ChannelFacts), words), []);
    case 'channel.changed': {
      const { from, to, renewed } = data as { from: ChannelFacts; to: ChannelFacts; renewed: readonly ('url' | 'secret')[] };
      return [...between(channelFacts(from, words), channelFacts(to, words)), ...renewed.map((what) => ({ label: say[what], from: null, to: say.renewed }))];
    }
  }
}

function placeFacts({ title, place }: PlaceFacts, { say }: ChangeWords): readonly Fact[] {
  return [...titleFacts(title, say), ...fact(say.place, place)];
}

function channelFacts({ title, kind, target, owner, rule, active }: ChannelFacts, { say, ...words }: ChangeWords): readonly Fact[] {
  return [
    ...titleFacts(title, say),
    ...fact(say.kind, kind && words.channelKind(kind)),
    ...fact(say.target, target),
    ...fact(say.owner, owner && words.owner(owner)),
    ...(rule ? words.rule(rule) : []),
    ...fact(say.active, active === undefined ? undefined : active ? say.on : say.off),
  ];
}

/** Where a channel leads tells enough of one that comes or goes. */
function withoutRule({ title, kind, target, owner }: ChannelFacts): ChannelFacts {
  return { title, kind, target, owner };
}

function titleFacts(title: Titles | undefined, say: ChangeWords['say']): readonly Fact[] {
  return title ? [[say.zh, title.zh], [say.en, title.en]] : [];
}

function fact(label: string, text: string | undefined): readonly Fact[] {
  return text === undefined ? [] : [[label, text]];
}

/** What differs, in the order in which it is told. */
function between(before: readonly Fact[], after: readonly Fact[]): readonly ChangeLine[] {
  const [was, is] = [new Map(before), new Map(after)];
  const labels = [...new Set([...was.keys(), ...is.keys()])];
  return labels.map((label) => ({ label, from: was.get(label) ?? null, to: is.get(label) ?? null })).filter(({ from, to }) => from !== to);
}
