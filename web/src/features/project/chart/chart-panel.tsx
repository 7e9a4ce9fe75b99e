import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { chartQuery } from '../../../api/project-readings.js';
import type { Project } from '../../../api/projects.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { useShortcut } from '../../../ui/shortcuts/shortcuts.js';
import { Loading } from '../../../ui/states.js';
import { ZOOMS, type Zoom } from '../project-address.js';
import { useProjectAddress } from '../use-project-address.js';
import { ChartLegend } from './chart-legend.js';
import { CHART_WORDS } from './chart.messages.js';
import { ChartTable } from './chart-table.js';
import { CoordinationChart } from './coordination-chart.js';
import styles from './chart.module.css';

interface ChartPanelProps {
  readonly project: Project;
  readonly hovered: string | null;
  readonly onHover: (item: string | null) => void;
  /** Days on which open items are expected to be done, as the past tells. */
  readonly expected: ReadonlyMap<string, string>;
  /** Working days by which an open item can end later. */
  readonly slack: ReadonlyMap<string, number>;
}

/** The coordination chart with its range, its legend, and its other form. */
export function ChartPanel({ project, hovered, onHover, expected, slack }: ChartPanelProps) {
  const say = useMessages(CHART_WORDS);
  const { address, go, show } = useProjectAddress();
  const { data: chart, error, refetch } = useQuery(chartQuery(project.id));
  const [toToday, setToToday] = useState(0);
  const zoom = address.zoom ?? 'all';
  const asTable = address.as === 'table';
  const zoomTo = (next: Zoom) => show({ zoom: next === 'all' ? undefined : next });
  useShortcut({ keys: 'z', does: say.keys.zoom, group: say.group }, () => zoomTo(ZOOMS[(ZOOMS.indexOf(zoom) + 1) % ZOOMS.length]!));
  useShortcut({ keys: 't', does: say.keys.toToday, group: say.group }, () => setToToday((times) => times + 1));
  const open = (item: string) => go({ item });
  const tools = (
    <div className={styles.tools}>
      {chart?.finishOn && <span className={styles.finish}>{say.finishOn} <Day date={chart.finishOn} provisional={chart.provisionalFrom !== null && chart.finishOn >= chart.provisionalFrom} /></span>}
      {!asTable && project.endedOn === null && <Button size="small" type="text" onClick={() => setToToday((times) => times + 1)}>{say.toToday}</Button>}
      {!asTable && <Segmented size="small" aria-label={say.zoom} value={zoom} options={ZOOMS.map((value) => ({ value, label: say.zooms[value] }))} onChange={zoomTo} />}
      <Button size="small" onClick={() => show({ as: asTable ? undefined : 'table' })}>{asTable ? say.asChart : say.asTable}</Button>
    </div>
  );
  return (
    <Panel title={say.title} extra={tools}>
      {!chart && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />)}
      {chart && asTable && <ChartTable chart={chart} selected={address.item ?? null} onOpen={open} />}
      {chart && !asTable && (
        <>
          <CoordinationChart chart={chart} until={project.endedOn ?? chart.today} zoom={zoom} selected={address.item ?? null} hovered={hovered} onHover={onHover} onOpen={open} toToday={toToday} expected={expected} slack={slack} />
          <ChartLegend />
        </>
      )}
    </Panel>
  );
}
