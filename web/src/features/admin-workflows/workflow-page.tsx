import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { workflowQuery } from '../../api/projects.js';
import { workflowsQuery } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FileLinks } from '../../ui/file-links.js';
import { Page as PageFrame } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';
import { DefinitionPanels } from './definition-panels.js';
import { WORKFLOWS } from './workflows.messages.js';

const route = getRouteApi('/shell/workflows/$key/$version');

/** One published version: what it adds up to, drawn, and its stages side by side. */
export function Page() {
  const say = useMessages(WORKFLOWS);
  const titled = useTitle();
  const { key, version } = route.useParams();
  const { item = null } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(workflowQuery(key, Number(version)));
  const title = data ? titled(data.definition.title) : key;
  return (
    <PageFrame title={title} breadcrumbs={[<Link key="workflows" to="/workflows">{say.title}</Link>]} beside={<Versions workflow={key} version={Number(version)} />} actions={<FileLinks of={title} path={`/api/workflows/${key}/versions/${version}`} />}>
      {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && <DefinitionPanels {...data} selected={item} onSelect={(next) => void navigate({ search: next === null ? {} : { item: next }, replace: true, resetScroll: false })} />}
    </PageFrame>
  );
}

function Versions({ workflow, version }: { readonly workflow: string; readonly version: number }) {
  const say = useMessages(WORKFLOWS);
  const navigate = useNavigate();
  const { data = [] } = useQuery(workflowsQuery);
  const versions = data.filter(({ key }) => key === workflow).map((each) => each.version);
  if (versions.length < 2) return <>{say.versionOf(version)}</>;
  return (
    <Select
      aria-label={say.versions}
      value={version}
      options={versions.map((each) => ({ value: each, label: say.versionOf(each) }))}
      onChange={(each) => void navigate({ to: '/workflows/$key/$version', params: { key: workflow, version: String(each) } })}
    />
  );
}
