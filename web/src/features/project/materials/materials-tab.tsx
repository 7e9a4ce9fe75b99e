import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { materialsQuery, type ItemMaterials } from '../../../api/project-readings.js';
import { useDepartmentName } from '../../../api/places.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { Empty, Loading } from '../../../ui/states.js';
import { ItemStatus } from '../../../ui/status.js';
import { useProjectAddress } from '../use-project-address.js';
import { MATERIALS } from './materials.messages.js';
import styles from './materials.module.css';

type Which = 'ahead' | 'missing' | 'all';

const OVER: ReadonlySet<ItemMaterials['status']> = new Set(['approved', 'waived']);

/** The materials of all items: what is still to be brought, what is owed, and everything. */
export function MaterialsTab({ project }: { readonly project: Project }) {
  const say = useMessages(MATERIALS);
  const { data, error, refetch } = useQuery(materialsQuery(project.id));
  const [chosen, setChosen] = useState<Which | null>(null);
  if (!data) return <Panel title={say.title}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}</Panel>;
  const lists: Readonly<Record<Which, readonly ItemMaterials[]>> = {
    ahead: data.filter(({ status }) => !OVER.has(status)),
    missing: data.filter(({ status }) => status === 'supplementing'),
    all: data,
  };
  const which = chosen ?? (lists.missing.length > 0 ? 'missing' : lists.ahead.length > 0 && project.status === 'active' ? 'ahead' : 'all');
  const options = (['missing', 'ahead', 'all'] as const).map((value) => ({ value, label: say.which[value](lists[value].length) }));
  return (
    <Panel title={say.title} extra={<Segmented size="small" aria-label={say.show} value={which} options={options} onChange={setChosen} />}>
      {lists[which].length === 0 && <Empty title={say.none[which]} />}
      {project.stages.map((stage) => (
        <StageMaterials key={stage.key} title={stage.title} items={lists[which].filter((item) => item.stage === stage.key)} />
      ))}
    </Panel>
  );
}

function StageMaterials({ title, items }: { readonly title: Project['stages'][number]['title']; readonly items: readonly ItemMaterials[] }) {
  const titled = useTitle();
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.stage}>{titled(title)}</h3>
      {items.map((item) => (
        <ItemBlock key={item.item} item={item} />
      ))}
    </section>
  );
}

function ItemBlock({ item }: { readonly item: ItemMaterials }) {
  const say = useMessages(MATERIALS);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const { go } = useProjectAddress();
  return (
    <div className={styles.item}>
      <div>
        <button type="button" className={styles.link} onClick={() => go({ item: item.item })}>{titled(item.title)}</button>
        <p className={styles.soft}>{departmentName(item.department)}</p>
        <ItemStatus status={item.status} />
      </div>
      <div>
        {item.missing && (
          <div className={item.status === 'supplementing' ? styles.missing : styles.wasMissing}>
            <strong>{item.status === 'supplementing' ? say.missing : say.wasMissing}</strong> <Day date={item.missing.on} form="short" />：{item.missing.list.join(say.comma)}
          </div>
        )}
        {item.materials.length === 0 && <p className={styles.soft}>{say.noMaterials}</p>}
        <ul className={styles.list}>
          {item.materials.map(({ key, title, main }) => (
            <li key={key}>
              <span className={main ? styles.main : styles.secondary}>{main ? say.main : say.secondary}</span> {titled(title)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
