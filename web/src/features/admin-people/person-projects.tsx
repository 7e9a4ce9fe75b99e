import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Person } from '../../api/administration.js';
import { projectsQuery, type ListedProject } from '../../api/lists.js';
import { useParkName } from '../../api/places.js';
import { useMessages } from '../../language/messages.js';
import { HandOverDialog } from '../../ui/hand-over/hand-over-dialog.js';
import { Light } from '../../ui/light.js';
import { Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { rowsOf, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

/** The projects that the person carries, to be handed over: those that are chosen, or all. */
export function PersonProjects({ person }: { readonly person: Person }) {
  const say = useMessages(PEOPLE);
  const query = useInfiniteQuery(projectsQuery({ agent: person.id, status: 'active' }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [handing, setHanding] = useState<readonly ListedProject[] | null>(null);
  const [gathering, setGathering] = useState(false);
  const list = rowsOf(query, ({ projects }) => projects);
  const rows = list.rows ?? [];
  const picked = rows.filter(({ id }) => chosen.has(id));
  const handOverAll = async () => {
    setGathering(true);
    let pages = query.data?.pages ?? [];
    let more = query.hasNextPage;
    while (more) {
      const { data, hasNextPage, isError } = await query.fetchNextPage();
      pages = data?.pages ?? pages;
      more = hasNextPage && !isError;
    }
    setGathering(false);
    setHanding(pages.flatMap(({ projects }) => projects));
  };
  const close = () => {
    setHanding(null);
    setChosen(new Set());
  };
  const tools = rows.length > 0 && (
    <div className={styles.tools}>
      {picked.length > 0 && <Button size="small" type="primary" onClick={() => setHanding(picked)}>{say.handOverChosen(picked.length)}</Button>}
      <Button size="small" loading={gathering} onClick={() => void handOverAll()}>{say.handOverAll}</Button>
    </div>
  );
  return (
    <Panel title={say.projects} extra={tools}>
      <DataTable label={say.projects} columns={useColumns()} list={list} keyOf={({ id }) => id} selection={{ keys: chosen, onChange: setChosen }} empty={<Empty title={say.noProjects} />} />
      {handing && <HandOverDialog projects={handing} from={person} onClose={close} />}
    </Panel>
  );
}

function useColumns(): readonly Column<ListedProject>[] {
  const say = useMessages(PEOPLE);
  const parkName = useParkName();
  return [
    { key: 'light', title: say.light, width: '84px', render: ({ light }) => <Light light={light} /> },
    { key: 'name', title: say.project, width: 'minmax(0, 2fr)', onPhone: 'leading', render: ({ id, name }) => <Link to="/projects/$projectId" params={{ projectId: id }} tabIndex={-1}>{name}</Link> },
    { key: 'park', title: say.park, width: 'minmax(0, 1fr)', render: ({ park }) => parkName(park) },
  ];
}
