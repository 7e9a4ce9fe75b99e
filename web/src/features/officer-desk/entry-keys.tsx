import { App } from 'antd';
import type { EventType } from '../../api/events.js';
import type { InboxEntry } from '../../api/lists.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { EVENT_NAMES } from '../../ui/event-names.messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { KEYS } from './keys.js';
import { OFFICER_DESK } from './officer-desk.messages.js';

interface EntryKeysProps {
  readonly entry: InboxEntry;
  readonly onAct: (type: EventType) => void;
}

/** Everything that can be recorded about the item that somebody is at, by a key. A key that is not possible now says what is. */
export function EntryKeys({ entry, onAct }: EntryKeysProps) {
  return KEYS.map(([type, key]) => <EntryKey key={type} type={type} keys={key} entry={entry} onAct={onAct} />);
}

function EntryKey({ type, keys, entry: { allowedEvents, item }, onAct }: EntryKeysProps & { readonly type: EventType; readonly keys: string }) {
  const say = useMessages(OFFICER_DESK);
  const names = useMessages(EVENT_NAMES);
  const titled = useTitle();
  const language = useLanguage();
  const { message } = App.useApp();
  const types: readonly EventType[] = allowedEvents;
  const tell = () => {
    const possible = types.length > 0 ? say.possible(listed(types.map((event) => names[event]), language)) : say.nothingPossible;
    void message.info([say.notNow(names[type], titled(item.title)), possible].join(language === 'zh' ? '。' : '. '));
  };
  useShortcut({ keys, does: names[type], group: say.keys }, types.includes(type) ? () => onAct(type) : tell);
  return null;
}
