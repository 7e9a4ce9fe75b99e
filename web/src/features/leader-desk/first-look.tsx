import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { compressionQuery, lightsQuery, overviewNowQuery, performanceQuery, trustQuery } from '../../api/overview.js';
import type { OverviewAddress } from '../../api/overview-address.js';
import { useMessages } from '../../language/messages.js';
import { CasesLink } from '../../ui/overview/cases-link.js';
import { CaseLines } from '../../ui/overview/case-lines.js';
import { Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { FiguresLink } from './figures-link.js';
import { KeyFigures } from './key-figures.js';
import styles from './leader-desk.module.css';
import { LEADER_DESK } from './leader-desk.messages.js';
import { LightTable } from './light-table.js';
import { Loaded } from './loaded.js';
import { TrustSigns } from './trust-signs.js';
import { UnansweredOrders } from './unanswered-orders.js';
import { UrgeLink } from './urge-link.js';

/** What fits on a screen without scrolling. */
export function FirstLook({ address }: { readonly address: OverviewAddress }) {
  const say = useMessages(LEADER_DESK);
  const now = useQuery(overviewNowQuery(address));
  const performance = useQuery(performanceQuery(address, 'department'));
  const compression = useQuery(compressionQuery(address, 'target'));
  const departments = useQuery(lightsQuery(address, 'department'));
  const parks = useQuery(lightsQuery(address, 'park'));
  const trust = useQuery(trustQuery(address, 'department'));
  const all = [now, performance, compression, departments, parks];
  const failed = all.find(({ data, error }) => !data && error);
  if (failed) return <ErrorState error={failed.error} onRetry={() => all.forEach((each) => void each.refetch())} />;
  if (!now.data || !performance.data || !compression.data || !departments.data || !parks.data) return <Loading rows={10} />;
  const { overdue, nearDue, orders } = now.data;
  return (
    <>
      <KeyFigures now={now.data} performance={performance.data} compression={compression.data} address={address} />
      <div className={styles.first}>
        <div className={styles.column}>
          <Panel title={say.byDepartment}>
            {departments.data.rows.length === 0 ? <p className={styles.none}>{say.noOpenItems}</p> : <LightTable title={say.byDepartment} lights={departments.data} address={address} />}
          </Panel>
        </div>
        <div className={styles.column}>
          <Panel title={say.overdue} extra={overdue.count > 0 && <CasesLink list="overdue" address={address}>{say.allOf(overdue.count)}</CasesLink>}>
            {overdue.count === 0 ? <p className={styles.none}>{say.noneOverdue}</p> : <CaseLines label={say.overdue} cases={overdue.cases} told="over" action={(one) => <UrgeLink one={one} />} />}
          </Panel>
          <Panel title={say.near} extra={nearDue.count > 0 && <CasesLink list="near-due" address={address}>{say.allOf(nearDue.count)}</CasesLink>}>
            {nearDue.count === 0 ? <p className={styles.none}>{say.noneNear}</p> : <CaseLines label={say.near} cases={nearDue.cases} told="left" />}
          </Panel>
        </div>
        <div className={styles.column}>
          <Panel title={say.unanswered} extra={orders.count > 0 && <Link to="/orders" search={{ park: address.park, department: address.department }}>{say.allOf(orders.count)}</Link>}>
            {orders.count === 0 ? <p className={styles.none}>{say.noneUnanswered}</p> : <UnansweredOrders orders={orders.oldest} />}
          </Panel>
          <Panel title={say.byPark}>
            {parks.data.rows.length === 0 ? <p className={styles.none}>{say.noOpenItems}</p> : <LightTable title={say.byPark} lights={parks.data} address={address} />}
          </Panel>
          <Panel title={say.trust} extra={<FiguresLink address={address} view="trust" />}>
            <Loaded query={trust}>{(data) => <TrustSigns trust={data} address={address} />}</Loaded>
          </Panel>
        </div>
      </div>
    </>
  );
}
