import { act, deadlineOf, giveOrder, orderOn, toldOf } from '../orders/given-order.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('a supervision order', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
  });
  beforeEach(() => app.moveTo('2026-09-30T09:00:00+08:00'));
  afterAll(() => app.close());

  const faultsOf = async (body: object, username = 'leader') => {
    const { body: problem } = await app.as(username).post('/api/orders').send(body).expect(400);
    return problem.errors.map(({ field, reason }: { field: string; reason: string }) => `${field} ${reason}`);
  };

  it('lives from issue to closing, each step in its history', async () => {
    const { id } = await registerProject(app);
    const given = await giveOrder(app, { subject: { project: id, item: 'project-filing' }, park: undefined, workingDays: 3 });
    expect(given).toMatchObject({
      status: 'issued', number: expect.stringMatching(/^督〔2026〕高新区\d+号$/), park: { key: 'hightech' }, joint: false, alert: null,
      subject: { project: { id }, item: { key: 'project-filing', title: { zh: '企业投资项目备案' }, attempt: 0 }, department: null },
      issuedOn: '2026-09-30', dueOn: '2026-10-10', provisional: false, overdue: false, issuer: { name: '分管领导' },
      addressees: [{ key: 'housing', status: 'issued', late: false, allowedActions: [] }], allowedActions: ['cancel'],
    });
    expect(await deadlineOf(app, given.id)).toEqual({
      project_id: id, department_key: 'housing', owner_id: null, due_on: '2026-10-10', warn_on: '2026-10-09', revision: 1, open: true,
    });
    expect((await act(app, 'officer-housing', given.id, 'acknowledge')).body).toMatchObject({ addressees: [{ status: 'acknowledged' }], allowedActions: ['answer'] });
    app.moveTo('2026-10-10T17:00:00+08:00');
    await act(app, 'officer-housing', given.id, 'answer', { text: '已办。' });
    expect(await deadlineOf(app, given.id)).toMatchObject({ due_on: null, warn_on: null, open: true, revision: 2 });
    app.moveTo('2026-10-12T09:00:00+08:00');
    const { body: judged } = await app.as('leader').get(`/api/orders/${given.id}`).expect(200);
    expect(judged).toMatchObject({ overdue: false, addressees: [{ late: false, answer: '已办。', answeredBy: { name: '住房和城乡建设局经办人' } }], allowedActions: ['accept', 'return', 'cancel'] });
    await act(app, 'leader', given.id, 'return', { reason: '请说明原因' });
    expect(await deadlineOf(app, given.id)).toMatchObject({ due_on: '2026-10-10', open: true, revision: 3 });
    expect((await act(app, 'officer-housing', given.id, 'answer', { text: '原因如下。' })).body).toMatchObject({ addressees: [{ status: 'answered', late: true, note: null }] });
    const { body: closed } = await act(app, 'leader', given.id, 'accept', { note: '同意' });
    expect(closed).toMatchObject({ status: 'closed', allowedActions: [], endedAt: '2026-10-12T01:00:00.000Z', addressees: [{ status: 'accepted', note: '同意' }] });
    expect(await deadlineOf(app, given.id)).toMatchObject({ open: false });
    expect((await app.as('officer-housing').get(`/api/orders/${given.id}/history/verify`).expect(200)).body).toMatchObject({ valid: true, entries: 7, brokenAt: null });
    expect(closed.history.map(({ seq, type, actor }: { seq: number; type: string; actor: { name: string } }) => `${seq} ${type} ${actor.name}`)).toEqual([
      '1 order.issued 分管领导', '2 order.acknowledged 住房和城乡建设局经办人', '3 order.answered 住房和城乡建设局经办人', '4 order.returned 分管领导',
      '5 order.answered 住房和城乡建设局经办人', '6 order.accepted 分管领导', '7 order.closed 分管领导',
    ]);
    expect(closed.history[2].data).toEqual({ addressee: 'housing', text: '已办。' });
    expect(await toldOf(app, given.id)).toEqual([
      'issued → housing', 'acknowledged → leader', 'answered → leader', 'returned → housing', 'answered → leader', 'accepted → housing',
    ]);
  });

  it('has a history that gives away who has written in it', async () => {
    const { id } = await giveOrder(app);
    await act(app, 'officer-housing', id, 'acknowledge');
    await act(app, 'officer-housing', id, 'answer', { text: '未办。' });
    const verified = async () => (await app.as('leader').get(`/api/orders/${id}/history/verify`).expect(200)).body;
    const forge = (statement: string) => app.pool.query(`alter table order_entry disable trigger user; ${statement}; alter table order_entry enable trigger user`);
    await forge(`update order_entry set data = jsonb_set(data, '{text}', '"已办。"') where order_id = '${id}' and seq = 3`);
    expect(await verified()).toMatchObject({ valid: false, brokenAt: 3 });
    await forge(`delete from order_entry where order_id = '${id}' and seq = 3`);
    expect(await verified()).toMatchObject({ valid: false, entries: 2, brokenAt: 3 });
    await forge(`update order_entry set data = jsonb_set(data, '{what}', '"另一件事"') where order_id = '${id}' and seq = 1`);
    expect(await verified()).toMatchObject({ valid: false, brokenAt: 1 });
    await app.as('agent-2').get(`/api/orders/${id}/history/verify`).expect(403);
  });

  it('given to one person is that person’s alone', async () => {
    const agent = app.people.get('agent')!;
    const { id, addressees } = await giveOrder(app, { addressees: [{ person: agent }], workingDays: 1 });
    expect(addressees[0]).toMatchObject({ key: agent, person: { id: agent, name: '高新专员' }, department: null });
    expect(await deadlineOf(app, id)).toMatchObject({ project_id: null, owner_id: agent, department_key: null, due_on: '2026-10-08', warn_on: '2026-10-08' });
    expect((await act(app, 'officer-housing', id, 'acknowledge')).body).toMatchObject({ status: 403, reason: 'order-action-not-yours', detail: expect.stringContaining('“签收”'), allowedActions: [] });
    expect((await act(app, 'agent', id, 'acknowledge')).status).toBe(200);
  });

  it('is closed only when the answers of all have been accepted, in a joint order', async () => {
    const { id } = await giveOrder(app, { addressees: [{ department: 'housing' }, { department: 'water' }] });
    expect(await deadlineOf(app, id)).toMatchObject({ owner_id: null, department_key: null });
    for (const office of ['housing', 'water']) await act(app, `officer-${office}`, id, 'acknowledge');
    await act(app, 'officer-housing', id, 'answer', { text: '甲' });
    expect(await deadlineOf(app, id)).toMatchObject({ due_on: '2026-10-10' });
    expect((await act(app, 'leader', id, 'accept')).body).toMatchObject({ status: 'issued', addressees: [{ status: 'accepted' }, { status: 'acknowledged' }] });
    expect((await act(app, 'leader', id, 'accept')).body).toMatchObject({ status: 409, reason: 'order-already-accepted' });
    expect((await act(app, 'leader', id, 'accept', { addressee: 'water' })).body).toMatchObject({ reason: 'order-not-answered' });
    await act(app, 'officer-water', id, 'answer', { text: '乙' });
    expect(await deadlineOf(app, id)).toMatchObject({ due_on: null });
    expect((await act(app, 'leader', id, 'accept')).body).toMatchObject({ status: 'closed' });
  });

  it('asks which addressee is meant where several could be', async () => {
    const { id } = await giveOrder(app, { addressees: [{ department: 'housing' }, { department: 'water' }] });
    for (const office of ['housing', 'water']) {
      await act(app, `officer-${office}`, id, 'acknowledge');
      await act(app, `officer-${office}`, id, 'answer', { text: office });
    }
    expect((await act(app, 'leader', id, 'accept')).body.errors).toEqual([{ field: 'addressee', reason: 'addressee-required', detail: '请写明是哪一个对象：housing、water。' }]);
    expect((await act(app, 'leader', id, 'return', { addressee: 'archives', reason: '不' })).body.errors).toMatchObject([{ field: 'addressee', reason: 'unknown-addressee' }]);
    expect((await act(app, 'officer-water', id, 'answer', { addressee: 'housing', text: '代答' })).body).toMatchObject({ status: 403 });
    await act(app, 'leader', id, 'return', { addressee: 'water', reason: '重答' });
    expect((await act(app, 'leader', id, 'accept')).body.addressees.map(({ status }: { status: string }) => status)).toEqual(['accepted', 'returned']);
  });

  it('refuses what is not lawful now, with what is', async () => {
    const { id } = await giveOrder(app);
    expect((await act(app, 'officer-housing', id, 'answer', { text: '早' })).body).toMatchObject({ status: 409, reason: 'order-not-acknowledged', allowedActions: ['acknowledge'] });
    expect((await act(app, 'leader', id, 'accept')).body).toMatchObject({ status: 409, reason: 'order-not-answered', allowedActions: ['cancel'] });
    expect((await act(app, 'leader', id, 'issue')).body).toMatchObject({ status: 409, reason: 'order-already-issued' });
    await act(app, 'leader', id, 'cancel', { reason: '误发' });
    expect(await deadlineOf(app, id)).toMatchObject({ open: false });
    expect((await act(app, 'officer-housing', id, 'acknowledge')).body).toMatchObject({ status: 409, reason: 'order-cancelled', allowedActions: [] });
    expect(await toldOf(app, id)).toEqual(['issued → housing', 'cancelled → housing']);
  });

  it('names every field at fault', async () => {
    expect(await faultsOf({ subject: { project: 'x' }, what: ' ', workingDays: 61, addressees: [], more: 1 })).toEqual([
      'more unknown-field', 'subject.project is-uuid', 'what is-not-empty', 'workingDays max', 'addressees array-min-size',
    ]);
    const nobody = '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c';
    expect(await faultsOf(orderOn({ subject: {}, addressees: [{}, { department: 'housing', person: nobody }] }))).toEqual([
      'subject one-of-two', 'addressees[0] one-of-two', 'addressees[1] one-of-two',
    ]);
    expect(await faultsOf(orderOn({ subject: { project: nobody, item: 'x' }, addressees: [{ department: 'x' }, { person: nobody }, { department: 'x' }] }))).toEqual([
      'addressees[2] addressee-twice', 'subject.project unknown-project', 'addressees[0].department unknown-department',
      'addressees[1].person not-in-park', 'addressees[2].department unknown-department',
    ]);
    const { id } = await registerProject(app);
    expect(await faultsOf(orderOn({ subject: { project: id, item: 'x' }, park: 'lingang' }))).toEqual(['subject.item unknown-item-of-project', 'park park-of-project']);
    expect(await faultsOf(orderOn({ subject: { item: 'x' }, park: undefined }))).toEqual(['subject.project required', 'park required']);
    expect(await faultsOf(orderOn({ addressees: [{ person: app.people.get('agent-2') }] }))).toEqual(['addressees[0].person not-in-park']);
    const order = await giveOrder(app);
    expect((await act(app, 'officer-housing', order.id, 'answer', { text: '' })).body.errors).toMatchObject([{ field: 'text', reason: 'is-not-empty' }]);
    expect((await act(app, 'leader', order.id, 'cancel')).status).toBe(400);
    expect((await act(app, 'officer-housing', order.id, 'acknowledge', { x: 1 })).body.errors).toMatchObject([{ field: 'x', reason: 'unknown-field' }]);
  });

  it('is given by a leader of the park, who need not name the only one led', async () => {
    for (const who of ['agent', 'officer-housing', 'admin']) await app.as(who).post('/api/orders').send(orderOn()).expect(403);
    await app.anyone.post('/api/orders').send(orderOn()).expect(401);
    const { body } = await app.as('leader-lingang').post('/api/orders').send(orderOn()).expect(403);
    expect(body.reason).toBe('order-park-not-yours');
    expect((await app.as('leader-lingang').post('/api/orders').send(orderOn({ park: undefined })).expect(201)).body.park.key).toBe('lingang');
  });

  it('is judged by its issuer, and by another leader of the park only when the issuer serves no longer', async () => {
    const { body: order } = await app.as('leader-lingang').post('/api/orders').send(orderOn({ park: 'lingang' })).expect(201);
    expect((await act(app, 'leader', order.id, 'cancel', { reason: '越权' })).body).toMatchObject({ status: 403, reason: 'order-action-not-yours' });
    await app.pool.query(`update person set active = false where username = 'leader-lingang'`);
    expect((await act(app, 'leader', order.id, 'cancel', { reason: '交接' })).status).toBe(200);
    await app.pool.query(`update person set active = true where username = 'leader-lingang'`);
  });

  it('is for the leaders of the park while it is a draft, which is neither numbered nor due', async () => {
    const draft = await giveOrder(app, { draft: true, park: 'lingang' });
    expect(draft).toMatchObject({ status: 'draft', number: null, dueOn: null, issuer: null, draftedBy: { name: '分管领导' }, allowedActions: ['issue', 'cancel'] });
    expect(await deadlineOf(app, draft.id)).toBeUndefined();
    for (const who of ['officer-housing', 'agent-2']) {
      expect((await app.as(who).get(`/api/orders/${draft.id}`).expect(403)).body.reason).toBe('order-not-yours');
    }
    const { body } = await act(app, 'leader-lingang', draft.id, 'issue');
    expect(body).toMatchObject({ status: 'issued', issuer: { name: '临港分管领导' }, number: expect.stringContaining('临港区'), dueOn: '2026-10-10' });
    expect((await app.as('agent').get(`/api/orders/${draft.id}`).expect(403)).body.reason).toBe('order-not-yours');
    const discarded = await giveOrder(app, { draft: true });
    expect((await act(app, 'leader', discarded.id, 'cancel', { reason: '不需要' })).body).toMatchObject({ status: 'cancelled', number: null });
    expect(await toldOf(app, discarded.id)).toEqual([]);
    await app.as('leader').get('/api/orders/0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c').expect(404);
  });

  it('loses no answer of those who answer at the same moment', async () => {
    const offices = ['housing', 'water', 'ecology', 'finance', 'forestry'];
    const { id } = await giveOrder(app, { addressees: offices.map((department) => ({ department })) });
    await Promise.all(offices.map((office) => act(app, `officer-${office}`, id, 'acknowledge')));
    await Promise.all(offices.map((office) => act(app, `officer-${office}`, id, 'answer', { text: office })));
    const { body } = await app.as('leader').get(`/api/orders/${id}`).expect(200);
    expect(body.addressees.map(({ answer }: { answer: string }) => answer)).toEqual(offices);
    expect(body.history.map(({ seq }: { seq: number }) => seq)).toEqual(Array.from({ length: 11 }, (_, n) => n + 1));
    const twice = await Promise.all([1, 2, 3].map(() => act(app, 'leader', id, 'accept', { addressee: 'water' })));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});
