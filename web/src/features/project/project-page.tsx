import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { projectQuery, type Project } from '../../api/projects.js';
import { useMessages } from '../../language/messages.js';
import { Light } from '../../ui/light.js';
import { Page as PageFrame } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { ProjectStatus } from '../../ui/status.js';
import { HEAD } from './head/head.messages.js';
import { ProjectActions } from './head/project-actions.js';
import { ProjectFacts } from './head/project-facts.js';
import { TargetMeters } from './head/target-meters.js';
import { TurnList } from './head/turn-list.js';
import headStyles from './head/head.module.css';
import { ItemPanel } from './item/item-panel.js';
import { useOutlook } from './outlook.js';
import { PROJECT } from './project.messages.js';
import { ProjectTabs } from './project-tabs.js';
import { useProjectAddress } from './use-project-address.js';
import styles from './project.module.css';

const route = getRouteApi('/shell/projects/$projectId');

export function Page() {
  const say = useMessages(PROJECT);
  const { projectId } = route.useParams();
  const { data, error, refetch } = useQuery(projectQuery(projectId));
  if (!data) return <PageFrame title={say.group}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />}</PageFrame>;
  return <ProjectShown key={projectId} project={data} />;
}

function ProjectShown({ project }: { readonly project: Project }) {
  const head = useMessages(HEAD);
  const { address, go } = useProjectAddress();
  const outlook = useOutlook(project);
  const { item } = address;
  const beside = (
    <span className={styles.beside}>
      <Light light={project.light} />
      <ProjectStatus status={project.status} />
    </span>
  );
  return (
    <PageFrame title={project.name} beside={beside} actions={<ProjectActions project={project} />}>
      <ProjectFacts project={project} />
      <div className={headStyles.strip}>
        <section className={headStyles.box}>
          <h2>{head.turns}</h2>
          <TurnList project={project} onOpen={(key) => go({ item: key })} />
        </section>
        <section className={headStyles.box}>
          <h2>{head.targets}</h2>
          <TargetMeters project={project} onOpen={(target) => go({ tab: 'compression', span: `target:${target}` })} />
        </section>
      </div>
      <div className={item === undefined ? styles.whole : styles.split}>
        <ProjectTabs project={project} outlook={outlook} />
        {item !== undefined && (
          <ItemPanel key={item} project={project} itemKey={item} outlook={outlook} onClose={() => go({ item: undefined })} onOpen={(key) => go({ item: key })} />
        )}
      </div>
    </PageFrame>
  );
}
