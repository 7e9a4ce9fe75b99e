import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { peopleQuery, type Person } from '../../api/administration.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { useTitle, useLanguage } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { FilterBar, SearchFilter, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { rowsOf, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { NewPersonDialog } from './new-person-dialog.js';
import { NO_FILTERS, type PeopleAddress } from './people-address.js';
import { PEOPLE } from './people.messages.js';
import { GRANTS } from '../../ui/grants/grants.messages.js';
import { useGrantWords } from '../../ui/grants/grant-words.js';
import styles from './people.module.css';

const route = getRouteApi('/shell/people');

/** Everybody who works or has worked here. */
export function Page() {
  const say = useMessages(PEOPLE);
  const navigate = useNavigate();
  const filters = route.useSearch();
  const [creating, setCreating] = useState(false);
  const people = useInfiniteQuery(peopleQuery(filters));
  const columns = useColumns();
  return (
    <PageFrame title={say.title} actions={<Button type="primary" onClick={() => setCreating(true)}>{say.create}</Button>}>
      <PeopleFilters filters={filters} />
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={rowsOf(people, (page) => page.people)}
          keyOf={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
          empty={<Empty title={say.none} />}
        />
      </Panel>
      {creating && <NewPersonDialog onClose={() => setCreating(false)} />}
    </PageFrame>
  );
}

function PeopleFilters({ filters }: { readonly filters: PeopleAddress }) {
  const say = useMessages(PEOPLE);
  const { roles } = useMessages(GRANTS);
  const titled = useTitle();
  const change = useAddressFilters<{ [Key in keyof PeopleAddress]?: string }>();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: parks = [] } = useQuery(parksQuery);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <FilterBar onClear={isFiltered ? () => change(NO_FILTERS) : undefined}>
      <SearchFilter label={say.search} value={filters.q} onChange={(q) => change({ q })} />
      <SelectFilter label={say.role} value={filters.role} options={Object.entries(roles).map(([value, label]) => ({ value, label }))} onChange={(role) => change({ role })} />
      <SelectFilter label={say.department} value={filters.department} options={departments.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(department) => change({ department })} />
      <SelectFilter label={say.park} value={filters.park} options={parks.map(({ key, title }) => ({ value: key, label: titled(title) }))} onChange={(park) => change({ park })} />
      <SelectFilter label={say.state} value={filters.active} options={Object.entries(say.states).map(([value, label]) => ({ value, label }))} onChange={(active) => change({ active })} />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Person>[] {
  const say = useMessages(PEOPLE);
  const language = useLanguage();
  const words = useGrantWords();
  return [
    { key: 'name', title: say.name, width: 'minmax(110px, 1fr)', onPhone: 'leading', render: ({ id, name }) => <Link to="/people/$personId" params={{ personId: id }} tabIndex={-1}>{name}</Link> },
    { key: 'username', title: say.username, width: 'minmax(130px, 1fr)', render: ({ username }) => username },
    { key: 'grants', title: say.grants, width: 'minmax(220px, 3fr)', render: ({ grants }) => (grants.length === 0 ? <span className={styles.soft}>{say.noGrants}</span> : listed(grants.map(words), language)) },
    { key: 'projects', title: say.projects, width: '90px', align: 'right', render: ({ activeProjects }) => activeProjects },
    {
      key: 'state',
      title: say.state,
      width: '140px',
      render: ({ active, hasPassword }) => (
        <>
          {say.states[active ? 'true' : 'false']}
          {active && !hasPassword && <span className={styles.soft}> · {say.noPassword}</span>}
        </>
      ),
    },
  ];
}
