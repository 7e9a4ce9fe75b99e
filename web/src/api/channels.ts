import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { administrationMoved, somethingMoved } from './freshness.js';
import { pagesOf } from './pages.js';
import type { paths } from './schema.js';

export type Channel = Schemas['ListedChannelDto'];
export type ChannelKind = Channel['kind'];
export type ChannelOwner = Schemas['ChannelOwnerDto'];
export type ChannelChange = Schemas['ChannelChangeDto'];
export type NewChannel = Schemas['NewChannelDto'];
export type Delivery = Schemas['DeliveryDto'];
export type DeliveryFilters = Pick<NonNullable<paths['/api/deliveries']['get']['parameters']['query']>, 'state' | 'channel'>;

/** Every way out of the application. What becomes of messages nobody announces. */
export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  refetchInterval: 30_000,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/channels', { signal }))).channels,
});

/** What was sent, what waits, and what did not arrive; newest first. */
export function deliveriesQuery(filters: DeliveryFilters) {
  return pagesOf(['channels', 'deliveries', filters], (cursor, signal) => answered(api.GET('/api/deliveries', { params: { query: { ...filters, cursor } }, signal })));
}

function useChannelWork<Wanted, Answer>(work: (wanted: Wanted) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: work, onSuccess: () => administrationMoved(client, 'channels') });
}

export function useNewChannel() {
  return useChannelWork((body: NewChannel) => answered(api.POST('/api/channels', { body })));
}

export function useChannelChange(key: string) {
  return useChannelWork((body: ChannelChange) => answered(api.PUT('/api/channels/{key}', { params: { path: { key } }, body })));
}

export function useChannelRemoval(key: string) {
  return useChannelWork((_: void) => answered(api.DELETE('/api/channels/{key}', { params: { path: { key } } })));
}

/** Sends a message through the channel now. */
export function useChannelTest(key: string) {
  return useChannelWork((_: void) => answered(api.POST('/api/channels/{key}/test', { params: { path: { key } } })));
}

export function useRetry() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (id: number) => answered(api.POST('/api/deliveries/{id}/retry', { params: { path: { id } } })), onSuccess: () => somethingMoved(client, 'channels') });
}

export function useRetryAll() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (body: Schemas['RetryDto']) => answered(api.POST('/api/deliveries/retry', { body })), onSuccess: () => somethingMoved(client, 'channels') });
}
