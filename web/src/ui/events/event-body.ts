import type { EventBody, EventType } from '../../api/events.js';
import { EVENT_FIELDS, type EventField } from './event-fields.js';

/** What stands in the form. */
export interface EventValues {
  readonly reason?: string;
  /** Titles of materials that were ticked. */
  readonly missing?: readonly string[];
  /** One a line. */
  readonly missingOthers?: string;
  readonly ground?: string;
  readonly expectedDays?: number;
  readonly noticeNumber?: string;
  readonly days?: number;
  readonly decisionNumber?: string;
  readonly certificateNumber?: string;
  readonly late?: boolean;
  /** `2026-10-10T14:05`, in the office's time zone. */
  readonly effectiveAt?: string;
}

/** The event as it is sent: nothing that was not asked for, and no empty text. */
export function bodyOf(type: EventType, item: string | null, values: EventValues, effectiveAt: string | null): EventBody {
  const asked = EVENT_FIELDS[type].map((field) => [field, valueOf(field, values)] as const).filter(([, value]) => value !== undefined && value !== '');
  return { type, ...(item !== null && { item }), ...Object.fromEntries(asked), ...(effectiveAt !== null && { effectiveAt }) };
}

/** Everything that is said to be missing, each once. */
export function missingOf({ missing = [], missingOthers = '' }: EventValues): readonly string[] {
  const others = missingOthers.split('\n').map((line) => line.trim());
  return [...new Set([...missing, ...others])].filter((title) => title !== '');
}

function valueOf(field: EventField, values: EventValues): unknown {
  if (field === 'missing') return missingOf(values);
  const value = values[field];
  return typeof value === 'string' ? value.trim() : value;
}
