import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { agentsQuery } from '../../api/registration.js';
import { useUser } from '../../api/session.js';
import { workflowsQuery } from '../../api/workflows.js';
import { useTitle, type Titles } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FilterBar, SearchFilter, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { StageFilter } from '../../ui/filters/stage-filter.js';
import { TypeFilter } from '../../ui/filters/type-filter.js';
import { LIGHT } from '../../ui/light.messages.js';
import { PROJECT_STATUS } from '../../ui/status.messages.js';
import { NO_FILTERS, USUAL_SORT, type ProjectsAddress } from './projects-address.js';
import { PROJECTS } from './projects.messages.js';
import styles from './projects.module.css';

/** What the list is narrowed down by. All of it stands in the address. */
export function ProjectFilters({ filters }: { readonly filters: ProjectsAddress }) {
  const say = useMessages(PROJECTS);
  const lights = useMessages(LIGHT);
  const statuses = useMessages(PROJECT_STATUS);
  const { parks, departments, workflows, agents } = useChoices(filters);
  const change = useAddressFilters<ProjectsAddress>();
  const isFiltered = Object.keys(filters).some((key) => key !== 'sort');
  return (
    <FilterBar onClear={isFiltered ? () => change(NO_FILTERS) : undefined}>
      <SearchFilter label={say.search} value={filters.q} onChange={(q) => change({ q })} />
      <SelectFilter label={say.light} value={filters.light} options={optionsOf(lights)} onChange={(light) => change({ light: light as ProjectsAddress['light'] })} />
      <SelectFilter label={say.status} value={filters.status} options={optionsOf(statuses)} onChange={(status) => change({ status: status as ProjectsAddress['status'] })} />
      {parks.length > 1 && <SelectFilter label={say.park} value={filters.park} options={parks} onChange={(park) => change({ park })} />}
      <SelectFilter label={say.workflow} value={filters.workflow} options={workflows} onChange={(workflow) => change({ workflow, stage: undefined })} />
      <TypeFilter value={filters.type} onChange={(type) => change({ type, stage: undefined })} />
      <StageFilter workflow={filters.workflow} type={filters.type} value={filters.stage} onChange={(stage) => change({ stage })} />
      <SelectFilter label={say.department} value={filters.department} options={departments} onChange={(department) => change({ department })} />
      {agents && <SelectFilter label={say.agent} value={filters.agent} options={agents} onChange={(agent) => change({ agent })} />}
      <span className={styles.phoneOnly}>
        <Select aria-label={say.sort} value={filters.sort ?? USUAL_SORT} options={optionsOf(say.sorts)} onChange={(sort) => change({ sort })} popupMatchSelectWidth={false} />
      </span>
    </FilterBar>
  );
}

function useChoices({ park }: ProjectsAddress) {
  const say = useMessages(PROJECTS);
  const titled = useTitle();
  const { roles } = useUser();
  const isAgent = roles.some(({ role }) => role === 'agent');
  const mayAsk = roles.some(({ role }) => role !== 'officer');
  const { data: parks = [] } = useQuery(parksQuery);
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: agents = [] } = useQuery({ ...agentsQuery(park), enabled: mayAsk });
  const { data: published = [] } = useQuery(workflowsQuery);
  const latest = [...new Map(published.map((each) => [each.key, each])).values()];
  const choicesOf = (named: readonly { readonly key: string; readonly title: Titles }[]) =>
    [...new Map(named.map(({ key, title }) => [key, { value: key, label: titled(title) }])).values()];
  return {
    parks: choicesOf(parks),
    departments: choicesOf(departments),
    workflows: choicesOf(latest),
    agents: mayAsk ? [...(isAgent ? [{ value: 'me', label: say.mine }] : []), ...agents.map(({ id, name }) => ({ value: id, label: name }))] : null,
  };
}

function optionsOf<Key extends string>(words: Readonly<Record<Key, string>>) {
  return (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label }));
}
