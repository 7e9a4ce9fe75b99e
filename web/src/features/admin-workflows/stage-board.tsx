import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ItemCard, type DefinedItem, type DefinedStage } from './item-card.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './workflows.module.css';

interface StageBoardProps {
  readonly stages: readonly DefinedStage[];
  readonly titles: ReadonlyMap<string, string>;
  readonly critical: ReadonlySet<string>;
  readonly looked: string | null;
  readonly onLook: (item: string | null) => void;
}

/** Stages side by side with their items in words; those that an item waits for, and those that wait for it, stand out when it is looked at. */
export function StageBoard({ stages, titles, critical, looked, onLook }: StageBoardProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const department = useDepartmentName();
  const near = looked === null ? null : nearTo(looked, stages.flatMap(({ items }) => items));
  return (
    <div className={styles.board} tabIndex={0} role="group" aria-label={say.board}>
      {stages.map((stage) => (
        <section key={stage.key} className={styles.stage} aria-label={titled(stage.title)}>
          <h3 className={styles.stageTitle}>{titled(stage.title)}</h3>
          <p className={styles.soft}>{department(stage.leadDepartment)} · {say.limit(stage.limitDays)}</p>
          <ul className={styles.items}>
            {stage.items.map((item) => (
              <li
                key={item.key}
                className={`${styles.item} ${critical.has(item.key) ? styles.critical : ''} ${near !== null && !near.has(item.key) ? styles.dimmed : ''}`}
                onPointerEnter={() => onLook(item.key)}
                onPointerLeave={() => onLook(null)}
              >
                <ItemCard item={item} titles={titles} critical={critical.has(item.key)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The item, what it waits for, and what waits for it. */
function nearTo(looked: string, items: readonly DefinedItem[]): ReadonlySet<string> {
  const own = items.find(({ key }) => key === looked);
  const waiting = items.filter(({ after, advisedAfter }) => after.includes(looked) || advisedAfter.includes(looked));
  return new Set([looked, ...(own?.after ?? []), ...(own?.advisedAfter ?? []), ...waiting.map(({ key }) => key)]);
}
