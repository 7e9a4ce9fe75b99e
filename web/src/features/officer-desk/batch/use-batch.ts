import { useState } from 'react';
import type { InboxEntry } from '../../../api/lists.js';
import { keyOf, mayAccept } from '../desk-entries.js';

export interface Batch {
  /** Of what is selected and can be accepted. */
  readonly keys: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  readonly chosen: readonly InboxEntry[];
  /** Why an item was not accepted, by its key. */
  readonly refusals: ReadonlyMap<string, string>;
  /** What was sent is no longer selected, unless it was refused. */
  readonly answered: (sent: readonly InboxEntry[], refusals: ReadonlyMap<string, string>) => void;
  /** What waits in the same stage of the same project, this entry among it. */
  readonly sideBySide: (entry: InboxEntry) => readonly InboxEntry[];
}

/** What is selected to be accepted together. What somebody else has accepted in the meantime is no longer selected. */
export function useBatch(entries: readonly InboxEntry[]): Batch {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const offered = entries.filter(mayAccept);
  const chosen = offered.filter((entry) => selected.has(keyOf(entry)));
  return {
    keys: new Set(chosen.map(keyOf)),
    choose: (keys) => {
      setSelected(keys);
      setRefusals(new Map([...refusals].filter(([key]) => keys.has(key))));
    },
    chosen,
    refusals,
    answered: (sent, refused) => {
      const done = new Set(sent.map(keyOf).filter((key) => !refused.has(key)));
      setSelected((before) => new Set([...before].filter((key) => !done.has(key))));
      setRefusals(refused);
    },
    sideBySide: ({ project, item }) => offered.filter((other) => other.project.id === project.id && other.item.stage === item.stage),
  };
}
