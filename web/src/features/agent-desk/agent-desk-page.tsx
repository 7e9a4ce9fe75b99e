import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMessages } from '../../language/messages.js';
import { RecentChanges } from '../../ui/changes/recent-changes.js';
import { Page as PageFrame } from '../../ui/page.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { allRows } from '../../ui/table/column.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import styles from './agent-desk.module.css';
import { Figures } from './figures.js';
import { MovesPanel } from './moves-panel.js';
import { MyProjectsPanel } from './my-projects-panel.js';
import { useDesk } from './use-desk.js';
import { WatchedPanel } from './watched-panel.js';

const route = getRouteApi('/shell/agent');

export function Page() {
  const say = useMessages(AGENT_DESK);
  const navigate = useNavigate();
  const address = route.useSearch();
  const { today, moves, projects, watched, counts } = useDesk();
  const { show = 'moves' } = address;
  const register = () => void navigate({ to: '/projects/new' });
  useShortcut({ keys: 'n', does: say.registerKey, group: say.keys }, register);
  return (
    <PageFrame title={say.title} actions={<Button type="primary" onClick={register}>{say.register}</Button>}>
      <Figures counts={counts} address={address} />
      <div className={styles.desk}>
        <div className={styles.work}>
          {(show === 'moves' || show === 'supplements') && <MovesPanel address={address} moves={moves} />}
          {(show === 'today' || show === 'near' || show === 'over') && <WatchedPanel shown={show} today={today} watched={watched} />}
          {show === 'projects' && <MyProjectsPanel list={allRows(projects)} />}
        </div>
        <aside className={styles.changes}>
          <RecentChanges />
        </aside>
      </div>
    </PageFrame>
  );
}
