import { useState } from 'react';
import type { Project } from '../../api/projects.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { ChartPanel } from './chart/chart-panel.js';
import { STATE_GRAPH } from './graph/graph.messages.js';
import { MachineGraph } from './graph/machine-graph.js';
import type { Outlook } from './outlook.js';
import { useProjectAddress } from './use-project-address.js';
import styles from './project.module.css';

/** The coordination chart and the machine beside it; what is looked at in one is looked at in the other. */
export function ChartTab({ project, outlook }: { readonly project: Project; readonly outlook: Outlook }) {
  const graph = useMessages(STATE_GRAPH);
  const { address, go } = useProjectAddress();
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <div className={styles.charts}>
      <ChartPanel project={project} hovered={hovered} onHover={setHovered} expected={outlook.expectedOn} slack={outlook.slack} />
      <Panel title={graph.title}>
        <MachineGraph project={project} selected={address.item ?? null} hovered={hovered} onHover={setHovered} onOpen={(item) => go({ item })} />
      </Panel>
    </div>
  );
}
