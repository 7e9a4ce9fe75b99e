import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { patiently } from '../../api/patiently.js';
import type { EventType } from '../../api/events.js';
import { useMessages } from '../../language/messages.js';
import { EVENT_NAMES } from '../event-names.messages.js';
import { EVENT_FIELDS, GRAVE_EVENTS } from './event-fields.js';
import { EVENTS } from './events.messages.js';
import styles from './events.module.css';

const EventDialog = lazy(() => patiently(() => import('./event-dialog.js').then(({ EventDialog: dialog }) => ({ default: dialog }))));

interface EventButtonsProps {
  readonly projectId: string;
  /** Key of the item; null for what can be recorded about the project itself. */
  readonly item: string | null;
  /** What it is about, for who cannot see where the buttons stand. */
  readonly label: string;
  /** `allowedEvents`, as the server says. */
  readonly types: readonly string[];
  readonly onDone?: () => void;
  /** In a table: the likeliest as a button, the rest in a menu. */
  readonly compact?: boolean;
}

/** A button for everything that this person may record now; a click opens its form. */
export function EventButtons({ projectId, item, label, types, onDone, compact = false }: EventButtonsProps) {
  const say = useMessages(EVENTS);
  const names = useMessages(EVENT_NAMES);
  const [open, setOpen] = useState<EventType | null>(null);
  const known = (Object.keys(EVENT_FIELDS) as EventType[]).filter((type) => types.includes(type)).sort(byLikelihood);
  if (known.length === 0 && open === null) return null;
  const plain = compact ? known.slice(0, 1) : known.filter((type) => !GRAVE_EVENTS.has(type) || known.length === 1);
  const hidden = known.filter((type) => !plain.includes(type));
  return (
    <div className={styles.buttons} role="group" aria-label={say.actions(label)}>
      {plain.map((type, at) => (
        <Button key={type} size="small" type={at === 0 && !GRAVE_EVENTS.has(type) ? 'primary' : 'default'} onClick={() => setOpen(type)}>
          {names[type]}
        </Button>
      ))}
      {hidden.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: hidden.map((type) => ({ key: type, label: names[type], danger: GRAVE_EVENTS.has(type) })),
            onClick: ({ key }) => setOpen(key as EventType),
          }}
        >
          <Button size="small" aria-label={say.moreFor(label)}>
            {say.more}
            <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
      {open && (
        <Suspense>
          <EventDialog projectId={projectId} item={item} type={open} onClose={() => setOpen(null)} onDone={onDone} />
        </Suspense>
      )}
    </div>
  );
}

/** What brings the item on goes before what interrupts it, and that before what ends it. */
function byLikelihood(one: EventType, other: EventType): number {
  return RANK.indexOf(one) - RANK.indexOf(other);
}

const RANK: readonly EventType[] = [
  'item.accepted', 'item.approved', 'item.resumed', 'item.supplemented', 'item.submitted', 'item.supplement-requested', 'item.paused', 'item.extended',
  'item.waived', 'item.declined', 'item.refused', 'item.withdrawn', 'project.terminated',
];
