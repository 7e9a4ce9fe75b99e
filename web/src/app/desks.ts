import type { Role, User } from '../api/session.js';
import type { DESKS } from './desks.messages.js';

/** The desk that belongs to a role, and the pages that are worked at from there. */
export interface Desk {
  readonly role: Role;
  readonly home: '/agent' | '/officer' | '/leader' | '/workflows';
  readonly sections: readonly Section[];
}

/** Where somebody sits who holds no role. */
export interface BareDesk {
  readonly role: null;
  readonly home: '/';
  readonly sections: readonly [];
}

export interface Section {
  readonly to: '/agent' | '/officer' | '/leader' | '/projects' | '/leader/figures' | '/orders' | '/alerts' | '/workflows' | '/calendars' | '/people' | '/channels' | '/evaluations';
  readonly title: keyof (typeof DESKS)['zh']['sections'];
  /** Several pages in one section; the first of them is where it leads. */
  readonly pages?: readonly SectionPage[];
}

export interface SectionPage {
  readonly to: '/people' | '/departments' | '/parks' | '/changes' | '/channels' | '/deliveries';
  readonly title: keyof (typeof DESKS)['zh']['pages'];
  /** After `g` it goes there; the first page has the section's own figure. */
  readonly letter?: string;
}

export const ALL_DESKS: readonly Desk[] = [
  { role: 'agent', home: '/agent', sections: [{ to: '/agent', title: 'desk' }, { to: '/projects', title: 'projects' }, { to: '/orders', title: 'orders' }, { to: '/alerts', title: 'alerts' }] },
  { role: 'officer', home: '/officer', sections: [{ to: '/officer', title: 'desk' }, { to: '/projects', title: 'projects' }, { to: '/orders', title: 'orders' }, { to: '/alerts', title: 'alerts' }] },
  {
    role: 'leader',
    home: '/leader',
    sections: [{ to: '/leader', title: 'desk' }, { to: '/leader/figures', title: 'figures' }, { to: '/orders', title: 'orders' }, { to: '/alerts', title: 'alerts' }, { to: '/projects', title: 'projects' }],
  },
  {
    role: 'administrator',
    home: '/workflows',
    sections: [
      { to: '/workflows', title: 'workflows' },
      { to: '/calendars', title: 'calendars' },
      {
        to: '/people',
        title: 'organisation',
        pages: [{ to: '/people', title: 'people' }, { to: '/departments', title: 'departments', letter: 'd' }, { to: '/parks', title: 'parks', letter: 'p' }, { to: '/changes', title: 'changes', letter: 'c' }],
      },
      { to: '/channels', title: 'sending', pages: [{ to: '/channels', title: 'channels' }, { to: '/deliveries', title: 'deliveries', letter: 's' }] },
      { to: '/evaluations', title: 'evaluations' },
      { to: '/projects', title: 'projects' },
    ],
  },
];

const BARE: BareDesk = { role: null, home: '/', sections: [] };

const REMEMBERED_AS = 'desk';

/** The desks of the roles that the person holds. */
export function desksOf({ roles }: User): readonly Desk[] {
  return ALL_DESKS.filter(({ role }) => roles.some((held) => held.role === role));
}

/** The desk that the page of this address belongs to: its own, or the one that was last sat at. */
export function deskAt(path: string, user: User): Desk | BareDesk {
  const own = desksOf(user);
  return own.find(({ home }) => standsAt(path, home)) ?? firstDesk(user);
}

/** Whether this page, or one below it, is the one at this address. */
export function standsAt(path: string, page: string): boolean {
  return path === page || path.startsWith(`${page}/`);
}

/** The desk that was last sat at, or the first; somebody without any role has the bare one. */
export function firstDesk(user: User): Desk | BareDesk {
  const own = desksOf(user);
  return own.find(({ role }) => role === lastRole()) ?? own[0] ?? BARE;
}

export function sitDownAt({ role }: Desk | BareDesk): void {
  if (role === null) return;
  try {
    localStorage.setItem(REMEMBERED_AS, role);
  } catch {
    // Then the first desk is shown next time.
  }
}

function lastRole(): string | null {
  try {
    return localStorage.getItem(REMEMBERED_AS);
  } catch {
    return null;
  }
}
