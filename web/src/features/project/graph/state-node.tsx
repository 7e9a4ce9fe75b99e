import type { Item } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { GraphNode, type NodePlace } from '../../../ui/graph/graph-node.js';
import { ITEM_STATUS } from '../../../ui/status.messages.js';
import styles from './tones.module.css';

const TONES: Readonly<Record<Item['status'], string | undefined>> = {
  waiting: styles.waiting,
  ready: styles.ready,
  submitted: styles.moving,
  supplementing: styles.owing,
  'under-review': styles.moving,
  paused: styles.paused,
  approved: styles.done,
  refused: styles.failed,
  declined: styles.failed,
  withdrawn: styles.waived,
  waived: styles.waived,
};

/** An item of the project: its state by colour, edge and sign. */
export function StateNode({ item, place }: { readonly item: Item; readonly place: NodePlace }) {
  const titled = useTitle();
  const statuses = useMessages(ITEM_STATUS);
  const sign = SIGNS[item.status];
  return (
    <GraphNode
      {...place}
      title={titled(item.title)}
      about={statuses[item.status]}
      tone={`${TONES[item.status] ?? ''} ${item.light === 'red' ? (styles.late ?? '') : ''}`}
      milestone={item.milestone}
      rounded={item.status === 'waived'}
    >
      {sign !== undefined && <path className={styles.sign} d={sign} />}
    </GraphNode>
  );
}

/** The state by a shape, for who sees no colours. */
const SIGNS: Partial<Readonly<Record<Item['status'], string>>> = {
  approved: 'M0 5l3.5 4L10 1',
  refused: 'M1 1l8 8M9 1L1 9',
  declined: 'M1 1l8 8M9 1L1 9',
  withdrawn: 'M9 9V5a3 3 0 0 0-3-3H1m3-2L1 2l3 3',
  paused: 'M2.5 1v8M7.5 1v8',
  supplementing: 'M5 1v5M5 8.5v1',
  submitted: 'M1 5h8M6 2l3 3l-3 3',
  'under-review': 'M1 5h8M6 2l3 3l-3 3',
  waived: 'M1 5h8',
};
