import { useQuery } from '@tanstack/react-query';
import { machineQuery, leadsOn } from '../../../api/machine.js';
import type { Item, Project, Stage } from '../../../api/projects.js';
import { useMessages } from '../../../language/messages.js';
import { ItemStatus } from '../../../ui/status.js';
import { EVENT_NAMES } from '../../../ui/event-names.messages.js';
import { FACT_NAMES } from '../../../ui/fact-names.messages.js';
import { ITEM } from './item.messages.js';
import { Section } from './section.js';
import styles from './item-panel.module.css';

interface NextStatesProps {
  readonly project: Project;
  readonly stage: Stage;
  readonly item: Item;
}

/** What the item's own machine lets follow from where it stands, whoever would have to say so. */
export function NextStates({ project, stage, item }: NextStatesProps) {
  const say = useMessages(ITEM);
  const names: Readonly<Record<string, string>> = { ...useMessages(FACT_NAMES), ...useMessages(EVENT_NAMES) };
  const { data: machine } = useQuery(machineQuery(project.workflow.key, project.workflow.version));
  const steps = machine && project.status === 'active' ? leadsOn(machine, stage.key, item.key, item.status) : [];
  if (steps.length === 0) return null;
  return (
    <Section title={say.machine}>
      <ul className={styles.steps}>
        {steps.map(({ event, target }) => (
          <li key={event}>
            <span>{names[event] ?? event}</span>
            <svg width="18" height="8" aria-hidden="true"><path d="M0 4h16M12.500 .8 16.500 4l-4 3.200" fill="none" stroke="currentColor" /></svg>
            <ItemStatus status={target} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
