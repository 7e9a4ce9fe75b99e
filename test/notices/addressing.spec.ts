import type { PoolClient } from 'pg';

import { addressBatch } from '../../src/notices/addressing/address-batch.js';
import { PostRoom } from '../../src/notices/post-room.js';
import { startTestApp, type TestApp } from '../api/test-app.js';
import { post } from './post.js';
import { secondInstance } from './second-instance.js';

describe('addressing', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    app.moveTo('2026-09-28T10:00:00+08:00');
  });
  afterAll(() => app.close());

  const INSERT = `insert into notice (kind, audience, recipient, park_key, data, recorded_at)
    select 'order', $1, $2, $3, '{}', now() from generate_series(1, $4) returning id`;
  const write = async (audience: string, recipient: string | null, park: string | null = null, count = 1, client: Pick<PoolClient, 'query'> = app.pool) =>
    (await client.query(INSERT, [audience, recipient, park, count])).rows.map(({ id }: { id: number }) => id);
  const toldOf = async (ids: readonly number[]): Promise<string[]> => {
    const { rows } = await app.pool.query<{ username: string }>(
      'select p.username from notice_recipient r join person p on p.id = r.person_id where r.notice_id = any ($1) order by 1', [ids]);
    return rows.map(({ username }) => username);
  };
  const person = (username: string) => app.people.get(username)!;

  it.each<[string, string, string | null, string | null, string[]]>([
    ['one person', 'person', 'agent', null, ['agent']],
    ['the officers of a department, wherever', 'department', 'housing', 'hightech', ['officer-housing']],
    ['the leaders of a park and those of every park', 'leaders', null, 'lingang', ['leader', 'leader-lingang']],
    ['the leaders of another park', 'leaders', null, 'hightech', ['leader']],
    ['the leaders of every park, if it names none', 'leaders', null, null, ['leader', 'leader-lingang']],
    ['nobody, when a department has no officer', 'department', 'no-such-department', null, []],
  ])('means %s', async (_what, audience, recipient, park, expected) => {
    const ids = await write(audience, audience === 'person' ? person(recipient!) : recipient, park);
    await post(app);
    expect(await toldOf(ids)).toEqual(expected);
  });

  it('tells a person once who holds a role twice', async () => {
    await app.pool.query(`insert into role_grant (person_id, role, park_key) values ($1, 'leader', 'hightech')`, [person('leader')]);
    const ids = await write('leaders', null, 'hightech');
    await post(app);
    expect(await toldOf(ids)).toEqual(['leader']);
  });

  it('does not tell who is not active, and is not stopped by who is no person', async () => {
    await app.pool.query('update person set active = false where id = $1', [person('agent-2')]);
    const ids = [...(await write('person', person('agent-2'))), ...(await write('person', 'nobody')), ...(await write('person', person('agent')))];
    await post(app);
    expect(await toldOf(ids)).toEqual(['agent']);
  });

  it('passes over nothing that commits after what was written later', async () => {
    const late = await app.pool.connect();
    await late.query('begin');
    const first = await write('person', person('agent'), null, 1, late);
    const second = await write('person', person('agent'));
    await post(app);
    expect([await toldOf(first), await toldOf(second)]).toEqual([[], ['agent']]);
    await post(app);
    await late.query('commit');
    late.release();
    await post(app);
    expect(await toldOf(first)).toEqual(['agent']);
    const { rows } = await app.pool.query('select notice_id from notice_recipient where notice_id = any ($1) order by id', [[...first, ...second]]);
    expect(rows.map(({ notice_id }) => notice_id)).toEqual([...second, ...first]);
  });

  it('forgets ids that were rolled back, and none that a transaction may still use', async () => {
    const undone = await app.pool.connect();
    const open = await app.pool.connect();
    await undone.query('begin');
    await open.query('begin');
    const [gone] = await write('person', person('agent'), null, 1, undone);
    const [pending] = await write('person', person('agent'), null, 1, open);
    await undone.query('rollback');
    undone.release();
    await write('person', person('agent'));
    await post(app);
    const gaps = async () => (await app.pool.query<{ id: number }>('select notice_id as id from notice_gap where addressed_in is null order by 1')).rows.map(({ id }) => id);
    expect(await gaps()).toEqual([gone, pending]);
    const age = `update notice_gap set seen_at = seen_at - interval '2 minutes'`;
    // Older than the open transaction, as far as anybody can tell: which is why the transaction keeps both.
    await post(app);
    expect(await gaps()).toEqual([gone, pending]);
    await open.query('commit');
    open.release();
    await app.pool.query(age);
    await post(app);
    expect(await toldOf([pending!])).toEqual(['agent']);
    expect(await gaps()).toEqual([]);
  });

  it('loses nothing when it breaks off in the middle', async () => {
    const ids = await write('person', person('agent'), null, 3);
    const client = await app.pool.connect();
    const breakOff = () => {
      throw new Error('the program ends');
    };
    await expect(addressBatch(client, breakOff, 0)).rejects.toThrow('the program ends');
    client.release();
    expect(await toldOf(ids)).toEqual([]);
    await post(app);
    expect(await toldOf(ids)).toEqual(['agent', 'agent', 'agent']);
  });

  it('is shared by instances: everybody is told of everything, once', async () => {
    const second = await secondInstance(app);
    const before = (await app.pool.query('select count(*) from notice_recipient')).rows[0].count;
    const writers = Array.from({ length: 8 }, async (_, at) => {
      for (let round = 0; round < 10; round += 1) await write('person', person(at % 2 === 0 ? 'agent' : 'leader'), null, 50);
    });
    let writing = true;
    const rooms = [app.nest.get(PostRoom), second.get(PostRoom)];
    const addressing = rooms.map(async (room) => {
      while (writing) await room.run();
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(addressing);
    await post(app);
    const { rows } = await app.pool.query('select count(*), count(distinct notice_id) as notices from notice_recipient');
    expect(rows[0].count - before).toBe(4000);
    const { rows: order } = await app.pool.query('select person_id, count(*) from notice_recipient where person_id = any ($1) group by 1', [[person('agent'), person('leader')]]);
    expect(order.every(({ count }) => count >= 2000)).toBe(true);
    await second.close();
  });
});
