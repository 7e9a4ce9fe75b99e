import type { Titles } from '../../core/workflow/definition.js';

/** A notice as people read it, wherever they do. */
export interface ToldNotice {
  readonly kind: NoticeKind;
  readonly recordedAt: string;
  readonly title: Titles;
  readonly text: Titles;
  readonly project: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly item: { readonly key: string; readonly title: Titles } | null;
  /** Where to look, from the root of the site. */
  readonly link: string;
}

export const NOTICE_KINDS = ['fact', 'alerts', 'order', 'calendar'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
