import { Button } from 'antd';
import type { EventType } from '../../../api/events.js';
import type { InboxEntry } from '../../../api/lists.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { EVENT_NAMES } from '../../../ui/event-names.messages.js';
import { GRAVE_EVENTS } from '../../../ui/events/event-fields.js';
import { useShortcut } from '../../../ui/shortcuts/shortcuts.js';
import type { Batch } from '../batch/use-batch.js';
import { keyOf } from '../desk-entries.js';
import { Key } from '../key.js';
import { KEYS } from '../keys.js';
import { OFFICER_DESK } from '../officer-desk.messages.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';

interface EntryActionsProps {
  readonly entry: InboxEntry;
  readonly batch: Batch;
  readonly onAct: (type: EventType) => void;
}

/** A button for everything that can be recorded about an item, each with its key; what brings the item on comes first. */
export function EntryActions({ entry, batch, onAct }: EntryActionsProps) {
  const say = useMessages(DETAIL);
  const names = useMessages(EVENT_NAMES);
  const titled = useTitle();
  const types: readonly EventType[] = entry.allowedEvents;
  const rank = (type: EventType) => (KEYS.findIndex(([known]) => known === type) + KEYS.length + 1) % (KEYS.length + 1);
  const offered = [...types].sort((one, other) => rank(one) - rank(other));
  const beside = batch.sideBySide(entry);
  return (
    <>
      <div className={styles.actions} role="group" aria-label={say.actions(titled(entry.item.title))}>
        {offered.map((type, at) => {
          const isFirst = at === 0 && !GRAVE_EVENTS.has(type);
          const key = KEYS.find(([known]) => known === type)?.[1];
          return (
            <Button key={type} type={isFirst ? 'primary' : 'default'} danger={GRAVE_EVENTS.has(type)} onClick={() => onAct(type)}>
              {names[type]}
              {key && <Key keys={key.toUpperCase()} onPrimary={isFirst} />}
            </Button>
          );
        })}
      </div>
      {beside.length > 1 && <SideBySide entry={entry} batch={batch} items={beside} />}
    </>
  );
}

/** 并联: what waits beside it in the same stage can be accepted together with it. */
function SideBySide({ entry, batch, items }: { readonly entry: InboxEntry; readonly batch: Batch; readonly items: readonly InboxEntry[] }) {
  const say = useMessages(DETAIL);
  const { keyStage, keys } = useMessages(OFFICER_DESK);
  const all = items.map(keyOf);
  const choose = () => batch.choose(new Set([...batch.keys, ...all]));
  useShortcut({ keys: 't', does: keyStage, group: keys }, choose);
  if (all.every((key) => batch.keys.has(key))) return null;
  return (
    <p className={styles.beside}>
      {say.beside(items.filter((other) => keyOf(other) !== keyOf(entry)).length)}
      <Button type="link" size="small" onClick={choose}>{say.chooseAll}<Key keys="T" /></Button>
    </p>
  );
}
