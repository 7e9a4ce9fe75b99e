import { createPortal } from 'react-dom';
import { useDepartmentName } from '../../../api/places.js';
import type { ChartItem } from '../../../api/project-readings.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Light } from '../../../ui/light.js';
import { ItemStatus } from '../../../ui/status.js';
import { CHART_WORDS } from './chart.messages.js';
import { useItemDates } from './item-dates.js';
import styles from './chart.module.css';

export interface CardPlace {
  readonly x: number;
  readonly y: number;
}

const CARD_PX = 320;

/** What is under the pointer, in words. The same stands in the item's label and panel. */
export function ItemCard({ item, at, slack }: { readonly item: ChartItem; readonly at: CardPlace; readonly slack: number | undefined }) {
  const say = useMessages(CHART_WORDS);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const dates = useItemDates(item);
  const left = Math.min(at.x + 16, window.innerWidth - CARD_PX - 12);
  const below = at.y < window.innerHeight - 220;
  const place = below ? { top: at.y + 16 } : { bottom: window.innerHeight - at.y + 12 };
  return createPortal(
    <div className={styles.card} style={{ left, width: CARD_PX, ...place }} aria-hidden="true">
      <p className={styles.cardTitle}>{titled(item.title)}</p>
      <p className={styles.cardState}>
        <Light light={item.light} /> <ItemStatus status={item.status} /> {departmentName(item.department)}
      </p>
      <dl className={styles.cardDates}>
        {dates.map(({ word, value }, index) => (
          <div key={index}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {slack !== undefined && <p className={styles.cardSlack}>{slack === 0 ? say.card.noSlack : say.card.slack(slack)}</p>}
    </div>,
    document.body,
  );
}
