import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { projectQuery, type Project } from '../../api/projects.js';
import { useMessages } from '../../language/messages.js';
import { EventButtons } from '../../ui/events/event-buttons.js';
import { Light } from '../../ui/light.js';
import { Page as PageFrame } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { ProjectStatus } from '../../ui/status.js';
import { PROJECT } from './project.messages.js';
import styles from './project.module.css';
import { StagePanel } from './stage-panel.js';

const route = getRouteApi('/shell/projects/$projectId');

export function Page() {
  const { projectId } = route.useParams();
  const { data, error, refetch } = useQuery(projectQuery(projectId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <ProjectShown project={data} />;
}

function ProjectShown({ project }: { readonly project: Project }) {
  const say = useMessages(PROJECT);
  const beside = (
    <>
      {project.code} <Light light={project.light} /> <ProjectStatus status={project.status} />
    </>
  );
  return (
    <PageFrame title={project.name} beside={beside} actions={<EventButtons projectId={project.id} item={null} label={project.name} types={project.allowedEvents} />} breadcrumbs={[<Link key="projects" to="/projects">{say.projects}</Link>]}>
      <div className={styles.stages}>
        {project.stages.map((stage) => (
          <StagePanel key={stage.key} project={project} stage={stage} />
        ))}
      </div>
    </PageFrame>
  );
}
