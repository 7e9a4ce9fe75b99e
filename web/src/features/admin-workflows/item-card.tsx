import { useDepartmentName } from '../../api/places.js';
import type { WorkflowVersion } from '../../api/workflows.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './workflows.module.css';

export type DefinedStage = WorkflowVersion['definition']['stages'][number];
export type DefinedItem = DefinedStage['items'][number];

interface ItemCardProps {
  readonly item: DefinedItem;
  readonly titles: ReadonlyMap<string, string>;
  readonly critical: boolean;
  /** Those that wait for it, where they are to be named. */
  readonly before?: readonly string[];
}

/** What a definition says of one of its items. */
export function ItemCard({ item, titles, critical, before = [] }: ItemCardProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const language = useLanguage();
  const department = useDepartmentName();
  const named = (keys: readonly string[]) => listed(keys.map((key) => titles.get(key) ?? key), language);
  const limit = ({ days, unit }: DefinedItem['promised']) => say.promised(days, unit === 'calendar-day');
  return (
    <>
      <p className={styles.itemTitle}>{titled(item.title)}</p>
      <p className={styles.soft}>{department(item.department)}</p>
      <p className={styles.soft}>{say.promise} {limit(item.promised)} · {say.statutory} {limit(item.statutory)}</p>
      {(item.milestone || critical || item.when) && (
        <p className={styles.tags}>
          {item.milestone && <span className={styles.tag}>{say.milestone}</span>}
          {critical && <span className={`${styles.tag} ${styles.criticalTag}`}>{say.onCritical}</span>}
          {item.when && <span className={styles.tag}>{say.conditional}</span>}
        </p>
      )}
      {item.when && <p className={styles.soft}>{titled(item.when)}</p>}
      {item.after.length > 0 && <p className={styles.edge}>{say.after}{named(item.after)}</p>}
      {item.advisedAfter.length > 0 && <p className={styles.soft}>{say.advisedAfter}{named(item.advisedAfter)}</p>}
      {before.length > 0 && <p className={styles.edge}>{say.before}{named(before)}</p>}
    </>
  );
}
