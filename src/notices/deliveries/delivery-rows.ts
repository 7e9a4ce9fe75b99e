import type { ToldNotice } from '../wording/told-notice.js';
import type { DeliveryDto } from './delivery.dto.js';

export type DeliveryRow = Omit<DeliveryDto, 'told' | 'nextTryAt' | 'sentAt'> & { readonly nextTryAt: Date | null; readonly sentAt: Date | null };

export const DELIVERY_COLUMNS = `id, notice_id as notice, channel_key as channel, person_id as person, state, attempts, last_error as "lastError",
  case when state = 'pending' then next_try_at end as "nextTryAt", sent_at as "sentAt"`;

export function deliveryOf({ nextTryAt, sentAt, ...row }: DeliveryRow, notice: ToldNotice | null): DeliveryDto {
  const told = notice && { kind: notice.kind, recordedAt: notice.recordedAt, title: notice.title, project: notice.project, link: notice.link };
  return { ...row, told, nextTryAt: nextTryAt?.toISOString() ?? null, sentAt: sentAt?.toISOString() ?? null };
}
