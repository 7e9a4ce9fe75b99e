import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import type { Outlook } from '../outlook.js';
import { ITEM } from './item.messages.js';
import { Section } from './section.js';
import styles from './item-panel.module.css';

/** When the item is to be expected, and by how much it could be later. Nothing once it is done. */
export function ItemProspect({ item, outlook }: { readonly item: string; readonly outlook: Outlook }) {
  const say = useMessages(ITEM);
  const expected = outlook.expectations.get(item);
  const slack = outlook.slack.get(item);
  if (!expected) return null;
  return (
    <Section title={say.prospect}>
      <dl className={styles.figures}>
        <div>
          <dt>{say.byPromise}</dt>
          <dd><Day date={expected.promised.on} provisional={expected.promised.provisional} /></dd>
        </div>
        <div>
          <dt>{say.likely}</dt>
          <dd><Day date={expected.p50.on} provisional={expected.p50.provisional} /></dd>
        </div>
        <div>
          <dt>{say.almostSure}</dt>
          <dd><Day date={expected.p90.on} provisional={expected.p90.provisional} /></dd>
        </div>
        {slack !== undefined && (
          <div>
            <dt>{say.slack}</dt>
            <dd>{slack === 0 ? say.noSlack : say.slackDays(slack)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.basis}>{expected.basis === 'promise' ? say.basisPromise : say.basisCases(expected.cases)}</p>
    </Section>
  );
}
