import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * A query's key begins with what moves it:
 * `['project', id, …]` one project; `['projects', …]` anything that is worked out of many (lists, inbox, figures);
 * `['notices', …]`, `['orders', …]`, `['calendars', …]`. Everything else is told by nobody, and grows stale by itself.
 */
const MOVED_BY_PROJECTS: ReadonlySet<unknown> = new Set(['projects', 'alerts']);

/** What depends on this project is asked for anew: at once where it is shown, later elsewhere. */
export async function moved(client: QueryClient, ...projects: readonly string[]): Promise<void> {
  const ids = new Set(projects);
  await client.invalidateQueries({ predicate: ({ queryKey }) => dependsOn(queryKey, ids) });
}

export async function somethingMoved(client: QueryClient, what: string): Promise<void> {
  await client.invalidateQueries({ queryKey: [what] });
}

/** Something was administered: it, and what is recorded of it. */
export async function administrationMoved(client: QueryClient, what: string): Promise<void> {
  await Promise.all([somethingMoved(client, what), somethingMoved(client, 'changes')]);
}

/** Nobody knows what has been missed: everything that can move is asked for anew. Published definitions cannot. */
export async function everythingMoved(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey: [what] }) => what !== 'workflow' });
}

function dependsOn([what, id]: QueryKey, projects: ReadonlySet<string>): boolean {
  return MOVED_BY_PROJECTS.has(what) || (what === 'project' && typeof id === 'string' && projects.has(id));
}
