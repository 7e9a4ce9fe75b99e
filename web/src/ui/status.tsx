import type { ItemStatus as Status, Project } from '../api/projects.js';
import { useMessages } from '../language/messages.js';
import { ITEM_STATUS, PROJECT_STATUS } from './status.messages.js';
import styles from './status.module.css';

const TONES: Readonly<Record<Status, string | undefined>> = {
  waiting: styles.still,
  ready: undefined,
  submitted: styles.moving,
  supplementing: styles.owing,
  'under-review': styles.moving,
  paused: styles.still,
  approved: styles.done,
  refused: styles.failed,
  declined: styles.failed,
  withdrawn: styles.still,
  waived: styles.still,
};

/** Where an item stands, in the words of docs/language.md. */
export function ItemStatus({ status }: { readonly status: Status }) {
  return <span className={`${styles.status} ${TONES[status] ?? ''}`}>{useMessages(ITEM_STATUS)[status]}</span>;
}

const PROJECT_TONES = { active: styles.moving, completed: styles.done, terminated: styles.failed } as const;

export function ProjectStatus({ status }: { readonly status: Project['status'] }) {
  return <span className={`${styles.status} ${PROJECT_TONES[status] ?? ''}`}>{useMessages(PROJECT_STATUS)[status]}</span>;
}
