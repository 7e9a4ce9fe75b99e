import { act, giveOrder } from '../orders/given-order.js';
import { publish, registerProject } from './registered-project.js';
import { startTestApp, type TestApp } from './test-app.js';

describe('GET /api/orders', () => {
  let app: TestApp;
  /** Ids by what they are called here. */
  const given: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp();
    await publish(app, 'luzhou-enterprise');
    app.moveTo('2026-03-02T09:00:00+08:00');
    const { id: project } = await registerProject(app);
    const orders: Record<string, Record<string, unknown>> = {
      late: { workingDays: 1 },
      joint: { workingDays: 2, addressees: [{ department: 'water' }, { department: 'housing' }] },
      answered: { workingDays: 3 },
      project: { workingDays: 10, subject: { project }, addressees: [{ person: app.people.get('agent') }] },
      aboutWater: { workingDays: 20, subject: { department: 'water' }, addressees: [{ department: 'finance' }] },
      lingang: { workingDays: 30, park: 'lingang', addressees: [{ person: app.people.get('agent-2') }] },
      draft: { draft: true },
    };
    for (const [name, changes] of Object.entries(orders)) given[name] = (await giveOrder(app, changes)).id;
    given.theProject = project;
    await act(app, 'officer-housing', given.answered!, 'acknowledge');
    await act(app, 'officer-housing', given.answered!, 'answer', { text: '好' });
    app.moveTo('2026-03-06T09:00:00+08:00');
  });
  afterAll(() => app.close());

  const list = async (username: string, query = '') => {
    const { body } = await app.as(username).get(`/api/orders${query}`).expect(200);
    const nameOf = (id: string) => Object.keys(given).find((name) => given[name] === id)!;
    return body.orders.map(({ id }: { id: string }) => nameOf(id)) as string[];
  };

  it.each([
    ['leader', '', ['late', 'joint', 'answered', 'project', 'aboutWater', 'lingang', 'draft']],
    ['admin', '', ['late', 'joint', 'answered', 'project', 'aboutWater', 'lingang', 'draft']],
    ['leader-lingang', '', ['lingang']],
    ['agent', '', ['late', 'joint', 'answered', 'project', 'aboutWater']],
    ['leader', '?status=draft', ['draft']],
    ['agent', '?status=draft', []],
    ['leader', '?park=lingang', ['lingang']],
    ['leader', '?department=water', ['joint', 'aboutWater']],
    ['leader', '?overdue=true', ['late', 'joint']],
    ['leader', '?overdue=false&status=issued&park=hightech', ['answered', 'project', 'aboutWater']],
    ['officer-housing', '?mine=true', ['late', 'joint', 'answered']],
    ['officer-housing', '?mine=false', ['project', 'aboutWater', 'lingang']],
    ['agent', '?mine=true', ['project']],
    ['leader', '?mine=true&status=draft', ['draft']],
    ['leader-lingang', '?mine=true', []],
  ])('to %s%s', async (username, query, expected) => {
    expect(await list(username, query)).toEqual(expected);
  });

  it('of a project', async () => {
    expect(await list('agent', `?project=${given.theProject}`)).toEqual(['project']);
  });

  it('page by page is the whole list', async () => {
    const pages: string[][] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: { orders: { id: string }[]; next: string | null } } = await app.as('leader').get(`/api/orders?limit=2${next && `&cursor=${next}`}`).expect(200);
      pages.push(body.orders.map(({ id }) => id));
      next = body.next;
    }
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 1]);
    expect(pages.flat()).toEqual(['late', 'joint', 'answered', 'project', 'aboutWater', 'lingang', 'draft'].map((name) => given[name]));
  });

  it('says with each order what the asker may do', async () => {
    const { body } = await app.as('officer-housing').get('/api/orders?mine=true').expect(200);
    expect(body.orders.map(({ overdue, allowedActions }: { overdue: boolean; allowedActions: string[] }) => [overdue, allowedActions])).toEqual([
      [true, ['acknowledge']], [true, ['acknowledge']], [false, []],
    ]);
  });

  it.each(['cursor=x', 'cursor=WzFd', 'status=open', 'mine=1', 'overdue=yes', 'limit=0', 'project=x'])('refuses ?%s', async (query) => {
    expect((await app.as('leader').get(`/api/orders?${query}`).expect(400)).body.errors[0].field).toBe(query.split('=')[0]);
  });
});
