import type { EventType, ReportedEvent } from '../core/workflow/event.js';
import { Problem } from '../http/problem.js';
import { validateShape } from '../http/validate-shape.js';
import { EVENT_SHAPES, EventDto } from './event.dto.js';

/** The event that a request body reports, in the shape of its type; throws the Problem that names every fault. */
export function readEvent(body: unknown): { event: ReportedEvent; effectiveAt: number | null } {
  const type = typeOf(body);
  const shape = type !== null && Object.hasOwn(EVENT_SHAPES, type) ? EVENT_SHAPES[type as EventType] : null;
  if (!shape) throw unknownType(body);
  const { effectiveAt, ...event } = validateShape(shape, body);
  return { event: event as unknown as ReportedEvent, effectiveAt: effectiveAt == null ? null : Date.parse(effectiveAt) };
}

function typeOf(body: unknown): string | null {
  const type = typeof body === 'object' && body !== null ? (body as { type?: unknown }).type : undefined;
  return typeof type === 'string' ? type : null;
}

/** Without a type nothing else can be judged but what every event has. */
function unknownType(body: unknown): Problem {
  try {
    validateShape(EventDto, typeof body === 'object' && body !== null && !Array.isArray(body) ? pickCommon(body) : body);
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  return Problem.of(400, 'invalid-request', { errors: [{ field: 'type', reason: 'is-in' }] });
}

function pickCommon(body: object): object {
  const { type, effectiveAt } = body as { type?: unknown; effectiveAt?: unknown };
  return { type, ...(effectiveAt !== undefined && { effectiveAt }) };
}
