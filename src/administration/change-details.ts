import type { Titles } from '../core/workflow/definition.js';
import type { Names } from '../http/export/names.js';
import type { ChangeType } from './change.js';
import type { ChangeDto } from './change.dto.js';
import { type ChangedFacts, factsInWords } from './changed-facts.js';
import type { HeldGrant } from './grant-words.js';

/** What a change has made of what, in words as on the page: `中文名称：高新园 → 高新区`; null where its name says everything. */
export function changeDetails({ type, data }: Pick<ChangeDto, 'type' | 'data'>, names: Names): string | null {
  const { from, to } = sidesOf(type, data);
  const [was, is] = [new Map(factsInWords(from, names)), new Map(factsInWords(to, names))];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((label) => was.get(label) !== is.get(label));
  const colon = names.language === 'zh' ? '：' : ': ';
  return names.list(changed.map((label) => `${label}${colon}${arrow(was.get(label), is.get(label))}`)) || null;
}

/** What is new stands alone, as in the history. */
function arrow(from: string | undefined, to: string | undefined): string {
  return from === undefined ? to! : `${from} → ${to ?? '–'}`;
}

interface Sides {
  readonly from: ChangedFacts;
  readonly to: ChangedFacts;
}

/** How it was, and how it is. */
function sidesOf(type: ChangeType, data: object): Sides {
  switch (type) {
    case 'person.renamed': {
      const { from, to } = data as { from: string; to: string };
      return { from: { name: from }, to: { name: to } };
    }
    case 'department.renamed': {
      const { from, to } = data as { from: Titles; to: Titles };
      return { from: { title: from }, to: { title: to } };
    }
    case 'grant.given':
      return { from: {}, to: { grants: [data as HeldGrant] } };
    case 'grant.taken':
      return { from: { grants: [data as HeldGrant] }, to: {} };
    case 'grant.changed': {
      const held = data as HeldGrant;
      return { from: { grants: [{ ...held, head: !held.head }] }, to: { grants: [held] } };
    }
    case 'park.changed':
      return data as Sides;
    case 'channel.changed': {
      const { from, to, renewed } = data as Sides & Pick<ChangedFacts, 'renewed'>;
      return { from, to: { ...to, renewed } };
    }
    case 'channel.created':
      return { from: {}, to: whereItLeads(data) };
    case 'channel.removed':
      return { from: whereItLeads(data), to: {} };
    case 'department.removed':
    case 'park.removed':
      return { from: data, to: {} };
    case 'person.created':
    case 'department.created':
    case 'park.created':
      return { from: {}, to: data };
    case 'person.deactivated':
    case 'person.reactivated':
    case 'password-link.given':
      return { from: {}, to: {} };
  }
}

/** It tells enough of a channel that comes or goes. */
function whereItLeads({ title, kind, target, owner }: ChangedFacts): ChangedFacts {
  return { title, kind, target, owner };
}
