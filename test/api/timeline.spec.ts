import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

const UNKNOWN = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';

describe('the history of a project', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.moveTo('2026-09-28T09:00:00+08:00');
    id = (await registerProject(app)).id;
    await send('agent', { type: 'item.submitted', item: 'land-transfer', effectiveAt: '2026-09-28T08:30:00+08:00' });
    app.moveTo('2026-09-29T10:00:00+08:00');
    await send('officer-natural-resources', { type: 'item.accepted', item: 'land-transfer', effectiveAt: '2026-09-28T16:00:00+08:00' });
    await send('officer-natural-resources', { type: 'item.paused', item: 'land-transfer', ground: 'tender', expectedDays: 3, noticeNumber: '泸审告〔2026〕18号' });
  });

  const send = (who: string, event: object) => app.as(who).post(`/api/projects/${id}/events`).send(event).expect(201);
  const read = (who: string, path: string, of = id) => app.as(who).get(`/api/projects/${of}/${path}`);
  const seqs = (body: { entries: { seq: number }[] }) => body.entries.map(({ seq }) => seq);

  describe('GET timeline', () => {
    it('tells what has happened, oldest first, with both times and who recorded it', async () => {
      const { body } = await read('leader', 'timeline').expect(200);
      const agent = { id: app.people.get('agent'), name: '高新专员' };
      expect(body).toEqual({
        entries: [
          {
            seq: 1, type: 'project.registered', item: null, stage: null, attempt: null, actor: agent,
            effectiveAt: '2026-09-28T01:00:00.000Z', recordedAt: '2026-09-28T01:00:00.000Z',
            data: expect.objectContaining({ workflow: 'luzhou-enterprise', version: 1, park: 'hightech' }),
          },
          {
            seq: 2, type: 'item.submitted', item: 'land-transfer', stage: null, attempt: 1, actor: agent,
            effectiveAt: '2026-09-28T00:30:00.000Z', recordedAt: '2026-09-28T01:00:00.000Z', data: {},
          },
          {
            seq: 3, type: 'item.accepted', item: 'land-transfer', stage: null, attempt: 1,
            actor: { id: app.people.get('officer-natural-resources'), name: expect.any(String) },
            effectiveAt: '2026-09-28T08:00:00.000Z', recordedAt: '2026-09-29T02:00:00.000Z', data: {},
          },
          expect.objectContaining({ seq: 4, type: 'item.paused', data: { ground: 'tender', expectedDays: 3, noticeNumber: '泸审告〔2026〕18号' } }),
        ],
        next: null,
      });
    });

    it('goes in pages, if asked', async () => {
      const first = (await read('agent', 'timeline?limit=3').expect(200)).body;
      expect([seqs(first), first.next]).toEqual([[1, 2, 3], 3]);
      const rest = (await read('agent', 'timeline?limit=3&after=3').expect(200)).body;
      expect([seqs(rest), rest.next]).toEqual([[4], null]);
      expect((await read('agent', 'timeline?after=4').expect(200)).body).toEqual({ entries: [], next: null });
      expect((await read('agent', 'timeline?limit=4').expect(200)).body.next).toBeNull();
    });

    it.each(['after=-1', 'after=x', 'after=99999999999', 'limit=0', 'limit=1001', 'limit=', 'order=desc'])('refuses ?%s', async (query) => {
      const { body } = await read('agent', `timeline?${query}`).expect(400);
      expect(body.errors[0].field).toBe(query.split('=')[0]);
    });
  });

  describe('GET history/verify', () => {
    it('finds an untouched history valid', async () => {
      const { body } = await read('agent', 'history/verify').expect(200);
      const { rows } = await app.pool.query(`select encode(hash, 'hex') as head from history where project_id = $1 and seq = 4`, [id]);
      expect(body).toEqual({ valid: true, entries: 4, head: rows[0].head, brokenAt: null });
    });

    it.each([
      ['what was said', `update history set data = data || '{"expectedDays": 30}' where seq = 4 and project_id = $1`, 4],
      ['when it took effect', `update history set effective_at = effective_at - interval '1 day' where seq = 3 and project_id = $1`, 3],
      ['a microsecond', `update history set recorded_at = recorded_at + interval '1 microsecond' where seq = 2 and project_id = $1`, 2],
      ['who did it', `update history set actor_id = null where seq = 2 and project_id = $1`, 2],
      ['what happened', `update history set type = 'item.declined' where seq = 3 and project_id = $1`, 3],
      ['a hash', `update history set hash = sha256('x') where seq = 1 and project_id = $1`, 1],
      ['an entry that was taken out', `delete from history where seq = 2 and project_id = $1`, 2],
      ['the last entry that was taken out', `delete from history where seq = 4 and project_id = $1`, 4],
      ['a history that is gone', `delete from history where project_id = $1`, 1],
      ['an entry that was put in', `insert into history select project_id, 5, type, item_key, stage_key, attempt, effective_at, recorded_at, actor_id, data, hash from history where seq = 4 and project_id = $1`, 5],
    ])('catches a change to %s', async (_what, tamper, brokenAt) => {
      await withoutTriggers(app, tamper, id);
      const { body } = await read('agent', 'history/verify').expect(200);
      expect([body.valid, body.brokenAt]).toEqual([false, brokenAt]);
    });

    it('catches two entries whose contents were exchanged', async () => {
      await withoutTriggers(
        app,
        `update history h set type = o.type, item_key = o.item_key, attempt = o.attempt, data = o.data, effective_at = o.effective_at,
           recorded_at = o.recorded_at, actor_id = o.actor_id, hash = o.hash
         from history o where o.project_id = h.project_id and h.project_id = $1 and h.seq in (2, 3) and o.seq = 5 - h.seq`,
        id,
      );
      expect((await read('agent', 'history/verify').expect(200)).body).toMatchObject({ valid: false, brokenAt: 2 });
    });
  });

  it('cannot be changed, taken out or emptied', async () => {
    for (const statement of [
      `update history set data = '{}' where project_id = '${id}'`,
      `delete from history where project_id = '${id}'`,
      'truncate history',
      'truncate history cascade',
    ]) {
      await expect(app.pool.query(statement)).rejects.toThrow(/append-only/);
    }
    expect((await read('agent', 'history/verify').expect(200)).body).toMatchObject({ valid: true, entries: 4 });
  });

  it.each(['timeline', 'history/verify'])('%s is for people of the park', async (path) => {
    for (const who of ['agent', 'leader', 'admin', 'officer-water']) await read(who, path).expect(200);
    for (const who of ['agent-2', 'leader-lingang']) {
      expect((await read(who, path).expect(403)).body.reason).toBe('project-not-yours');
      expect((await read(who, path, UNKNOWN).expect(404)).body.reason).toBe('project-not-found');
    }
    expect((await read('agent', path, 'x').expect(400)).body.errors[0].field).toBe('id');
    await app.anyone.get(`/api/projects/${id}/${path}`).expect(401);
  });
});

/** As only a superuser of the database can. */
async function withoutTriggers(app: TestApp, statement: string, id: string): Promise<void> {
  const client = await app.pool.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(statement, [id]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
