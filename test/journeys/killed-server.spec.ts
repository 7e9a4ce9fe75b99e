import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import type { ReportedEvent } from '../../src/core/workflow/event.js';
import { publish, registerProject } from '../api/registered-project.js';
import { startProcess, type StartedProcess } from '../api/started-process.js';
import { startTestApp, type Agent, type TestApp } from '../api/test-app.js';
import { fittingEvent } from '../core/workflow/any-events.js';
import { oracleItems } from '../core/workflow/decide-oracle.js';
import { CompiledSource } from '../database/compiled-source.js';
import { hasEnded } from '../database/owner-process.js';
import { rightPerson } from './journey.js';
import { type Acknowledged, checkReplay } from './replay.js';
import { signIn } from './second-instance.js';
import { definitionOf } from './shipped-definition.js';
import { wideWorkflowText } from './wide-workflow.js';

const TEXT = wideWorkflowText(40);
const definition = definitionOf(TEXT);
const PROJECTS = 6;
const ACKNOWLEDGED_BEFORE_THE_END = 60;

interface Sending {
  readonly id: string;
  readonly event: ReportedEvent;
  readonly key: string;
}

describe('a server that is killed under load', () => {
  let app: TestApp;
  let source: CompiledSource;
  let started: StartedProcess[];
  beforeAll(async () => {
    started = [];
    app = await startTestApp();
    await publish(app, 'wide', TEXT);
    source = new CompiledSource(['src']);
  });
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    source.remove();
    await app.close();
  });

  const start = async () => {
    const server = await startProcess(source.file('main.js'), { DATABASE_URL: app.nest.get<Env>(ENV).databaseUrl, PORT: '0' });
    started.push(server);
    return { server, people: await signIn(app, server.url) };
  };

  it('has kept everything that it acknowledged, and what it did not can be sent again and is applied once', async () => {
    const ids = await Promise.all(Array.from({ length: PROJECTS }, async () => String((await registerProject(app, { workflow: 'wide' })).id)));
    const sendings = ids.flatMap((id) => oracleItems(definition).map((item): Sending => {
      return { id, event: fittingEvent('item.submitted', item, { ground: 0, days: 1 }), key: `${id}-${item.key}` };
    }));
    const acknowledged = new Map<string, Acknowledged[]>(ids.map((id) => [id, []]));
    const unanswered: Sending[] = [];
    let answers = 0;

    const first = await start();
    await Promise.all(sendings.map(async (sending) => {
      const seq = await sent(first.people, sending).catch(() => null);
      if (seq === null) unanswered.push(sending);
      else acknowledged.get(sending.id)!.push({ seq, event: sending.event });
      answers += 1;
      if (answers === ACKNOWLEDGED_BEFORE_THE_END) first.server.child.kill('SIGKILL');
    }));
    await hasEnded(first.server.child);
    expect(unanswered.length).toBeGreaterThan(0);

    const second = await start();
    for (const id of ids) {
      const total = await checkReplay(second.people.get('leader')!, id, definition, acknowledged.get(id)!);
      expect(total).toBeGreaterThanOrEqual(acknowledged.get(id)!.length);
    }
    for (const sending of unanswered) acknowledged.get(sending.id)!.push({ seq: await sent(second.people, sending), event: sending.event });
    for (const id of ids) expect(await checkReplay(second.people.get('leader')!, id, definition, acknowledged.get(id)!)).toBe(40);
  }, 120_000);
});

/** The number that the event was given; rejects when there is no answer. */
async function sent(people: ReadonlyMap<string, Agent>, { id, event, key }: Sending): Promise<number> {
  const answer = await people.get(rightPerson(definition, event))!.post(`/api/projects/${id}/events`).set('Idempotency-Key', key).send(event);
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer.body.seq;
}
