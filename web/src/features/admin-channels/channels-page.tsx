import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { channelsQuery, type Channel } from '../../api/channels.js';
import { departmentsQuery, parksQuery } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { CHANNEL_WORDS } from '../../ui/channels/channels.messages.js';
import { useOwnerWords } from '../../ui/channels/owner-words.js';
import { Moment } from '../../ui/day.js';
import { FilterBar, SearchFilter, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { FileLinks } from '../../ui/file-links.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { allRows, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { ChannelHealth, healthOf, HEALTHS } from './channel-health.js';
import { NO_FILTERS, type ChannelsAddress } from './channels-address.js';
import { CHANNELS } from './channels.messages.js';
import styles from './channels.module.css';

const route = getRouteApi('/shell/channels');

/** Every way out of the application: whom it serves, and whether it works. */
export function Page() {
  const say = useMessages(CHANNELS);
  const navigate = useNavigate();
  const address = route.useSearch();
  const channels = useQuery(channelsQuery);
  const columns = useColumns();
  const isFiltered = Object.keys(address).length > 0;
  return (
    <PageFrame title={say.title} actions={<><FileLinks of={say.title} path="/api/channels" /><ButtonLink primary to="/channels/new_channel">{say.add}</ButtonLink></>}>
      <ChannelFilters address={address} />
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={allRows({ ...channels, data: channels.data?.filter((channel) => fits(channel, address)) })}
          keyOf={({ key }) => key}
          onOpen={({ key }) => void navigate({ to: '/channels/$channelKey', params: { channelKey: key } })}
          empty={isFiltered ? <Empty title={say.noneFound} /> : <Empty title={say.none}>{say.noneHint}</Empty>}
        />
      </Panel>
    </PageFrame>
  );
}

function fits(channel: Channel, { q, kind, department, park, health }: ChannelsAddress): boolean {
  const { key, title, owner, personName } = channel;
  const named = [key, title.zh, title.en, personName ?? ''].some((text) => text.toLowerCase().includes((q ?? '').toLowerCase()));
  const is = (wanted: string | undefined, found: string | null | undefined) => wanted === undefined || wanted === found;
  return named && is(kind, channel.kind) && is(department, owner.department) && is(park, owner.park) && is(health, healthOf(channel));
}

function ChannelFilters({ address }: { readonly address: ChannelsAddress }) {
  const say = useMessages(CHANNELS);
  const { kinds } = useMessages(CHANNEL_WORDS);
  const titled = useTitle();
  const change = useAddressFilters<ChannelsAddress>();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: parks = [] } = useQuery(parksQuery);
  const places = (found: typeof departments) => found.map(({ key, title }) => ({ value: key, label: titled(title) }));
  return (
    <FilterBar onClear={Object.keys(address).length > 0 ? () => change(NO_FILTERS) : undefined}>
      <SearchFilter label={say.search} value={address.q} onChange={(q) => change({ q })} />
      <SelectFilter label={say.kind} value={address.kind} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} onChange={(kind) => change({ kind })} />
      <SelectFilter label={say.health} value={address.health} options={HEALTHS.map((value) => ({ value, label: say.healths[value] }))} onChange={(health) => change({ health })} />
      <SelectFilter label={say.department} value={address.department} options={places(departments)} onChange={(department) => change({ department })} />
      <SelectFilter label={say.park} value={address.park} options={places(parks)} onChange={(park) => change({ park })} />
    </FilterBar>
  );
}

function useColumns(): readonly Column<Channel>[] {
  const say = useMessages(CHANNELS);
  const { kinds } = useMessages(CHANNEL_WORDS);
  const titled = useTitle();
  const ownerWords = useOwnerWords();
  return [
    {
      key: 'name',
      title: say.name,
      width: 'minmax(150px, 2fr)',
      onPhone: 'leading',
      render: ({ key, title }) => <Link to="/channels/$channelKey" params={{ channelKey: key }} tabIndex={-1}>{titled(title)}</Link>,
    },
    { key: 'kind', title: say.kind, width: '90px', render: ({ kind }) => kinds[kind] },
    { key: 'owner', title: say.owner, width: 'minmax(150px, 2fr)', render: ({ owner, personName }) => ownerWords(owner, personName) },
    { key: 'target', title: say.target, width: 'minmax(150px, 2fr)', onPhone: 'hidden', render: ({ target }) => target },
    { key: 'health', title: say.health, width: '110px', render: (channel) => <ChannelHealth channel={channel} /> },
    { key: 'sent', title: say.lastSent, width: '165px', render: ({ lastSentAt }) => (lastSentAt === null ? <span className={styles.soft}>{say.never}</span> : <Moment instant={lastSentAt} />) },
    { key: 'waiting', title: say.waiting, width: '70px', align: 'right', render: ({ waiting }) => waiting },
    { key: 'undelivered', title: say.undelivered, width: '90px', align: 'right', render: ({ key, givenUp, unknown }) => <Undelivered channel={key} count={givenUp + unknown} /> },
  ];
}

function Undelivered({ channel, count }: { readonly channel: string; readonly count: number }) {
  if (count === 0) return <>0</>;
  return <Link className={styles.undelivered} to="/deliveries" search={{ channel }}>{count}</Link>;
}
