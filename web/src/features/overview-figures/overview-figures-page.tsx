import { getRouteApi } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { ComponentType } from 'react';
import { useMessages } from '../../language/messages.js';
import { useAddressFilters } from '../../ui/filters/filters.js';
import { OverviewFilters } from '../../ui/overview/overview-filters.js';
import { Page as PageFrame } from '../../ui/page.js';
import { VIEWS, type FiguresAddress, type View } from './overview-figures-address.js';
import { OVERVIEW_FIGURES } from './overview-figures.messages.js';
import { BottlenecksView } from './views/bottlenecks-view.js';
import { CompressionView } from './views/compression-view.js';
import { PerformanceView } from './views/performance-view.js';
import { TrustView } from './views/trust-view.js';
import { WorkloadView } from './views/workload-view.js';

const route = getRouteApi('/shell/leader/figures');

const SHOWN: Readonly<Record<View, ComponentType<{ readonly address: FiguresAddress }>>> = {
  performance: PerformanceView,
  compression: CompressionView,
  bottlenecks: BottlenecksView,
  trust: TrustView,
  workload: WorkloadView,
};

/** All figures, table by table; every number opens to its cases. */
export function Page() {
  const say = useMessages(OVERVIEW_FIGURES);
  const address = route.useSearch();
  const change = useAddressFilters<FiguresAddress>();
  const { view = 'performance' } = address;
  const View = SHOWN[view];
  return (
    <PageFrame title={say.title}>
      <OverviewFilters address={address} timeless={view === 'workload'} />
      <Tabs
        activeKey={view}
        onChange={(chosen) => change({ view: chosen as View, by: undefined })}
        items={VIEWS.map((key) => ({ key, label: say.views[key], children: key === view ? <View address={address} /> : null }))}
      />
    </PageFrame>
  );
}
