import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { projectsQuery } from '../../api/lists.js';
import { useUser } from '../../api/session.js';
import { useMessages } from '../../language/messages.js';
import { useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { Empty } from '../../ui/states.js';
import { rowsOf } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { ProjectExport } from './project-export.js';
import { ProjectFilters } from './project-filters.js';
import { useProjectColumns } from './project-columns.js';
import { NO_FILTERS, USUAL_SORT, type ProjectsAddress } from './projects-address.js';
import { PROJECTS } from './projects.messages.js';

const route = getRouteApi('/shell/projects');

/** Every project that the person may see, by what stands in the address. */
export function Page() {
  const say = useMessages(PROJECTS);
  const navigate = useNavigate();
  const filters = route.useSearch();
  const change = useAddressFilters<ProjectsAddress>();
  const projects = useInfiniteQuery(projectsQuery(filters));
  const list = rowsOf(projects, (page) => page.projects);
  const columns = useProjectColumns();
  const { roles } = useUser();
  const mayRegister = roles.some(({ role }) => role !== 'officer');
  const sortBy = (by: string) => change({ sort: by === USUAL_SORT ? undefined : (by as ProjectsAddress['sort']) });
  useShortcut({ keys: '/', does: say.searchKey, group: say.keys }, () => document.querySelector<HTMLInputElement>('[role="search"] input[type="search"]')?.focus());
  const actions = (
    <>
      {list.rows && list.rows.length > 0 && <ProjectExport filters={filters} />}
      {mayRegister && <RegisterButton />}
    </>
  );
  return (
    <PageFrame title={say.title} actions={actions}>
      <ProjectFilters filters={filters} />
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={list}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/projects/$projectId', params: { projectId: id } })}
          sorting={{ by: filters.sort ?? USUAL_SORT, onChange: sortBy }}
          empty={<NoProjects filters={filters} mayRegister={mayRegister} />}
        />
      </Panel>
    </PageFrame>
  );
}

function RegisterButton() {
  const say = useMessages(PROJECTS);
  const navigate = useNavigate();
  const register = () => void navigate({ to: '/projects/new' });
  useShortcut({ keys: 'n', does: say.registerKey, group: say.keys }, register);
  return <Button type="primary" onClick={register}>{say.register}</Button>;
}

/** With a way out: fewer filters, or the first project. */
function NoProjects({ filters, mayRegister }: { readonly filters: ProjectsAddress; readonly mayRegister: boolean }) {
  const say = useMessages(PROJECTS);
  const change = useAddressFilters<ProjectsAddress>();
  if (Object.keys(filters).some((key) => key !== 'sort')) {
    return (
      <Empty title={say.none}>
        {say.noneHint} <Button type="link" size="small" onClick={() => change(NO_FILTERS)}>{say.showAll}</Button>
      </Empty>
    );
  }
  return (
    <Empty title={say.nothing}>
      {say.nothingHint} {mayRegister && <Link to="/projects/new">{say.register}</Link>}
    </Empty>
  );
}
