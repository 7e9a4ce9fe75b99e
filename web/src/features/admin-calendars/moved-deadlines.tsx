import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import type { Amendment } from '../../api/calendars.js';
import { useDepartmentName } from '../../api/places.js';
import { workflowQuery } from '../../api/projects.js';
import { useTitle, type Titles } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { AMENDMENT } from './amendment.messages.js';
import styles from './calendars.module.css';

type Project = Amendment['moved'][number]['project'];
type Deadline = Amendment['moved'][number]['deadlines'][number];
type Order = Amendment['orders'][number];
/** Of a project, or of a supervision order. */
type Row = { readonly key: string } & ((Deadline & { readonly project: Project }) | (Order & { readonly project: null }));

/** Which open deadlines move from when to when, and which lights change. */
export function MovedDeadlines({ year, amendment }: { readonly year: number; readonly amendment: Amendment }) {
  const say = useMessages(AMENDMENT);
  const [onlyLights, setOnlyLights] = useState(false);
  const columns = useColumns(amendment);
  const all = rowsOf(amendment);
  const rows = onlyLights ? all.filter(({ lightFrom, lightTo }) => lightFrom !== lightTo) : all;
  const label = amendment.preview ? say.willMove : say.hasMoved;
  return (
    <Panel title={label}>
      {amendment.version !== null && <p className={styles.done} role="status">{say.applied(year, amendment.version)}</p>}
      {amendment.provisional && <div className={styles.summary}><p className={styles.warning}>{say.provisional(year)}</p></div>}
      {all.length > 0 && (
        <div className={styles.summary}>
          <span>{say.deadlines(amendment.deadlines)}</span>
          {amendment.moved.length > 0 && <span>{say.projects(amendment.moved.length)}</span>}
          {amendment.orders.length > 0 && <span>{say.orders(amendment.orders.length)}</span>}
          <span>{say.lights(amendment.lights)}</span>
          {amendment.lights > 0 && <Checkbox checked={onlyLights} onChange={({ target }) => setOnlyLights(target.checked)}>{say.onlyLights}</Checkbox>}
        </div>
      )}
      <DataTable
        label={label}
        columns={columns}
        list={{ rows, error: null, hasMore: false, loadingMore: false, loadMore: () => undefined, retry: () => undefined }}
        keyOf={({ key }) => key}
        empty={amendment.preview ? <Empty title={say.nothing}>{say.nothingHint}</Empty> : <Empty title={say.nothingMoved} />}
      />
    </Panel>
  );
}

function rowsOf({ moved, orders }: Amendment): readonly Row[] {
  return [
    ...moved.flatMap(({ project, deadlines }) => deadlines.map((deadline): Row => ({ ...deadline, project, key: [project.id, deadline.kind, deadline.subject, deadline.attempt].join(' ') }))),
    ...orders.map((order): Row => ({ ...order, project: null, key: order.order.id })),
  ];
}

function useColumns({ moved }: Amendment): readonly Column<Row>[] {
  const say = useMessages(AMENDMENT);
  const department = useDepartmentName();
  const subject = useSubjectTitle(moved.map(({ project }) => project));
  const day = (date: string | null) => (date === null ? say.stands : <Day date={date} />);
  return [
    {
      key: 'project',
      title: say.project,
      width: 'minmax(160px, 2fr)',
      onPhone: 'leading',
      render: (row) => row.project === null
        ? <Link to="/orders/$orderId" params={{ orderId: row.order.id }} tabIndex={-1}>{row.order.number}</Link>
        : <Link to="/projects/$projectId" params={{ projectId: row.project.id }} tabIndex={-1}>{row.project.name}</Link>,
    },
    {
      key: 'subject',
      title: say.subject,
      width: 'minmax(180px, 2fr)',
      render: (row) => row.project === null ? say.order : (
        <span className={styles.change}>
          {subject(row)}
          <span className={styles.soft}>{[say.kinds[row.kind], row.department === null ? null : department(row.department)].filter((part) => part !== null).join(' · ')}</span>
        </span>
      ),
    },
    { key: 'from', title: say.from, width: '170px', render: ({ from }) => day(from) },
    { key: 'to', title: say.to, width: '170px', render: ({ to }) => day(to) },
    {
      key: 'light',
      title: say.light,
      width: '190px',
      render: ({ lightFrom, lightTo }) =>
        lightFrom === lightTo ? <Light light={lightTo} /> : <span className={styles.change}><Light light={lightFrom} /> {say.becomes} <Light light={lightTo} /></span>,
    },
  ];
}

/** Items, stages and targets are called as in the definition that their project is pinned to. */
function useSubjectTitle(projects: readonly Project[]): (row: Deadline & { readonly project: Project }) => string {
  const titled = useTitle();
  const pinned = [...new Map(projects.map(({ workflow }) => [nameOf(workflow), workflow])).values()];
  const titles = useQueries({
    queries: pinned.map(({ key, version }) => workflowQuery(key, version)),
    combine: (answers) => new Map<string, Titles>(answers.flatMap(({ data }) => (data ? titlesOf(data) : []))),
  });
  return ({ project, subject }) => {
    const title = titles.get(`${nameOf(project.workflow)} ${subject}`);
    return title ? titled(title) : subject;
  };
}

interface Defined {
  readonly key: string;
  readonly title: Titles;
}

interface Published {
  readonly key: string;
  readonly version: number;
  readonly definition: { readonly stages: readonly (Defined & { readonly items: readonly Defined[] })[]; readonly targets: readonly Defined[] };
}

function titlesOf({ key, version, definition: { stages, targets } }: Published): [string, Titles][] {
  return [...stages, ...stages.flatMap(({ items }) => items), ...targets].map((each) => [`${nameOf({ key, version })} ${each.key}`, each.title]);
}

function nameOf({ key, version }: Project['workflow']): string {
  return `${key} ${version}`;
}
