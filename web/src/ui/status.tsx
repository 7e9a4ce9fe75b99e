import type { ItemStatus as Status, Project } from '../api/projects.js';
import { useMessages } from '../language/messages.js';
import { ITEM_STATUS, PROJECT_STATUS } from './status.messages.js';
import styles from './status.module.css';

export type Tone = 'moving' | 'owing' | 'done' | 'failed' | 'still';

/** A word in a frame: where something stands. */
export function StatusWord({ tone, children }: { readonly tone: Tone | undefined; readonly children: string }) {
  return <span className={`${styles.status} ${tone === undefined ? '' : styles[tone]}`}>{children}</span>;
}

const TONES: Readonly<Record<Status, Tone | undefined>> = {
  waiting: 'still',
  ready: undefined,
  submitted: 'moving',
  supplementing: 'owing',
  'under-review': 'moving',
  paused: 'still',
  approved: 'done',
  refused: 'failed',
  declined: 'failed',
  withdrawn: 'still',
  waived: 'still',
};

/** Where an item stands, in the words of docs/language.md. */
export function ItemStatus({ status }: { readonly status: Status }) {
  return <StatusWord tone={TONES[status]}>{useMessages(ITEM_STATUS)[status]}</StatusWord>;
}

const PROJECT_TONES = { active: 'moving', completed: 'done', terminated: 'failed' } as const;

export function ProjectStatus({ status }: { readonly status: Project['status'] }) {
  return <StatusWord tone={PROJECT_TONES[status]}>{useMessages(PROJECT_STATUS)[status]}</StatusWord>;
}
