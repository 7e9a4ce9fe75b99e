import type { Project } from '../../../api/projects.js';
import { useMessages } from '../../../language/messages.js';
import { StageGraph } from '../../../ui/graph/stage-graph.js';
import { STATE_GRAPH } from './graph.messages.js';
import { StateNode } from './state-node.js';

interface MachineGraphProps {
  readonly project: Project;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onHover: (item: string | null) => void;
  readonly onOpen: (item: string) => void;
}

const NODE = { width: 156, height: 46 } as const;

/** The project's machine: stages as groups, items in their states, and what has to come before what. */
export function MachineGraph({ project: { stages }, ...looks }: MachineGraphProps) {
  const { title } = useMessages(STATE_GRAPH);
  return <StageGraph title={title} stages={stages} node={NODE} {...looks} renderItem={(item, place) => <StateNode item={item} place={place} />} />;
}
