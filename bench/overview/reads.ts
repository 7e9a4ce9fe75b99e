import type { Pool } from 'pg';
import type { Readers } from './simulated-city.js';

/** Expected 95th percentile of an answer, in milliseconds. */
export const EXPECTED = { overview: 20, 'drill-down': 50, list: 10 } as const;

/** Something that is read, each time a little different, so that no answer is the one before. */
export interface Read {
  readonly name: string;
  readonly expected: keyof typeof EXPECTED;
  readonly reader: keyof Readers;
  /** The path for the n-th time. */
  readonly path: (n: number) => string;
}

/** What there is to choose from in the city. */
export interface Choices {
  readonly parks: readonly string[];
  readonly agents: readonly string[];
  readonly workflows: readonly string[];
  readonly departments: readonly string[];
  readonly stages: readonly { readonly workflow: string; readonly stage: string }[];
  readonly items: readonly { readonly workflow: string; readonly item: string }[];
}

export async function choicesOf(pool: Pool): Promise<Choices> {
  const { rows } = await pool.query<Choices>(`
    select (select json_agg(distinct park_key) from statistic_scope where kind = 'park' and park_key like 'park-%') as parks,
      (select json_agg(distinct person_id) from statistic_scope where kind = 'agent' and park_key like 'park-%') as agents,
      (select json_agg(distinct workflow_key) from statistic_subject) as workflows,
      (select json_agg(distinct department_key) from statistic_subject where kind = 'item') as departments,
      (select json_agg(json_build_object('workflow', workflow_key, 'stage', key)) from statistic_subject where kind = 'stage') as stages,
      (select json_agg(json_build_object('workflow', workflow_key, 'item', key)) from statistic_subject where kind = 'item') as items`);
  return rows[0]!;
}

export function readsOf(choices: Choices): readonly Read[] {
  const pick = <T>(all: readonly T[], n: number): T => all[(n * 7919) % all.length]!;
  const filters: Readonly<Record<string, (n: number) => string>> = {
    'the city this year': () => '',
    'the city, a month': (n) => `period=${month(n)}`,
    'the city, any months': (n) => `from=${month(14 + (n % 30))}&to=${month(n % 12)}`,
    'a park': (n) => `park=${pick(choices.parks, n)}`,
    'a workflow': (n) => `workflow=${pick(choices.workflows, n)}`,
    'a type in a quarter': (n) => `type=${1 + (n % 6)}&period=${new Date().getFullYear() - 1}-Q${1 + (n % 4)}`,
    'a department': (n) => `department=${pick(choices.departments, n)}`,
    'a stage in a park': (n) => `${queryOf(pick(choices.stages, n))}&park=${pick(choices.parks, n)}`,
    'an agent': (n) => `agent=${pick(choices.agents, n)}`,
  };
  const overview = ['', '/performance', '/performance?by=department', '/compression', '/compression?by=stage', '/bottlenecks', '/trust', '/workload', '/workload?by=agent'];
  const figures = overview.flatMap((route) =>
    Object.entries(filters).map(([words, filter]): Read => ({ name: `/overview${route}, ${words}`, expected: 'overview', reader: 'city', path: (n) => `/api/overview${joined(route, filter(n))}` })),
  );
  const drill = (route: string, words: string, filter: (n: number) => string): Read => ({
    name: `/overview${route}, ${words}`, expected: 'drill-down', reader: 'city', path: (n) => `/api/overview${joined(route, filter(n))}`,
  });
  const anItem = (n: number) => queryOf(pick(choices.items, n));
  const list = (path: string, reader: Read['reader'], words: string, query: (n: number) => string = () => ''): Read => ({
    name: `${path.replace('/api', '')}, ${words}`, expected: 'list', reader, path: (n) => joined(path, query(n)),
  });
  return [
    ...figures,
    ...['/performance/cases', '/performance/targets', '/compression/cases', '/bottlenecks/cases', '/bottlenecks/follow-ons', '/workload/cases'].flatMap((route) =>
      (['the city this year', 'a park', 'a department', 'an agent'] as const).map((words) => drill(route, words, filters[words]!)),
    ),
    drill('/performance/cases', 'late ones of an item', (n) => `${anItem(n)}&late=true`),
    drill('/compression/cases?by=target&cause=late', 'a park', filters['a park']!),
    drill('/bottlenecks/cases', 'an item', anItem),
    drill('/trust/cases?sign=paused-near-due', 'the city this year', () => ''),
    drill('/trust/cases?sign=refiled', 'a department', filters['a department']!),
    list('/api/overview/overdue', 'city', 'the city'),
    list('/api/overview/overdue', 'park', 'a park of a leader'),
    list('/api/overview/near-due', 'city', 'a department', filters['a department']),
    list('/api/overview/paused-beyond', 'city', 'the city'),
    list('/api/projects', 'city', 'the city'),
    list('/api/projects?status=active', 'park', 'a park, active'),
    list('/api/projects?light=red', 'city', 'red ones'),
    list('/api/projects', 'city', 'of a workflow', filters['a workflow']),
    list('/api/inbox', 'agent', 'an agent'),
    list('/api/inbox', 'officer', 'an officer'),
    list('/api/alerts?scope=parks', 'city', 'of all parks'),
    list('/api/alerts', 'officer', 'mine'),
  ];
}

/** Months back from this one. */
function month(back: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - back, 1)).toISOString().slice(0, 7);
}

function joined(path: string, query: string): string {
  if (query === '') return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

function queryOf(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString();
}
