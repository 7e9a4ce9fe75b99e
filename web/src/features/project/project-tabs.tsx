import { Tabs } from 'antd';
import { lazy, Suspense } from 'react';
import { patiently } from '../../api/patiently.js';
import type { Project } from '../../api/projects.js';
import { useMessages } from '../../language/messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { Loading } from '../../ui/states.js';
import { ChartTab } from './chart-tab.js';
import type { Outlook } from './outlook.js';
import { TABS, type Tab } from './project-address.js';
import { PROJECT } from './project.messages.js';
import { useProjectAddress } from './use-project-address.js';
import styles from './project.module.css';

const TimelineTab = lazy(() => patiently(() => import('./timeline/timeline-tab.js').then(({ TimelineTab: tab }) => ({ default: tab }))));
const MaterialsTab = lazy(() => patiently(() => import('./materials/materials-tab.js').then(({ MaterialsTab: tab }) => ({ default: tab }))));
const NoticesTab = lazy(() => patiently(() => import('./notices/notices-tab.js').then(({ NoticesTab: tab }) => ({ default: tab }))));
const CompressionTab = lazy(() => patiently(() => import('./compression/compression-tab.js').then(({ CompressionTab: tab }) => ({ default: tab }))));
const ForecastTab = lazy(() => patiently(() => import('./forecast/forecast-tab.js').then(({ ForecastTab: tab }) => ({ default: tab }))));

interface ProjectTabsProps {
  readonly project: Project;
  readonly outlook: Outlook;
}

/** The parts of the page; which one is open stands in the address. */
export function ProjectTabs({ project, outlook }: ProjectTabsProps) {
  const say = useMessages(PROJECT);
  const { address, go } = useProjectAddress();
  const open = address.tab ?? 'chart';
  const goTo = (tab: Tab) => go({ tab: tab === 'chart' ? undefined : tab });
  const step = (by: number) => goTo(TABS[(TABS.indexOf(open) + by + TABS.length) % TABS.length]!);
  useShortcut({ keys: ']', does: say.nextTab, group: say.group }, () => step(1));
  useShortcut({ keys: '[', does: say.previousTab, group: say.group }, () => step(-1));
  return (
    <div className={styles.main}>
      <Tabs
        className={styles.tabs}
        size="small"
        activeKey={open}
        onChange={(tab) => goTo(tab as Tab)}
        destroyOnHidden
        items={TABS.map((tab) => ({ key: tab, label: say.tabs[tab], children: <Suspense fallback={<Loading />}>{contentOf(tab)}</Suspense> }))}
      />
    </div>
  );

  function contentOf(tab: Tab) {
    switch (tab) {
      case 'chart':
        return <ChartTab project={project} outlook={outlook} />;
      case 'timeline':
        return <TimelineTab project={project} />;
      case 'materials':
        return <MaterialsTab project={project} />;
      case 'notices':
        return <NoticesTab project={project} />;
      case 'compression':
        return <CompressionTab project={project} />;
      case 'forecast':
        return <ForecastTab project={project} />;
    }
  }
}
