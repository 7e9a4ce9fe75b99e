import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { administratorsQuery, changesQuery, type Change } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { ChangeDetails } from '../../ui/administration/change-details.js';
import { CHANGES } from '../../ui/administration/changes.messages.js';
import { Moment } from '../../ui/day.js';
import { FileLinks } from '../../ui/file-links.js';
import { FilterBar, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { rowsOf, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import type { ChangesAddress } from './changes-address.js';
import styles from './changes.module.css';
import { CHANGES_PAGE } from './changes-page.messages.js';

const route = getRouteApi('/shell/changes');

/** Who has changed what about people, departments, parks and channels, newest first. */
export function Page() {
  const say = useMessages(CHANGES_PAGE);
  const address = route.useSearch();
  const changes = useInfiniteQuery(changesQuery(address));
  const columns = useColumns();
  const isFiltered = Object.keys(address).length > 0;
  const known = changes.data?.pages[0]?.changes[0];
  return (
    <PageFrame title={say.title} actions={<FileLinks of={say.title} path="/api/administration/changes" query={address} />}>
      <p className={styles.hint}>{say.hint}</p>
      <ChangesFilters address={address} known={known} />
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={rowsOf(changes, (page) => page.changes)}
          keyOf={({ id }) => String(id)}
          empty={isFiltered ? <Empty title={say.noneFound} /> : <Empty title={say.none}>{say.noneHint}</Empty>}
        />
      </Panel>
    </PageFrame>
  );
}

/** Whoever is filtered by is named by any of the changes that are found. */
function ChangesFilters({ address: { subject, actor }, known }: { readonly address: ChangesAddress; readonly known: Change | undefined }) {
  const say = useMessages(CHANGES_PAGE);
  const { kinds } = useMessages(CHANGES);
  const change = useAddressFilters<ChangesAddress>();
  const { data: administrators = [] } = useQuery(administratorsQuery);
  const actors = administrators.map(({ id, name }) => ({ value: id, label: name }));
  const former = actor !== undefined && actors.every(({ value }) => value !== actor) ? [{ value: actor, label: known?.actor.name ?? actor }] : [];
  const kind = subject?.split(':')[0];
  const isOne = subject?.includes(':');
  return (
    <FilterBar onClear={subject !== undefined || actor !== undefined ? () => change({ subject: undefined, actor: undefined }) : undefined}>
      <SelectFilter label={say.kind} value={kind} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} onChange={(chosen) => change({ subject: chosen })} />
      <SelectFilter label={say.actor} value={actor} options={[...actors, ...former]} onChange={(chosen) => change({ actor: chosen })} />
      {isOne && <Tag className={styles.tag} closable={{ 'aria-label': say.one }} onClose={() => change({ subject: kind })}>{say.only(known?.subject.name ?? say.one)}</Tag>}
    </FilterBar>
  );
}

function useColumns(): readonly Column<Change>[] {
  const say = useMessages(CHANGES_PAGE);
  const { types, kinds } = useMessages(CHANGES);
  return [
    { key: 'at', title: say.at, width: '165px', render: ({ at }) => <Moment instant={at} /> },
    {
      key: 'actor',
      title: say.by,
      width: 'minmax(80px, 110px)',
      render: ({ actor: { id, name } }) => <Link to="/changes" search={(before: ChangesAddress) => ({ ...before, actor: id })} aria-label={say.onlyBy(name)}>{name}</Link>,
    },
    { key: 'type', title: say.type, width: 'minmax(110px, 150px)', onPhone: 'leading', render: ({ type }) => types[type] },
    {
      key: 'subject',
      title: say.subject,
      width: 'minmax(140px, 1fr)',
      render: ({ subject: { kind, key, name } }) => (
        <span>
          <Link to="/changes" search={(before: ChangesAddress) => ({ ...before, subject: `${kind}:${key}` })} aria-label={say.onlyAbout(name)}>{name}</Link>
          <span className={styles.soft}> {kinds[kind]}</span>
        </span>
      ),
    },
    { key: 'details', title: say.details, width: 'minmax(260px, 3fr)', render: (change) => <ChangeDetails change={change} /> },
  ];
}
