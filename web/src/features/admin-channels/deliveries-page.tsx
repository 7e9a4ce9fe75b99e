import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { channelsQuery, deliveriesQuery, type DeliveryFilters } from '../../api/channels.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FileLinks } from '../../ui/file-links.js';
import { FilterBar, SelectFilter, useAddressFilters } from '../../ui/filters/filters.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { Empty } from '../../ui/states.js';
import { rowsOf } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import type { DeliveriesAddress } from './channels-address.js';
import { DELIVERIES } from './deliveries.messages.js';
import { RetryAll } from './retry-all.js';
import { useDeliveryColumns } from './use-delivery-columns.js';
import { useRetrying } from './use-retrying.js';

const route = getRouteApi('/shell/deliveries');
const STATES = ['undelivered', 'pending', 'sent', 'all'] as const;
/** Only where a link leads to them: as a rule both stand together under the first. */
const RARE_STATES = ['given-up', 'unknown'] as const;
/** Nothing comes of these by itself. */
const OVER: ReadonlySet<string> = new Set(['undelivered', 'given-up', 'unknown']);

/** What was sent through channels; first of all what did not arrive, to be sent again. */
export function Page() {
  const say = useMessages(DELIVERIES);
  const address = route.useSearch();
  const filters = filtersOf(address);
  const deliveries = useInfiniteQuery(deliveriesQuery(filters));
  const { data: channels } = useQuery(channelsQuery);
  const { retry, error } = useRetrying();
  const columns = useDeliveryColumns(channels, OVER.has(address.state ?? 'undelivered'), retry);
  const isUsual = address.state === undefined && address.channel === undefined;
  return (
    <PageFrame
      title={say.title}
      actions={
        <>
          <RetryAll channels={channels ?? []} only={address.channel} />
          <FileLinks of={say.title} path="/api/deliveries" query={filters} />
        </>
      }
    >
      <DeliveryFilterBar address={address} />
      {error !== null && <Problem error={error} />}
      <Panel>
        <DataTable
          label={say.title}
          columns={columns}
          list={rowsOf(deliveries, (page) => page.deliveries)}
          keyOf={({ id }) => String(id)}
          empty={isUsual ? <Empty title={say.none.undelivered}>{say.noneHint}</Empty> : <Empty title={say.none.other} />}
        />
      </Panel>
    </PageFrame>
  );
}

function filtersOf({ state, channel }: DeliveriesAddress): DeliveryFilters {
  return { channel, ...(state !== 'all' && { state: (state ?? 'undelivered') as DeliveryFilters['state'] }) };
}

function DeliveryFilterBar({ address: { state = 'undelivered', channel } }: { readonly address: DeliveriesAddress }) {
  const say = useMessages(DELIVERIES);
  const titled = useTitle();
  const change = useAddressFilters<DeliveriesAddress>();
  const { data: channels = [] } = useQuery(channelsQuery);
  const options = channels.map(({ key, title }) => ({ value: key, label: titled(title) }));
  const gone = channel !== undefined && options.every(({ value }) => value !== channel) ? [{ value: channel, label: channel }] : [];
  return (
    <FilterBar onClear={state !== 'undelivered' || channel !== undefined ? () => change({ state: undefined, channel: undefined }) : undefined}>
      <Segmented
        aria-label={say.state}
        value={state}
        options={[...STATES, ...RARE_STATES.filter((rare) => rare === state)].map((value) => ({ value, label: say.filters[value] }))}
        onChange={(chosen) => change({ state: chosen === 'undelivered' ? undefined : chosen })}
      />
      <SelectFilter label={say.channel} value={channel} options={[...options, ...gone]} onChange={(chosen) => change({ channel: chosen })} />
    </FilterBar>
  );
}
