import { useQuery } from '@tanstack/react-query';
import { materialsQuery, type ItemMaterials as Materials } from '../../../api/project-readings.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { ErrorState } from '../../../ui/problem.js';
import { Loading } from '../../../ui/states.js';
import { ITEM } from './item.messages.js';
import styles from './item-panel.module.css';

/** What the item needs: main materials must be there, secondary ones may follow; and what was found missing. */
export function ItemMaterials({ projectId, item }: { readonly projectId: string; readonly item: string }) {
  const { data, error, refetch } = useQuery(materialsQuery(projectId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />;
  const own = data.find((each) => each.item === item);
  return own ? <MaterialList own={own} /> : null;
}

function MaterialList({ own }: { readonly own: Materials }) {
  const say = useMessages(ITEM);
  const titled = useTitle();
  return (
    <>
      {own.missing && <Missing missing={own.missing} owed={own.status === 'supplementing'} />}
      {own.materials.length === 0 && <p className={styles.nothing}>{say.noMaterials}</p>}
      <ul className={styles.materials}>
        {own.materials.map(({ key, title, main }) => (
          <li key={key}>
            <span className={main ? styles.main : styles.secondary}>{main ? say.main : say.secondary}</span>
            {titled(title)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ missing, owed }: { readonly missing: NonNullable<Materials['missing']>; readonly owed: boolean }) {
  const say = useMessages(ITEM);
  return (
    <div className={owed ? styles.missing : styles.wasMissing}>
      <p>
        <strong>{owed ? say.missing : say.wasMissing}</strong> <Day date={missing.on} form="short" />
      </p>
      <ul>
        {missing.list.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}
