import { shippedYears } from '../../src/calendars/shipped-years.js';
import type { WorkflowDefinition } from '../../src/core/workflow/definition.js';
import type { ReportedEvent } from '../../src/core/workflow/event.js';
import { registerProject } from '../api/registered-project.js';
import type { TestApp } from '../api/test-app.js';
import { type Happened, oracleItems } from '../core/workflow/decide-oracle.js';
import { oracleCalendar } from '../core/workflow/decide-oracle-reading.js';

const HOUR = 3_600_000;

export interface Sent {
  readonly who: string;
  readonly event: ReportedEvent;
  readonly effectiveAt: number;
  readonly recordedAt: number;
}

/** One project in the application under test, and the list of everything that it was told: all that the oracle knows. */
export interface Journey {
  readonly app: TestApp;
  readonly id: string;
  readonly definition: WorkflowDefinition;
  readonly registeredAt: number;
  readonly sent: Sent[];
}

export const DAYS = oracleCalendar(shippedYears());

/** Registers the project at this instant. */
export async function setOut(app: TestApp, definition: WorkflowDefinition, registeredAt: number): Promise<Journey> {
  moveTo(app, registeredAt);
  const { id } = await registerProject(app, { workflow: definition.key });
  return { app, id, definition, registeredAt, sent: [] };
}

export function moveTo(app: TestApp, instant: number): void {
  app.moveTo(new Date(instant).toISOString());
}

/** Sends the event as the right person at the instant at which it is recorded. */
export async function tell(journey: Journey, event: ReportedEvent, effectiveAt: number, recordedAt: number): Promise<void> {
  const { app, id, definition, sent } = journey;
  const who = rightPerson(definition, event);
  moveTo(app, recordedAt);
  const body = bodyOf(event, effectiveAt, recordedAt);
  const answer = await app.as(who).post(`/api/projects/${id}/events`).send(body);
  if (answer.status !== 201) throw new Error(`${JSON.stringify(body)} by ${who} is answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  sent.push({ who, event, effectiveAt, recordedAt });
}

export function logOf({ sent }: Journey): Happened[] {
  return sent.map(({ event, effectiveAt }) => ({ ...event, at: effectiveAt }));
}

export function lastMoment({ sent, registeredAt }: Journey): number {
  return sent.at(-1)?.recordedAt ?? registeredAt;
}

/** The person whose business the event is, by the published table. */
export function rightPerson(definition: WorkflowDefinition, event: ReportedEvent): string {
  if (event.type === 'project.terminated') return 'agent';
  if (['item.submitted', 'item.supplemented', 'item.withdrawn'].includes(event.type)) return 'agent';
  if (event.type === 'item.extended') return 'leader';
  const stage = definition.stages.find(({ items }) => items.some(({ key }) => key === event.item))!;
  if (event.type === 'item.waived') return `officer-${stage.leadDepartment}`;
  return `officer-${oracleItems(definition).find(({ key }) => key === event.item)!.department}`;
}


/** The event as it is sent: who tells of it as it happens does not say when. */
export function bodyOf(event: ReportedEvent, effectiveAt: number, recordedAt: number): object {
  return effectiveAt === recordedAt ? event : { ...event, effectiveAt: inOfficeTime(effectiveAt) };
}

function inOfficeTime(instant: number): string {
  return new Date(instant + 8 * HOUR).toISOString().replace('Z', '+08:00');
}
