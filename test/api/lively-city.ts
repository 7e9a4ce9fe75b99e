import { ProjectReader } from '../../src/projects/project-reader.js';
import type { ProjectView } from '../../src/projects/project-view.js';
import { publish, registration } from './registered-project.js';
import type { TestApp } from './test-app.js';

type Stage = ProjectView['stages'][number];
type Item = Stage['items'][number];

interface Deed {
  readonly who: string;
  readonly event: { readonly type: string; readonly item: string };
  readonly likelihood: number;
}

export const WORKFLOWS = ['luzhou-enterprise', 'zigong-hightech-small'] as const;
const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2026-03-02T09:00:00+08:00');
const NAMES = ['智能装备产业园', '100%绿色能源基地', '仓储_物流中心', '生物医药园'];

/**
 * Registers projects in both parks and lets everybody do, day after day, what they might: mostly what leads on, sometimes
 * what goes wrong. The same seed leads to the same city. The clock stands on the last day afterwards.
 */
export async function livelyCity(app: TestApp, { projects, days, seed }: { projects: number; days: number; seed: number }): Promise<void> {
  for (const key of WORKFLOWS) await publish(app, key);
  const random = randomFrom(seed);
  const ids: string[] = [];
  for (let day = 0; day < days; day += 1) {
    app.moveTo(new Date(FIRST_DAY + day * DAY).toISOString());
    while (ids.length < Math.min(projects, (projects * (day + 1)) / (days / 3))) ids.push(await register(app, ids.length));
    for (const id of ids) if (random() < 0.8) await doSomething(app, id, random);
  }
}

async function register(app: TestApp, number: number): Promise<string> {
  const [who, park] = number % 3 === 0 ? (['agent-2', 'lingang'] as const) : (['agent', 'hightech'] as const);
  const changes = { park, workflow: WORKFLOWS[number % 2], name: `${NAMES[number % NAMES.length]}${number}期` };
  const { body } = await app.as(who).post('/api/projects').send(registration(changes)).expect(201);
  return body.id;
}

async function doSomething(app: TestApp, id: string, random: () => number): Promise<void> {
  const everybody = { id: app.people.get('admin')!, username: 'admin', name: '', grants: [{ role: 'administrator' as const, department: null, park: null }] };
  const { status, park, stages } = await app.nest.get(ProjectReader).read(everybody, id);
  if (status !== 'active') return;
  const agent = park === 'lingang' ? 'agent-2' : 'agent';
  if (random() < 0.005) return send(app, agent, id, { type: 'project.terminated', reason: '企业放弃投资' });
  const deeds = stages.flatMap((stage) => stage.items.flatMap((item) => deedsOn(stage, item, agent, random)));
  let at = random() * deeds.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const chosen = deeds.find(({ likelihood }) => (at -= likelihood) < 0);
  if (chosen) await send(app, chosen.who, id, chosen.event);
}

/** Some of these are not lawful, and are refused. */
function deedsOn({ leadDepartment }: Stage, item: Item, agent: string, random: () => number): readonly Deed[] {
  const officer = `officer-${item.department}`;
  const deed = (likelihood: number, who: string, type: string, content: object = { reason: '不符合条件' }): Deed => {
    return { likelihood, who, event: { type, item: item.key, ...content } };
  };
  switch (item.status) {
    case 'waiting':
      return item.conditional ? [deed(1, `officer-${leadDepartment}`, 'item.waived')] : [];
    case 'ready':
      return [deed(4, agent, 'item.submitted', {}), ...(item.conditional ? [deed(2, `officer-${leadDepartment}`, 'item.waived')] : [])];
    case 'submitted':
      return [
        deed(5, officer, 'item.accepted', {}), deed(2, officer, 'item.supplement-requested', { missing: ['授权委托书'] }),
        deed(0.5, officer, 'item.declined'), deed(0.3, agent, 'item.withdrawn'),
      ];
    case 'supplementing':
      return [deed(4, agent, 'item.supplemented', {})];
    case 'under-review':
      return [
        deed(5, officer, 'item.approved', { decisionNumber: '泸审〔2026〕1号', ...(item.certificate && { certificateNumber: '510502202603020101' }) }),
        ...item.pauseGrounds.map((ground) => {
          return deed(2, officer, 'item.paused', { ground, expectedDays: 1 + Math.floor(random() * 6), noticeNumber: '泸审告〔2026〕18号' });
        }),
        deed(1, 'leader', 'item.extended', { days: 1 + Math.floor(random() * 3), reason: '案情复杂' }),
        deed(0.5, officer, 'item.refused'),
      ];
    case 'paused':
      return [deed(0.5, officer, 'item.resumed', {})];
    case 'declined':
    case 'refused':
    case 'withdrawn':
      return [deed(1, agent, 'item.submitted', {})];
    default:
      return [];
  }
}

async function send(app: TestApp, who: string, id: string, event: object): Promise<void> {
  const { status, text } = await app.as(who).post(`/api/projects/${id}/events`).send(event);
  if (status !== 201 && status !== 409) throw new Error(`${who} is answered ${status}: ${text}`);
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
