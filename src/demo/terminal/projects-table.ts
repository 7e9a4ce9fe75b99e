import type { Light } from '../../core/clock/light.js';
import type { ProjectStatus } from '../../core/workflow/state.js';
import type { CitySummary } from './city-summary.js';
import { plainTable } from './plain-table.js';

/** How many projects are in which state, and the lights of those that are running. */
export function projectsTable(summary: CitySummary): string {
  const states = STATES.map(([status, words]) => [words, String(summary.filter((project) => project.status === status).length)]);
  const running = summary.filter(({ status }) => status === 'active');
  const lights = LIGHTS.map(([light, words]) => [words, String(running.filter((project) => project.light === light).length)]);
  const rows = Array.from({ length: Math.max(states.length, lights.length) }, (_, at) => [...(states[at] ?? ['', '']), ...(lights[at] ?? ['', ''])]);
  const count = { title: '数量 number', align: 'right' } as const;
  return plainTable([{ title: '状态 state' }, count, { title: '办理中亮灯 lights of the active' }, count], rows);
}

const STATES: readonly (readonly [ProjectStatus, string])[] = [
  ['active', '办理中 active'],
  ['completed', '已办结 completed'],
  ['terminated', '已终止 terminated'],
];

const LIGHTS: readonly (readonly [Light, string])[] = [
  ['red', '红 red: 已超期 overdue'],
  ['yellow', '黄 yellow: 临期 near due'],
  ['green', '绿 green: 正常 in time'],
  ['blue', '蓝 blue: 暂停 paused'],
  ['grey', '灰 grey: 无在办事项 no clock open'],
];
