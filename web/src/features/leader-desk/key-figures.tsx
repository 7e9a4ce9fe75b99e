import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OverviewAddress } from '../../api/overview-address.js';
import type { Compression, Overview, Performance } from '../../api/overview.js';
import { ordersQuery } from '../../api/orders.js';
import { useMessages } from '../../language/messages.js';
import { CasesLink, CountLink } from '../../ui/overview/cases-link.js';
import { ChangeMarks } from '../../ui/overview/change-mark.js';
import { percentOf, written } from '../../ui/overview/figures.js';
import styles from './key-figures.module.css';
import { LEADER_DESK } from './leader-desk.messages.js';
import { ItemLights, ProjectLights } from './light-counts.js';

interface KeyFiguresProps {
  readonly now: Overview;
  readonly performance: Performance;
  readonly compression: Compression;
  readonly address: OverviewAddress;
}

/** What a leader has to know first. */
export function KeyFigures({ now, performance, compression, address }: KeyFiguresProps) {
  const say = useMessages(LEADER_DESK);
  return (
    <section className={styles.strip} aria-label={say.figures}>
      <Standing now={now} address={address} />
      <Figure title={say.overdueItems} number={<CountLink count={now.overdue.count} list="overdue" address={address} of={say.overdueItems} />} alarming={now.overdue.count > 0}>
        <p>
          {say.nearDue(now.nearDue.days)} <CountLink count={now.nearDue.count} list="near-due" address={address} />
        </p>
        <p>
          {say.pausedBeyond} <CountLink count={now.pausedBeyond.count} list="paused-beyond" address={address} />
        </p>
      </Figure>
      <OnTime performance={performance} address={address} />
      <Saved performance={performance} compression={compression} address={address} />
      <Orders now={now} address={address} />
    </section>
  );
}

function Figure({ title, number, alarming = false, children }: { readonly title: string; readonly number: ReactNode; readonly alarming?: boolean; readonly children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <h2 className={styles.title}>{title}</h2>
      <p className={`${styles.number} ${alarming ? styles.alarming : ''}`}>{number}</p>
      <div className={styles.beside}>{children}</div>
    </div>
  );
}

function Standing({ now: { projects, items }, address }: Pick<KeyFiguresProps, 'now' | 'address'>) {
  const say = useMessages(LEADER_DESK);
  if (!projects) {
    return (
      <Figure title={say.openItems} number={<CountLink count={items.open} list="work" address={address} of={say.openItems} />}>
        <ItemLights lights={items.lights} address={address} />
      </Figure>
    );
  }
  return (
    <Figure title={say.activeProjects} number={written(projects.active)}>
      <ProjectLights lights={projects.lights} address={address} />
    </Figure>
  );
}

function OnTime({ performance: { total }, address }: Pick<KeyFiguresProps, 'performance' | 'address'>) {
  const say = useMessages(LEADER_DESK);
  const { now, before, yearBefore } = total;
  if (now.onTimeRate === null) {
    return <Figure title={say.onTime} number="—"><p>{say.noneDecided}</p></Figure>;
  }
  return (
    <Figure title={say.onTime} number={<CasesLink list="decided" address={address}>{percentOf(now.onTimeRate)}%</CasesLink>}>
      <p>
        <ChangeMarks now={now.onTimeRate} before={before.onTimeRate} yearBefore={yearBefore.onTimeRate} of="share" />
      </p>
      <p>
        {say.decided} <CountLink count={now.decided} list="decided" address={address} /> · {say.late} <CountLink count={now.late} list="decided" address={address} further={{ late: 'true' }} />
      </p>
    </Figure>
  );
}

function Saved({ performance, compression: { total, kind }, address }: Pick<KeyFiguresProps, 'performance' | 'compression' | 'address'>) {
  const say = useMessages(LEADER_DESK);
  if (total.spans === 0) return <Figure title={say.saved} number="—"><p>{say.noneReached}</p></Figure>;
  const by = kind === 'stage' ? ({ by: 'stage' } as const) : {};
  const then = (period: 'before' | 'yearBefore') => {
    const reached = performance.targets.map((target) => target[period]);
    return reached.some((figures) => figures.reached > 0) ? reached.reduce((sum, { savedDays }) => sum + savedDays, 0) : null;
  };
  return (
    <Figure title={say.saved} number={<CasesLink list="spans" address={address} further={by}>{written(total.savedDays)}</CasesLink>}>
      <p>
        {total.compression !== null && `${say.compression(percentOf(total.compression))} · `}
        <CasesLink list="spans" address={address} further={by}>{say.met(total.met, total.spans)}</CasesLink>
      </p>
      {kind === 'target' && (
        <p>
          <ChangeMarks now={total.savedDays} before={then('before')} yearBefore={then('yearBefore')} of="number" />
        </p>
      )}
    </Figure>
  );
}

const MOST = 50;

function Orders({ now: { orders }, address: { park, department } }: Pick<KeyFiguresProps, 'now' | 'address'>) {
  const say = useMessages(LEADER_DESK);
  const { data: drafts } = useQuery(ordersQuery({ status: 'draft', park, department }, MOST));
  const { data: mine } = useQuery(ordersQuery({ status: 'issued', mine: 'true', park, department }, MOST));
  const toJudge = mine?.orders.filter(({ allowedActions }) => allowedActions.includes('accept')).length ?? 0;
  const [oldest] = orders.oldest;
  return (
    <Figure title={say.orders} number={orders.count === 0 ? '0' : <Link to="/orders" search={{ park, department }}>{written(orders.count)}</Link>} alarming={orders.oldest.some(({ overdue }) => overdue)}>
      <p>
        {oldest ? say.longest(oldest.waitingDays) : say.noneUnanswered}
        {toJudge > 0 && <> · {say.toJudge} <Link to="/orders" search={{ whose: 'mine', park, department }}>{toJudge}</Link></>}
      </p>
      {drafts && (
        <p>
          {say.drafts}{' '}
          {drafts.orders.length === 0 ? '0' : <Link to="/orders" search={{ list: 'drafts', park, department }}>{drafts.next === null ? drafts.orders.length : say.more(MOST)}</Link>}
        </p>
      )}
    </Figure>
  );
}
