import { EvaluateDeadlines } from '../../src/deadlines/evaluate-deadlines.js';
import { registerProject } from '../api/registered-project.js';
import type { TestApp } from '../api/test-app.js';

/** A project whose `land-transfer` (natural-resources, 3 working days) was accepted on 2026-03-02: due on 2026-03-05. */
export async function acceptedItem(app: TestApp): Promise<string> {
  app.moveTo('2026-03-02T09:00:00+08:00');
  const { id } = await registerProject(app);
  await record(app, id, 'agent', { type: 'item.submitted', item: 'land-transfer' });
  await record(app, id, 'officer-natural-resources', { type: 'item.accepted', item: 'land-transfer' });
  return id;
}

export async function record(app: TestApp, project: string, username: string, event: object): Promise<void> {
  await app.as(username).post(`/api/projects/${project}/events`).send(event).expect(201);
}

/** Evaluates every deadline as of an instant. */
export async function evaluateAt(app: TestApp, instant: string): Promise<void> {
  app.moveTo(instant);
  await app.nest.get(EvaluateDeadlines).now();
}
