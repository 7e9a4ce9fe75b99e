import { useMemo } from 'react';
import type { WorkflowVersion } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { StageGraph } from '../../ui/graph/stage-graph.js';
import { CONDITIONAL_SIGN, DefinitionNode } from './definition-node.js';
import { ItemCard, type DefinedStage } from './item-card.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './definition-graph.module.css';

interface DefinitionGraphProps {
  readonly stages: readonly DefinedStage[];
  readonly targets: WorkflowVersion['plan']['targets'];
  readonly titles: ReadonlyMap<string, string>;
  readonly critical: ReadonlySet<string>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (item: string | null) => void;
  readonly onSelect: (item: string | null) => void;
}

const NODE = { width: 180, height: 64 } as const;

/** What of a workflow has to come before what, drawn; beside it what the definition says of the item that is selected. */
export function DefinitionGraph({ stages, targets, titles, critical, selected, hovered, onHover, onSelect }: DefinitionGraphProps) {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const paths = useMemo(() => targets.map(({ criticalPath }) => criticalPath), [targets]);
  const stage = stages.find(({ items }) => items.some(({ key }) => key === selected));
  const item = stage?.items.find(({ key }) => key === selected);
  const waiting = stages.flatMap(({ items }) => items.filter(({ after }) => after.some((key) => key === selected)).map(({ key }) => key));
  return (
    <div className={`${styles.split} ${item ? styles.beside : ''}`}>
      <StageGraph
        title={say.graph}
        stages={stages}
        node={NODE}
        criticalPaths={paths}
        selected={item?.key ?? null}
        hovered={hovered}
        onHover={onHover}
        onOpen={(key) => onSelect(key === selected ? null : key)}
        renderItem={(each, place) => <DefinitionNode item={each} titles={titles} critical={critical.has(each.key)} place={place} />}
        legend={<span><svg width="30" height="16" aria-hidden="true"><rect className={styles.sample} x="0.5" y="2.5" width="24" height="12" rx="2" /><path className={styles.sign} transform="translate(17 5)" d={CONDITIONAL_SIGN} /></svg>{say.conditional}</span>}
      />
      {stage && item && (
        <section className={styles.details} aria-label={titled(item.title)} aria-live="polite">
          <h3>{titled(stage.title)}</h3>
          <ItemCard item={item} titles={titles} critical={critical.has(item.key)} before={waiting} />
        </section>
      )}
    </div>
  );
}
