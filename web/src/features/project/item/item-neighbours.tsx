import type { Item, Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Light } from '../../../ui/light.js';
import { ItemStatus } from '../../../ui/status.js';
import { ITEM } from './item.messages.js';
import styles from './item-panel.module.css';

interface ItemNeighboursProps {
  readonly project: Project;
  readonly item: Item;
  readonly onOpen: (item: string) => void;
}

/** What has to come before the item, and what waits for it. */
export function ItemNeighbours({ project, item, onOpen }: ItemNeighboursProps) {
  const say = useMessages(ITEM);
  const all = project.stages.flatMap(({ items }) => items);
  const groups = [
    { word: say.needed, items: all.filter(({ key }) => item.after.includes(key)) },
    { word: say.advised, items: all.filter(({ key }) => item.advisedAfter.includes(key)) },
    { word: say.waiting, items: all.filter(({ after }) => after.includes(item.key)) },
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0) return <p className={styles.nothing}>{say.alone}</p>;
  return (
    <dl className={styles.neighbours}>
      {groups.map(({ word, items }) => (
        <div key={word}>
          <dt>{word}</dt>
          {items.map((each) => (
            <Neighbour key={each.key} item={each} onOpen={() => onOpen(each.key)} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function Neighbour({ item, onOpen }: { readonly item: Item; readonly onOpen: () => void }) {
  const titled = useTitle();
  return (
    <dd>
      <Light light={item.light} wordless />
      <button type="button" className={styles.link} onClick={onOpen}>{titled(item.title)}</button>
      <ItemStatus status={item.status} />
    </dd>
  );
}
