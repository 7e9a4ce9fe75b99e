import type { CasesPage } from '../../api/overview-cases.js';

/** A case of any list. */
export type Case = CasesPage['cases'][number];

export function keyOfCase(one: Case): string {
  const parts = [one.project.id, 'item' in one ? one.item.key : one.key, 'attempt' in one ? one.attempt : '', 'target' in one ? one.target.key : '', 'fromOn' in one ? one.fromOn : '', 'kind' in one ? one.kind : ''];
  return parts.join(' ');
}
