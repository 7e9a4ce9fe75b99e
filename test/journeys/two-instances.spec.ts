import * as fc from 'fast-check';
import { publish, registerProject } from '../api/registered-project.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { anyStep, attemptOf, fittingEvent } from '../core/workflow/any-events.js';
import { type Happened, oracleBrokenRules, oracleItems } from '../core/workflow/decide-oracle.js';
import { rightPerson } from './journey.js';
import { type Acknowledged, checkReplay } from './replay.js';
import { type Instance, type SecondInstance, startSecondInstance } from './second-instance.js';
import { definitionOf } from './shipped-definition.js';
import { wideWorkflowText } from './wide-workflow.js';

const TEXT = wideWorkflowText(12);
const definition = definitionOf(TEXT);
const items = oracleItems(definition);

describe('two instances on one database', () => {
  let app: TestApp;
  let other: SecondInstance;
  let both: readonly Instance[];
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'wide', TEXT);
    other = await startSecondInstance(app);
    both = [app, other];
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });

  const register = async () => String((await registerProject(app, { workflow: 'wide' })).id);
  const submission = (at: number) => fittingEvent('item.submitted', items[at]!, { ground: 0, days: 1 });
  const send = (instance: Instance, id: string, event: object, who: string, key?: string) => {
    const request = instance.as(who).post(`/api/projects/${id}/events`);
    return (key === undefined ? request : request.set('Idempotency-Key', key)).send(event);
  };

  it('judge every event on the newest state, whichever of them had it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyStep, fc.nat({ max: 1 })), { minLength: 20, maxLength: 40, size: 'max' }), async (steps) => {
        const id = await register();
        const log: Happened[] = [];
        for (const [step, which] of steps) {
          // Nothing is told late here: the time is that of the two applications.
          const now = Date.now();
          const { event } = attemptOf({ ...step, late: 0 }, definition, log, now);
          const known = event.type === 'project.terminated' || event.item !== 'no-such-item';
          const broken: string[] = oracleBrokenRules(definition, log, event, now, now);
          const { status, body } = await send(both[which]!, id, event, known ? rightPerson(definition, event) : 'agent');
          expect({ event, status: status === 201 }).toEqual({ event, status: broken.length === 0 });
          if (status === 201) log.push({ ...event, at: Date.parse(body.effectiveAt) });
          else expect(broken).toContain(body.reason);
        }
        await checkReplay(other.as('leader'), id, definition, []);
      }),
      { numRuns: 15 },
    );
  });

  it('lose nobody’s event and apply none twice when both are busy with the same projects', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, register));
    const acknowledged = new Map<string, Acknowledged[]>(ids.map((id) => [id, []]));
    const statuses: number[] = [];
    // Every event is sent to both of them at once; at most one of the two can be right.
    const types = ['item.submitted', 'item.accepted', 'item.paused', 'item.resumed', 'item.approved'] as const;
    for (const type of types) {
      const sendings = ids.flatMap((id) => items.flatMap((item) => both.map((instance) => ({ id, instance, event: fittingEvent(type, item, { ground: 0, days: 1 }) }))));
      await Promise.all(
        sendings.map(async ({ id, instance, event }) => {
          const { status, body } = await send(instance, id, event, rightPerson(definition, event));
          statuses.push(status);
          if (status === 201) acknowledged.get(id)!.push({ seq: body.seq, event });
        }),
      );
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(5 * 5 * 12);
    expect(statuses.filter((status) => status === 409)).toHaveLength(5 * 5 * 12);
    for (const id of ids) expect(await checkReplay(app.as('leader'), id, definition, acknowledged.get(id)!)).toBe(5 * 12);
  });

  it('give one and the same answer to a request that is sent twenty times at once, and apply it once', async () => {
    const id = await register();
    for (const [at] of items.entries()) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => send(both[n % 2]!, id, submission(at), 'agent', `submission-${id}-${at}`)));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
      expect(answers.map(({ body }) => body)).toEqual(Array.from({ length: 20 }, () => answers[0]!.body));
    }
    expect(await checkReplay(app.as('leader'), id, definition, [])).toBe(items.length);
  });

  it('remember an answer when the project has long gone on', async () => {
    const id = await register();
    const first = await send(app, id, submission(0), 'agent', `early-${id}`);
    await send(app, id, fittingEvent('item.accepted', items[0]!, { ground: 0, days: 1 }), 'officer-housing');
    const again = await send(other, id, submission(0), 'agent', `early-${id}`);
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  it('refuse a key that was used for another request, at either of them', async () => {
    const id = await register();
    await send(app, id, submission(0), 'agent', `key-${id}`);
    for (const instance of both) {
      const { status, body } = await send(instance, id, submission(1), 'agent', `key-${id}`);
      expect({ status, reason: body.reason }).toEqual({ status: 422, reason: 'idempotency-key-reused' });
    }
    expect(await checkReplay(app.as('leader'), id, definition, [])).toBe(1);
  });
});
