import { useState } from 'react';
import { useDepartmentName } from '../../api/places.js';
import type { WorkflowVersion } from '../../api/workflows.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './workflows.module.css';

type Stage = WorkflowVersion['definition']['stages'][number];
type Item = Stage['items'][number];

interface StageBoardProps {
  readonly stages: readonly Stage[];
  readonly critical: ReadonlySet<string>;
}

/** Stages side by side with their items; those that an item waits for, and those that wait for it, stand out when it is looked at. */
export function StageBoard({ stages, critical }: StageBoardProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const department = useDepartmentName();
  const [looked, setLooked] = useState<string | null>(null);
  const items = stages.flatMap((stage) => stage.items);
  const titles = new Map(items.map(({ key, title }) => [key, titled(title)]));
  const near = looked === null ? null : nearTo(looked, items);
  return (
    <div className={styles.board} tabIndex={0} role="group" aria-label={say.graph}>
      {stages.map((stage) => (
        <section key={stage.key} className={styles.stage} aria-label={titled(stage.title)}>
          <h3 className={styles.stageTitle}>{titled(stage.title)}</h3>
          <p className={styles.soft}>{department(stage.leadDepartment)} · {say.limit(stage.limitDays)}</p>
          <ul className={styles.items}>
            {stage.items.map((item) => (
              <li key={item.key}>
                <ItemCard item={item} titles={titles} critical={critical.has(item.key)} dimmed={near !== null && !near.has(item.key)} onLook={setLooked} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ItemCardProps {
  readonly item: Item;
  readonly titles: ReadonlyMap<string, string>;
  readonly critical: boolean;
  readonly dimmed: boolean;
  readonly onLook: (key: string | null) => void;
}

function ItemCard({ item, titles, critical, dimmed, onLook }: ItemCardProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const language = useLanguage();
  const department = useDepartmentName();
  const named = (keys: readonly string[]) => listed(keys.map((key) => titles.get(key) ?? key), language);
  const limit = ({ days, unit }: Item['promised']) => say.promised(days, unit === 'calendar-day');
  return (
    <div className={`${styles.item} ${critical ? styles.critical : ''} ${dimmed ? styles.dimmed : ''}`} onPointerEnter={() => onLook(item.key)} onPointerLeave={() => onLook(null)}>
      <p className={styles.itemTitle}>{titled(item.title)}</p>
      <p className={styles.soft}>{department(item.department)}</p>
      <p className={styles.soft}>{say.promise} {limit(item.promised)} · {say.statutory} {limit(item.statutory)}</p>
      {(item.milestone || critical || item.when) && (
        <p className={styles.tags}>
          {item.milestone && <span className={styles.tag}>{say.milestone}</span>}
          {critical && <span className={`${styles.tag} ${styles.criticalTag}`}>{say.onCritical}</span>}
          {item.when && <span className={styles.tag} title={titled(item.when)}>{say.conditional}</span>}
        </p>
      )}
      {item.when && <p className={styles.soft}>{titled(item.when)}</p>}
      {item.after.length > 0 && <p className={styles.edge}>{say.after}{named(item.after)}</p>}
      {item.advisedAfter.length > 0 && <p className={styles.soft}>{say.advisedAfter}{named(item.advisedAfter)}</p>}
    </div>
  );
}

/** The item, what it waits for, and what waits for it. */
function nearTo(looked: string, items: readonly Item[]): ReadonlySet<string> {
  const own = items.find(({ key }) => key === looked);
  const waiting = items.filter(({ after, advisedAfter }) => after.includes(looked) || advisedAfter.includes(looked));
  return new Set([looked, ...(own?.after ?? []), ...(own?.advisedAfter ?? []), ...waiting.map(({ key }) => key)]);
}
