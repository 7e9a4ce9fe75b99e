import type { Names } from '../http/export/names.js';

/** What a deadline of a project is about, by its title. An order says what it is about itself. */
export function deadlineSubject({ kind, subject, project }: { kind: string; subject: string; project: { id: string } | null }, names: Names): string | null {
  if (kind === 'order' || !project) return null;
  return names.subject(project.id, kind === 'stage' || kind === 'target' ? kind : 'item', subject);
}
