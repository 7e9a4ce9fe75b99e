import { useDepartmentName } from '../../api/places.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { GraphNode, type NodePlace } from '../../ui/graph/graph-node.js';
import type { DefinedItem } from './item-card.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './definition-graph.module.css';

interface DefinitionNodeProps {
  readonly item: DefinedItem;
  readonly titles: ReadonlyMap<string, string>;
  readonly critical: boolean;
  readonly place: NodePlace;
}

/** An item of a definition with its promise; the critical path by colour and strength, conditional ones dashed and with a sign. */
export function DefinitionNode({ item, titles, critical, place }: DefinitionNodeProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const language = useLanguage();
  const department = useDepartmentName();
  const promised = say.promised(item.promised.days, item.promised.unit === 'calendar-day');
  const named = (keys: readonly string[]) => listed(keys.map((key) => titles.get(key) ?? key), language);
  const about = [
    `${say.promise} ${promised}`,
    department(item.department),
    ...(item.milestone ? [say.milestone] : []),
    ...(item.when ? [say.conditional] : []),
    ...(critical ? [say.onCritical] : []),
    ...(item.after.length > 0 ? [say.after + named(item.after)] : []),
    ...(item.advisedAfter.length > 0 ? [say.advisedAfter + named(item.advisedAfter)] : []),
  ];
  return (
    <GraphNode
      {...place}
      title={titled(item.title)}
      about={about.join(say.comma)}
      note={`${promised} · ${department(item.department)}`}
      tone={`${critical ? (styles.critical ?? '') : ''} ${item.when ? (styles.conditional ?? '') : ''}`}
      milestone={item.milestone}
    >
      {item.when ? <path className={styles.sign} d={CONDITIONAL_SIGN} /> : null}
    </GraphNode>
  );
}

export const CONDITIONAL_SIGN = 'M5 0l5 5l-5 5l-5 -5z';
