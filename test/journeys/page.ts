import type { TestApp } from '../api/test-app.js';
import type { OracleReading } from '../core/workflow/decide-oracle-reading.js';
import type { ProjectView } from '../../src/projects/project-view.js';

/** The page of a project in the words of the oracle. */
export type Page = Omit<ProjectView, 'stages'> & { readonly stages: readonly (Omit<ProjectView['stages'][number], 'items'> & { readonly items: readonly ItemView[] })[] };
export type ItemView = ProjectView['stages'][number]['items'][number] & { readonly extended: number };

export async function readPage(app: TestApp, who: string, id: string): Promise<Page> {
  const { body } = await app.as(who).get(`/api/projects/${id}`).expect(200);
  const view = body as ProjectView;
  return {
    ...view,
    stages: view.stages.map((stage) => ({ ...stage, items: stage.items.map((item) => ({ ...item, extended: item.limit.extended })) })),
  };
}

/** Red before yellow, green, blue among the clocks that are open; grey when none is. */
export function worstLight({ status, stages }: OracleReading): string {
  const open = stages.flatMap(({ items }) => items).filter((item) => item.status === 'under-review' || item.status === 'paused');
  const lights = status === 'active' ? open.map(({ light }) => light) : [];
  return ['red', 'yellow', 'green', 'blue'].find((light) => lights.includes(light)) ?? 'grey';
}
