import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { projectsQuery, type ListedProject } from '../../api/lists.js';
import { parksQuery, useParkName } from '../../api/places.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { FilterBar, SearchFilter, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { LIGHT } from '../../ui/light.messages.js';
import { Light } from '../../ui/light.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { PROJECT_STATUS } from '../../ui/status.messages.js';
import { ProjectStatus } from '../../ui/status.js';
import { rowsOf, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import type { ProjectsAddress } from './projects-address.js';
import { PROJECTS } from './projects.messages.js';

const route = getRouteApi('/shell/projects');

/** Every project that the person may see, by what stands in the address. */
export function Page() {
  const say = useMessages(PROJECTS);
  const navigate = useNavigate();
  const projects = useInfiniteQuery(projectsQuery(route.useSearch()));
  const columns = useColumns();
  return (
    <PageFrame title={say.title}>
      <Filters />
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={rowsOf(projects, (page) => page.projects)}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/projects/$projectId', params: { projectId: id } })}
          empty={<Empty title={say.none}>{say.noneHint}</Empty>}
        />
      </Panel>
    </PageFrame>
  );
}

function Filters() {
  const say = useMessages(PROJECTS);
  const lights = useMessages(LIGHT);
  const statuses = useMessages(PROJECT_STATUS);
  const titled = useTitle();
  const { data: parks = [] } = useQuery(parksQuery);
  const filters = route.useSearch();
  const change = useAddressFilters<ProjectsAddress>();
  const clear = () => change({ q: undefined, light: undefined, status: undefined, park: undefined });
  const optionsOf = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.entries<string>(words).map(([value, label]) => ({ value, label }));
  return (
    <FilterBar onClear={Object.keys(filters).length > 0 ? clear : undefined}>
      <SearchFilter label={say.search} value={filters.q} onChange={(q) => change({ q })} />
      <SelectFilter label={say.light} value={filters.light} options={optionsOf(lights)} onChange={(light) => change({ light: light as ProjectsAddress['light'] })} />
      <SelectFilter label={say.status} value={filters.status} options={optionsOf(statuses)} onChange={(status) => change({ status: status as ProjectsAddress['status'] })} />
      {parks.length > 1 && (
        <SelectFilter label={say.park} value={filters.park} options={parks.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(park) => change({ park })} />
      )}
    </FilterBar>
  );
}

function useColumns(): readonly Column<ListedProject>[] {
  const say = useMessages(PROJECTS);
  const titled = useTitle();
  const parkName = useParkName();
  const language = useLanguage();
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    {
      key: 'name',
      title: say.name,
      width: 'minmax(0, 1.8fr)',
      onPhone: 'leading',
      render: ({ id, name }) => (
        <Link to="/projects/$projectId" params={{ projectId: id }} tabIndex={-1}>
          {name}
        </Link>
      ),
    },
    { key: 'applicant', title: say.applicant, width: 'minmax(0, 1.4fr)', onPhone: 'hidden', render: ({ applicant }) => applicant.name },
    { key: 'park', title: say.park, width: 'minmax(0, 0.8fr)', render: ({ park }) => parkName(park) },
    { key: 'stage', title: say.stage, width: 'minmax(0, 1.2fr)', render: ({ openStages }) => listed(openStages.map(({ title }) => titled(title)), language) || '—' },
    { key: 'status', title: say.status, width: '92px', render: ({ status }) => <ProjectStatus status={status} /> },
    { key: 'due', title: say.due, width: '118px', render: ({ dueOn }) => <Day date={dueOn} form="short" /> },
    { key: 'agent', title: say.agent, width: '84px', onPhone: 'hidden', render: ({ agent }) => agent.name },
  ];
}
