import type { CityPerson } from '../../people/city.js';

/** Everybody who can sign in to the demo signs in with this. */
export const DEMO_PASSWORD = 'demo-2026';

type Colleague = Omit<CityPerson, 'password'>;

/** The first agent and the first leader work in every park, the others in their own. */
export const AGENTS: readonly Colleague[] = [
  { username: 'agent', name: '李晓雯', grants: [{ role: 'agent' }] },
  { username: 'agent-2', name: '周志强', grants: [{ role: 'agent', park: 'lingang' }] },
  { username: 'agent-3', name: '罗春燕', grants: [{ role: 'agent', park: 'lingang' }] },
  { username: 'agent-4', name: '谭明辉', grants: [{ role: 'agent', park: 'xinma' }] },
  { username: 'agent-5', name: '刘思佳', grants: [{ role: 'agent', park: 'xinma' }] },
  { username: 'agent-6', name: '曾国栋', grants: [{ role: 'agent', park: 'bancang' }] },
  { username: 'agent-7', name: '何雨桐', grants: [{ role: 'agent', park: 'bancang' }] },
  { username: 'agent-8', name: '邓海涛', grants: [{ role: 'agent', park: 'bancang' }, { role: 'agent', park: 'jinghu' }] },
  { username: 'agent-9', name: '蒋丽娟', grants: [{ role: 'agent', park: 'jinghu' }] },
];

export const LEADERS: readonly Colleague[] = [
  { username: 'leader', name: '陈建华', grants: [{ role: 'leader' }] },
  { username: 'leader-2', name: '王永康', grants: [{ role: 'leader', park: 'lingang' }] },
  { username: 'leader-3', name: '彭卫东', grants: [{ role: 'leader', park: 'xinma' }] },
  { username: 'leader-4', name: '唐秀英', grants: [{ role: 'leader', park: 'bancang' }, { role: 'leader', park: 'jinghu' }] },
];

export const ADMINISTRATOR: Colleague = { username: 'admin', name: '系统管理员', grants: [{ role: 'administrator' }] };

/** Who among these colleagues works in the park. */
export function workingIn(park: string, colleagues: readonly Colleague[]): readonly string[] {
  return colleagues.filter(({ grants }) => grants.some((grant) => (grant.park ?? park) === park)).map(({ username }) => username);
}
