import { useQuery } from '@tanstack/react-query';
import { materialsQuery } from '../../../api/project-readings.js';
import type { Item } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { ErrorState } from '../../../ui/problem.js';
import { Loading } from '../../../ui/states.js';
import { DETAIL } from './detail.messages.js';
import styles from './detail.module.css';

/** What the item needs, main materials first, and what was asked for once already. */
export function Materials({ projectId, item }: { readonly projectId: string; readonly item: Item }) {
  const say = useMessages(DETAIL);
  const titled = useTitle();
  const { data, error, refetch } = useQuery(materialsQuery(projectId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />;
  const own = data.find((each) => each.item === item.key);
  if (!own) return null;
  return (
    <>
      {own.missing && (
        <div className={styles.missing}>
          <p>{say.asked} <Day date={own.missing.on} form="short" /></p>
          <ul>
            {own.missing.list.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          {item.status === 'submitted' && <p className={styles.soft}>{say.askedOnce}</p>}
        </div>
      )}
      {own.materials.length === 0 && <p className={styles.small}>{say.noMaterials}</p>}
      <ul className={styles.materials}>
        {[...own.materials].sort((a, b) => Number(b.main) - Number(a.main)).map(({ key, title, main }) => (
          <li key={key}>
            <span className={main ? styles.main : styles.secondary}>{main ? say.main : say.secondary}</span>
            {titled(title)}
          </li>
        ))}
      </ul>
    </>
  );
}
