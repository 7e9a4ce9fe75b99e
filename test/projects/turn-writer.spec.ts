import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import { createPool } from '../../src/database/data-source.js';
import type { TurnRows } from '../../src/projects/turn-rows.js';
import { TurnWriter } from '../../src/projects/turn-writer.js';
import { freshDatabase, type FreshDatabase } from '../database/fresh-database.js';

describe('TurnWriter', () => {
  let database: FreshDatabase;
  let pool: Pool;
  let writer: TurnWriter;

  beforeAll(async () => {
    database = await freshDatabase();
    pool = createPool(database.url, 4);
    writer = new TurnWriter(pool);
    await pool.query(`insert into department values ('housing', '住建局', 'Housing');
      insert into park values ('p', '园区', 'Park', '泸州');
      insert into person values ('00000000-0000-0000-0000-000000000001', 'a', '甲', '-', true, now());
      insert into workflow_version values ('w', 1, '-', '{}', now(), null)`);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  test('writes every row of a turn and moves the project’s version', async () => {
    const id = await newProject();
    expect(await writer.write(rowsOf(id, { expected: 1 }))).toBe('written');
    expect(await countsOf(id)).toEqual({ version: 2, status: 'submitted', facts: 1, clock: 1, deadlines: 1, notices: 1 });
  });

  test('writes nothing of a turn whose project has moved, and all of those beside it', async () => {
    const [moved, other] = [await newProject(), await newProject()];
    const written = await Promise.all([writer.write(rowsOf(moved, { expected: 7 })), writer.write(rowsOf(other, { expected: 1 }))]);
    expect(written).toEqual(['moved', 'written']);
    expect(await countsOf(moved)).toEqual({ version: 1, status: 'ready', facts: 0, clock: 0, deadlines: 0, notices: 0 });
    expect((await countsOf(other)).version).toBe(2);
  });

  test('lets a turn that the database refuses take no other with it', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, newProject));
    const outcomes = await Promise.allSettled(
      ids.map((id, at) => writer.write(rowsOf(id, { expected: 1, clockKind: at === 5 ? 'nonsense' : 'accepted' }))),
    );
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'refused'))).toEqual(
      ids.map((_, at) => (at === 5 ? 'refused' : 'written')),
    );
    expect((await countsOf(ids[5]!)).version).toBe(1);
  });

  test('grows the revision of a deadline only when its due day moves', async () => {
    const id = await newProject();
    const revision = async () => (await pool.query('select revision from deadline where project_id = $1', [id])).rows[0].revision;
    await writer.write(rowsOf(id, { expected: 1, dueOn: '2026-03-09' }));
    expect(await revision()).toBe(1);
    await writer.write(rowsOf(id, { expected: 2, dueOn: '2026-03-09' }));
    expect(await revision()).toBe(1);
    await writer.write(rowsOf(id, { expected: 3, dueOn: null }));
    expect(await revision()).toBe(2);
    await writer.write(rowsOf(id, { expected: 4, dueOn: '2026-03-16' }));
    expect(await revision()).toBe(3);
  });

  async function newProject(): Promise<string> {
    const id = timeOrderedId();
    await pool.query(
      `with p as (insert into project (id, code, name, workflow_key, workflow_version, park_key, agent_id, applicant_name,
         applicant_credit_code, applicant_contact, applicant_phone, registered_at, registered_by, version, status, stage_ended_at)
       values ($1::uuid, $2, '项目', 'w', 1, 'p', '00000000-0000-0000-0000-000000000001', '-', '-', '-', '-', now(),
         '00000000-0000-0000-0000-000000000001', 1, 'active', '{null}'))
       insert into item (project_id, item_key, stage_key, department_key, park_key, status, attempt, supplement_requested, extended)
       values ($1::uuid, 'permit', 's', 'housing', 'p', 'ready', 0, false, false)`,
      [id, id],
    );
    return id;
  }

  async function countsOf(id: string) {
    const { rows } = await pool.query(
      `select p.version, i.status,
         (select count(*) from history where project_id = p.id) as facts,
         (select count(*) from clock_entry where project_id = p.id) as clock,
         (select count(*) from deadline where project_id = p.id) as deadlines,
         (select count(*) from notice where project_id = p.id) as notices
       from project p join item i on i.project_id = p.id where p.id = $1`,
      [id],
    );
    return rows[0];
  }
});

interface Wanted {
  readonly expected: number;
  readonly clockKind?: string;
  readonly dueOn?: string | null;
}

function rowsOf(id: string, { expected, clockKind = 'accepted', dueOn = '2026-03-09' }: Wanted): TurnRows {
  const seq = expected + 1;
  const recordedAt = '2026-03-02T01:00:00.000Z';
  return {
    turn: {
      id, expected, version: seq, status: 'active', ended_at: null, stage_ended_at: [null], due_on: dueOn, warn_on: null,
      running: 1, paused: 0, calendar_revision: 1,
    },
    items: [{
      item_key: 'permit', status: 'submitted', attempt: 1, supplement_requested: false, extended: false, consent_presumed: false, last_event_at: recordedAt,
      acceptance_period_from: '2026-03-02', submitted_on: '2026-03-02', accepted_on: null, decided_on: null, due_on: null, warn_on: null, act_by: null,
    }],
    clock: [{ item_key: 'permit', attempt: 1, seq, kind: clockKind, effective_on: '2026-03-02', days: null, ground: null }],
    deadlines: [{ kind: 'promise', subject: 'permit', attempt: 1, department_key: 'housing', due_on: dueOn, warn_on: null, open: true }],
    facts: [{
      seq, type: 'item.submitted', item_key: 'permit', stage_key: null, attempt: 1, effective_at: recordedAt, recorded_at: recordedAt,
      actor_id: '00000000-0000-0000-0000-000000000001', data: {}, hash: Buffer.alloc(32).toString('base64'),
    }],
    notices: [{ seq, audience: 'department', recipient: 'housing', recorded_at: recordedAt }],
    answers: [],
  };
}
