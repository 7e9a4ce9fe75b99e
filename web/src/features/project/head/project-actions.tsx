import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { patiently } from '../../../api/patiently.js';
import type { Project } from '../../../api/projects.js';
import { useUser } from '../../../api/session.js';
import { useMessages } from '../../../language/messages.js';
import { EventButtons } from '../../../ui/events/event-buttons.js';
import { HEAD } from './head.messages.js';

const ApplicantLinks = lazy(() => patiently(() => import('./applicant-links-dialog.js').then(({ ApplicantLinksDialog: dialog }) => ({ default: dialog }))));
const HandOver = lazy(() => patiently(() => import('../../../ui/hand-over/hand-over-dialog.js').then(({ HandOverDialog: dialog }) => ({ default: dialog }))));

/** What this person may do with the project itself. */
export function ProjectActions({ project }: { readonly project: Project }) {
  const say = useMessages(HEAD);
  const [open, setOpen] = useState<'links' | 'hand-over' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {useGivesLinks(project) && <Button size="small" onClick={() => setOpen('links')}>{say.links}</Button>}
      {project.mayHandOver && <Button size="small" onClick={() => setOpen('hand-over')}>{say.handOver}</Button>}
      <EventButtons projectId={project.id} item={null} label={project.name} types={project.allowedEvents} />
      <Suspense>
        {open === 'links' && <ApplicantLinks projectId={project.id} onClose={close} />}
        {open === 'hand-over' && <HandOver projects={[project]} from={project.agent} onClose={close} />}
      </Suspense>
    </>
  );
}

/** The agent of the project and leaders of its park. */
function useGivesLinks({ agent, park }: Project): boolean {
  const user = useUser();
  return user.id === agent.id || user.roles.some((held) => held.role === 'leader' && (held.park === null || held.park === park));
}
