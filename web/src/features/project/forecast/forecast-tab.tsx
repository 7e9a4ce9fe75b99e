import { useQuery } from '@tanstack/react-query';
import { forecastQuery } from '../../../api/project-prospects.js';
import type { Project } from '../../../api/projects.js';
import { useMessages } from '../../../language/messages.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { Empty, Loading } from '../../../ui/states.js';
import { ExpectedItems } from './expected-items.js';
import { FORECAST } from './forecast.messages.js';
import { Goals } from './goals.js';
import { WhatIf } from './what-if.js';
import styles from './forecast.module.css';

/** When the project and its parts are to be expected, and what would come of changes. */
export function ForecastTab({ project }: { readonly project: Project }) {
  const say = useMessages(FORECAST);
  const isActive = project.status === 'active';
  const { data, error, refetch } = useQuery({ ...forecastQuery(project.id), enabled: isActive });
  if (!isActive) return <Panel title={say.title}><Empty title={say.ended}>{say.endedHint}</Empty></Panel>;
  if (!data) return <Panel title={say.title}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}</Panel>;
  return (
    <div className={styles.stack}>
      <Panel title={say.title}>
        <Goals goals={data.goals} />
      </Panel>
      <WhatIf project={project} />
      <Panel title={say.items}>
        <ExpectedItems forecast={data} />
      </Panel>
    </div>
  );
}
