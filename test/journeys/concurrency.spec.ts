import type { ReportedEvent } from '../../src/core/workflow/event.js';
import { publish, registerProject } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { fittingEvent } from '../core/workflow/any-events.js';
import { oracleItems } from '../core/workflow/decide-oracle.js';
import { definitionOf } from './shipped-definition.js';
import { rightPerson } from './journey.js';
import { type Acknowledged, checkReplay } from './replay.js';
import { wideWorkflowText } from './wide-workflow.js';

const definition = definitionOf(wideWorkflowText(50));
const items = oracleItems(definition);

describe('fifty events on one project at once', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'wide', wideWorkflowText(50));
  });
  beforeEach(async () => {
    ({ id } = await registerProject(app, { workflow: 'wide' }));
  });
  afterAll(() => app.close());

  const eventOf = (type: ReportedEvent['type'], at: number) => fittingEvent(type, items[at]!, { ground: 0, days: 3 });

  /** All of them in the air together; answers the status of each, and what was acknowledged. */
  async function sendAll(events: readonly ReportedEvent[]) {
    const answers = await Promise.all(events.map((event) => app.as(rightPerson(definition, event)).post(`/api/projects/${id}/events`).send(event)));
    const acknowledged = answers.flatMap(({ status, body }, at): Acknowledged[] => (status === 201 ? [{ seq: body.seq, event: events[at]! }] : []));
    return { statuses: answers.map(({ status }) => status), answers, acknowledged };
  }

  it('are all applied, once each, when all are lawful', async () => {
    const { statuses, acknowledged } = await sendAll(items.map((_, at) => eventOf('item.submitted', at)));
    expect(new Set(statuses)).toEqual(new Set([201]));
    expect(await checkReplay(app.as('leader'), id, definition, acknowledged)).toBe(50);
  });

  it('are applied once where the same is told five times, and the others are told that it is done', async () => {
    const { statuses, answers, acknowledged } = await sendAll(Array.from({ length: 50 }, (_, n) => eventOf('item.submitted', n % 10)));
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    const refusals = answers.filter(({ status }) => status !== 201).map(({ status, body }) => ({ status, reason: body.reason, allowed: body.allowedEvents }));
    expect(refusals).toEqual(Array.from({ length: 40 }, () => ({ status: 409, reason: 'event-not-allowed-now', allowed: ['item.withdrawn'] })));
    expect(await checkReplay(app.as('leader'), id, definition, acknowledged)).toBe(10);
  });

  it('that contradict each other are judged one after the other', async () => {
    await sendAll(Array.from({ length: 10 }, (_, at) => eventOf('item.submitted', at)));
    await sendAll(Array.from({ length: 10 }, (_, at) => eventOf('item.accepted', at)));
    const types = ['item.approved', 'item.refused', 'item.withdrawn', 'item.paused', 'item.extended'] as const;
    const { statuses, acknowledged } = await sendAll(Array.from({ length: 50 }, (_, n) => eventOf(types[n % 5]!, Math.floor(n / 5))));
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(await checkReplay(app.as('leader'), id, definition, acknowledged)).toBe(20 + acknowledged.length);
  });

  it('and the end of the project leave nothing after the end', async () => {
    const end: ReportedEvent = { type: 'project.terminated', reason: '企业放弃投资' };
    const events = items.map((_, at) => (at === 25 ? end : eventOf('item.submitted', at)));
    const { statuses, acknowledged } = await sendAll(events);
    expect(statuses[25]).toBe(201);
    const total = await checkReplay(app.as('leader'), id, definition, acknowledged);
    expect(total).toBe(acknowledged.length);
    expect(Math.max(...acknowledged.map(({ seq }) => seq))).toBe(acknowledged.find(({ event }) => event === end)!.seq);
  });
});
