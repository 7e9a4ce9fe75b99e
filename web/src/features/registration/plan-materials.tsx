import { useMemo } from 'react';
import type { Plan } from '../../api/registration.js';
import { useLanguage, useTitle, type Titles } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { Empty } from '../../ui/states.js';
import styles from './plan.module.css';
import { REGISTRATION } from './registration.messages.js';

interface DefinedItem {
  readonly key: string;
  readonly materials: readonly { readonly key: string; readonly title: Titles; readonly main: boolean }[];
}

export interface MaterialNeeded {
  readonly title: Titles;
  /** For at least one of the items it has to be there from the start. */
  readonly main: boolean;
  /** Titles of the items, the first needed first. */
  readonly items: readonly Titles[];
  readonly neededOn: string;
  readonly provisional: boolean;
}

/** Each material once, however many items ask for it, in the order in which they are first needed. */
export function materialsNeeded(plan: Plan, defined: readonly DefinedItem[]): readonly MaterialNeeded[] {
  const byTitle = new Map<string, MaterialNeeded>();
  const inOrder = [...plan.items].sort((a, b) => (a.startOn < b.startOn ? -1 : a.startOn > b.startOn ? 1 : 0));
  for (const { key, title: item, startOn, provisional } of inOrder) {
    for (const { title, main } of defined.find((each) => each.key === key)?.materials ?? []) {
      const known = byTitle.get(title.zh);
      byTitle.set(title.zh, known ? { ...known, main: known.main || main, items: [...known.items, item] } : { title, main, items: [item], neededOn: startOn, provisional });
    }
  }
  return [...byTitle.values()];
}

const SHOWN_ITEMS = 2;

/** What has to be got ready, by the day on which it is first needed. */
export function PlanMaterials({ materials }: { readonly materials: readonly MaterialNeeded[] }) {
  const say = useMessages(REGISTRATION);
  const titled = useTitle();
  const language = useLanguage();
  const days = useMemo(() => [...new Set(materials.map(({ neededOn }) => neededOn))], [materials]);
  if (materials.length === 0) return <Empty title={say.noMaterials} />;
  return (
    <table className={`${styles.table} ${styles.materials}`}>
      <thead>
        <tr>
          <th scope="col">{say.material}</th>
          <th scope="col" className={styles.kindColumn}>{say.kind}</th>
          <th scope="col">{say.neededFor}</th>
        </tr>
      </thead>
      {days.map((day) => (
        <tbody key={day}>
          <tr className={styles.stage}>
            <th scope="rowgroup" colSpan={3}>{say.neededBy} <Day date={day} /></th>
          </tr>
          {materials.filter(({ neededOn }) => neededOn === day).map(({ title, main, items }) => (
            <tr key={title.zh}>
              <th scope="row">{titled(title)}</th>
              <td>{main ? <span className={styles.main}>{say.main}</span> : <span className={styles.secondary}>{say.secondary}</span>}</td>
              <td title={items.map(titled).join('\n')}>
                {listed(items.slice(0, SHOWN_ITEMS).map(titled), language)}
                {items.length > SHOWN_ITEMS && ` ${say.moreItems(items.length)}`}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
