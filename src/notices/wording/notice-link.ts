import type { NoticeRow } from './notice-rows.js';

/** Where in the application to look, from the root of the site. */
export function linkOf({ kind, data, project, fact }: NoticeRow): string {
  if (kind === 'alerts') return '/alerts';
  if (kind === 'order') return typeof data?.order === 'string' ? `/orders/${encodeURIComponent(data.order)}` : '/orders';
  if (kind === 'calendar' && !project) return '/calendars';
  if (!project) return '/notices';
  return fact?.item ? `/projects/${project.id}?item=${encodeURIComponent(fact.item)}` : `/projects/${project.id}`;
}
