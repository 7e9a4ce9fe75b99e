import { areaOf, importsOf, type Import, type Source } from './source.js';

const GROUND = ['core', 'config', 'time', 'database', 'people', 'http'];

/** Which folders of src/ a folder may import. Whoever adds a folder decides here where it stands. */
export const ARROWS: Readonly<Record<string, readonly string[] | 'anything'>> = {
  core: [],
  config: [],
  database: ['config'],
  time: ['core', 'config'],
  http: ['core', 'config', 'time', 'database', 'people'],
  people: ['core', 'config', 'time', 'database', 'http'],

  // What writes.
  administration: GROUND,
  applicant: [...GROUND, 'calendars', 'projects'],
  workflows: GROUND,
  calendars: GROUND,
  projects: [...GROUND, 'workflows', 'calendars'],
  amendments: [...GROUND, 'calendars', 'projects', 'orders'],
  deadlines: [...GROUND, 'workflows', 'calendars', 'projects'],
  // Changes of channels stand in the record of changes.
  notices: [...GROUND, 'administration', 'workflows', 'calendars', 'projects'],
  statistics: [...GROUND, 'workflows', 'calendars', 'projects'],
  // What fails of what follows by itself is remembered in one place.
  orders: [...GROUND, 'workflows', 'calendars', 'projects', 'deadlines'],
  'testing-time': GROUND,

  // Hands out the built web application.
  web: ['config', 'http'],

  // What only reads: plain SQL over any table. Published workflows and calendars are kept in memory by their stores; how a clock
  // is read and how the history is chained are pure functions of projects/, of which there are no second ones.
  coordination: [...GROUND, 'calendars', 'projects'],
  compression: [...GROUND, 'calendars', 'projects'],
  forecast: [...GROUND, 'calendars', 'projects'],
  inbox: [...GROUND, 'workflows', 'calendars', 'projects'],
  // A project's light is worked out in SQL in one place.
  overview: [...GROUND, 'workflows', 'calendars', 'project-list'],
  // What is printed and exported of the overview is what its readers say.
  reports: [...GROUND, 'overview'],
  'project-list': [...GROUND, 'workflows'],
  timeline: [...GROUND, 'projects'],

  // What puts everything together.
  commands: 'anything',
  demo: 'anything',
};

/** Imports against the arrows, a sentence each. */
export function forbiddenImports(source: Source, arrows = ARROWS): string[] {
  return importsOf(source).flatMap((edge) => (edge.isPackage ? corePackage(edge) : arrowFault(edge, arrows)));
}

function corePackage({ from, to }: Import): string[] {
  return areaOf(from) === 'core' && to !== 'xstate' ? [`src/${from} imports ${to}; core may import nothing but xstate`] : [];
}

function arrowFault({ from, to }: Import, arrows: typeof ARROWS): string[] {
  const [area, target] = [areaOf(from), areaOf(to)];
  // The files directly in src/ put the application together.
  if (area === target || area.endsWith('.ts')) return [];
  const allowed = arrows[area];
  if (allowed === undefined) return [`src/${from} lies in ${area}/, which has no place in the table of arrows`];
  if (allowed === 'anything' || allowed.includes(target)) return [];
  return [`src/${from} imports src/${to}; ${area} may import ${allowed.join(', ') || 'nothing of src'}`];
}
