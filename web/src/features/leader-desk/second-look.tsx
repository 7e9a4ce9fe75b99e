import { useQuery } from '@tanstack/react-query';
import { bottlenecksQuery, compressionQuery } from '../../api/overview.js';
import type { OverviewAddress } from '../../api/overview-address.js';
import { useMessages } from '../../language/messages.js';
import { OverviewWaterfall } from '../../ui/overview/overview-waterfall.js';
import { Panel } from '../../ui/page.js';
import { Bottlenecks } from './bottlenecks.js';
import { FiguresLink } from './figures-link.js';
import styles from './leader-desk.module.css';
import { LEADER_DESK } from './leader-desk.messages.js';
import { Loaded } from './loaded.js';

/** Why the figures are as they are: where days were saved, and where they were lost. */
export function SecondLook({ address }: { readonly address: OverviewAddress }) {
  const say = useMessages(LEADER_DESK);
  const compression = useQuery(compressionQuery(address, 'target'));
  const departments = useQuery(bottlenecksQuery(address, 'department'));
  const items = useQuery(bottlenecksQuery(address, 'item'));
  return (
    <div className={styles.second}>
      <Panel title={say.waterfall} extra={<FiguresLink address={address} view="compression" />}>
        <Loaded query={compression}>
          {(data) => (data.total.spans === 0 ? <p className={styles.none}>{say.noneSaved}</p> : <OverviewWaterfall compression={data} address={address} />)}
        </Loaded>
      </Panel>
      <Panel title={say.bottlenecks} extra={<FiguresLink address={address} view="bottlenecks" />}>
        <Loaded query={departments}>
          {(data) => (data.rows.length === 0 ? <p className={styles.none}>{say.noWaits}</p> : <Bottlenecks departments={data} items={items.data} address={address} />)}
        </Loaded>
      </Panel>
    </div>
  );
}
