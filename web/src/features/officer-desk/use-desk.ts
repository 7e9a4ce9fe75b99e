import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InboxEntry } from '../../api/lists.js';
import { officerInboxQuery } from '../../api/officer-inbox.js';
import { useToday } from '../../api/today.js';
import { FIGURES, isAsked, isFound, keyOf, type Figure } from './desk-entries.js';
import type { OfficerDeskAddress } from './officer-desk-address.js';

export interface Desk {
  readonly today: string;
  /** As asked for by the address; undefined until the first answer. */
  readonly shown: readonly InboxEntry[] | undefined;
  readonly complete: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly counts: Readonly<Record<Figure, number>> | undefined;
  /** Everything of the chosen department. */
  readonly entries: readonly InboxEntry[];
}

/** What the desk shows at this address. The numbers are of the chosen department, whatever else is filtered. */
export function useDesk(address: OfficerDeskAddress): Desk {
  const { today } = useToday();
  const { data, error, refetch } = useQuery(officerInboxQuery);
  const entries = data?.entries.filter(({ item }) => address.department === undefined || item.department === address.department);
  return {
    today,
    shown: entries?.filter(isAsked(address, today)).filter(isFound(address)),
    complete: data?.complete ?? true,
    error,
    retry: () => void refetch(),
    counts: entries && (Object.fromEntries(FIGURES.map(([figure, asked]) => [figure, entries.filter(isAsked(asked, today)).length])) as Record<Figure, number>),
    entries: entries ?? [],
  };
}

/** Where somebody is in the list: on the row that was last gone to, or where that row was when it has left the list. */
export function usePlace(shown: readonly InboxEntry[] | undefined, gone: string | undefined) {
  const [lastAt, setLastAt] = useState(0);
  const found = gone === undefined ? -1 : (shown?.findIndex((entry) => keyOf(entry) === gone) ?? -1);
  if (found >= 0 && found !== lastAt) setLastAt(found);
  const at = found >= 0 ? found : Math.min(lastAt, (shown?.length ?? 0) - 1);
  return {
    current: shown?.[at],
    /** The row to go on to once the present one is done: the one after it, or the one before at the end. */
    next: shown?.[at + 1] ?? shown?.[at - 1],
  };
}
