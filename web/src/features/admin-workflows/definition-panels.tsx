import { useMemo, useState } from 'react';
import type { WorkflowVersion } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { DefinitionGraph } from './definition-graph.js';
import { PlanTable } from './plan-table.js';
import { StageBoard } from './stage-board.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './workflows.module.css';

interface DefinitionPanelsProps {
  readonly definition: WorkflowVersion['definition'];
  readonly plan: WorkflowVersion['plan'];
  readonly selected: string | null;
  readonly onSelect: (item: string | null) => void;
}

/** A definition: what it adds up to, drawn, and in words; what is looked at in one is looked at in the other. */
export function DefinitionPanels({ definition: { stages, targets }, plan, selected, onSelect }: DefinitionPanelsProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const [hovered, setHovered] = useState<string | null>(null);
  const titles = new Map(stages.flatMap(({ items }) => items.map(({ key, title }) => [key, titled(title)])));
  const critical = useMemo(() => new Set(plan.targets.flatMap(({ criticalPath }) => criticalPath)), [plan]);
  return (
    <div className={styles.stack}>
      <Panel title={say.plan} extra={say.planNote}>
        <PlanTable plan={plan} titles={titles} targets={targets} />
      </Panel>
      <Panel title={say.graph} extra={say.graphNote}>
        <DefinitionGraph stages={stages} targets={plan.targets} titles={titles} critical={critical} selected={selected} hovered={hovered} onHover={setHovered} onSelect={onSelect} />
      </Panel>
      <Panel title={say.board}>
        <StageBoard stages={stages} titles={titles} critical={critical} looked={hovered ?? selected} onLook={setHovered} />
      </Panel>
    </div>
  );
}
