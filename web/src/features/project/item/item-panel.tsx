import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useRef, type RefObject } from 'react';
import { useDepartmentName } from '../../../api/places.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { EventButtons } from '../../../ui/events/event-buttons.js';
import { Light } from '../../../ui/light.js';
import { useShortcut } from '../../../ui/shortcuts/shortcuts.js';
import { ItemStatus } from '../../../ui/status.js';
import { findItem } from '../find-item.js';
import type { Outlook } from '../outlook.js';
import { Attempts } from './attempts.js';
import { ItemClockFigures } from './item-clock-figures.js';
import { ItemMaterials } from './item-materials.js';
import { ItemNeighbours } from './item-neighbours.js';
import { ItemProspect } from './item-prospect.js';
import { ITEM } from './item.messages.js';
import { NextStates } from './next-states.js';
import { Section } from './section.js';
import { WhyCalendar } from '../../../ui/why/why-calendar.js';
import { WHY } from '../../../ui/why/why.messages.js';
import styles from './item-panel.module.css';

interface ItemPanelProps {
  readonly project: Project;
  readonly itemKey: string;
  readonly outlook: Outlook;
  readonly onClose: () => void;
  readonly onOpen: (item: string) => void;
}

/** Everything about one item, beside what the page shows. Takes the focus when it opens, and Esc closes it. */
export function ItemPanel({ project, itemKey, outlook, onClose, onOpen }: ItemPanelProps) {
  const say = useMessages(ITEM);
  const why = useMessages(WHY);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useShortcut({ keys: 'Escape', does: say.close, group: say.group }, onClose);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [itemKey]);
  const found = findItem(project, itemKey);
  if (!found) {
    return (
      <aside className={styles.panel} aria-label={say.group}>
        <Head title={say.unknown} heading={heading} id={id} onClose={onClose} />
      </aside>
    );
  }
  const { item, stage } = found;
  return (
    <aside className={styles.panel} aria-labelledby={id}>
      <Head title={titled(item.title)} heading={heading} id={id} onClose={onClose} />
      <div className={styles.body}>
        <p className={styles.place}>{titled(stage.title)} · {departmentName(item.department)}</p>
        <p className={styles.state}>
          <Light light={item.light} />
          <ItemStatus status={item.status} />
          {item.attempt > 1 && <span>{say.attempt(item.attempt)}</span>}
          {item.milestone && <span className={styles.tag}>{say.milestone}</span>}
          {item.conditional && <span className={styles.tag}>{say.conditional}</span>}
        </p>
        <EventButtons projectId={project.id} item={item.key} label={titled(item.title)} types={item.allowedEvents} />
        <ItemClockFigures project={project} item={item} />
        {item.acceptedOn !== null && (
          <Section title={item.decidedOn === null && item.dueOn !== null ? why.title : why.titleDecided}>
            <WhyCalendar projectId={project.id} item={item.key} />
          </Section>
        )}
        <ItemProspect item={item.key} outlook={outlook} />
        <Section title={say.materials}>
          <ItemMaterials projectId={project.id} item={item.key} />
        </Section>
        <Section title={say.neighbours}>
          <ItemNeighbours project={project} item={item} onOpen={onOpen} />
        </Section>
        <NextStates project={project} stage={stage} item={item} />
        <Section title={say.course}>
          <Attempts projectId={project.id} item={item.key} />
        </Section>
      </div>
    </aside>
  );
}

interface HeadProps {
  readonly title: string;
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

function Head({ title, id, heading, onClose }: HeadProps) {
  const say = useMessages(ITEM);
  return (
    <div className={styles.head}>
      <h2 className={styles.title} id={id} ref={heading} tabIndex={-1}>{title}</h2>
      <Button type="text" size="small" icon={<CloseOutlined aria-hidden />} aria-label={say.close} title={`${say.close}（Esc）`} onClick={onClose} />
    </div>
  );
}
