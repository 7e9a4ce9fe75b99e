import { useDepartmentName } from '../../api/places.js';
import type { Item, Project, Stage } from '../../api/projects.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Due } from '../../ui/day.js';
import { EventButtons } from '../../ui/events/event-buttons.js';
import { Light } from '../../ui/light.js';
import { Panel } from '../../ui/page.js';
import { ItemStatus } from '../../ui/status.js';
import { PROJECT } from './project.messages.js';
import styles from './project.module.css';

/** A stage with its items, each with what this person may record now. */
export function StagePanel({ project, stage }: { readonly project: Project; readonly stage: Stage }) {
  const say = useMessages(PROJECT);
  const titled = useTitle();
  return (
    <Panel title={titled(stage.title)} extra={say.stage(stage.usedDays, stage.limitDays)}>
      <ul className={styles.items}>
        {stage.items.map((item) => (
          <ItemLine key={item.key} project={project} item={item} />
        ))}
      </ul>
    </Panel>
  );
}

function ItemLine({ project, item }: { readonly project: Project; readonly item: Item }) {
  const titled = useTitle();
  const departmentName = useDepartmentName();
  return (
    <li className={styles.item}>
      <Light light={item.light} />
      <span>{titled(item.title)}</span>
      <span>{departmentName(item.department)}</span>
      <ItemStatus status={item.status} />
      <span>{item.dueOn !== null && item.decidedOn === null && <Due date={item.dueOn} form="short" days={item.leftDays} unit={item.limit.unit} near={item.light === 'yellow'} provisional={item.provisional} />}</span>
      <EventButtons projectId={project.id} item={item.key} label={titled(item.title)} types={item.allowedEvents} />
    </li>
  );
}
