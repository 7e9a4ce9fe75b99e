import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { somethingMoved } from './freshness.js';
import { pagesOf } from './pages.js';
import type { paths } from './schema.js';

export type Order = Schemas['OrderDto'];
export type OrderWithHistory = Schemas['OrderWithHistoryDto'];
export type OrderEntry = Schemas['OrderEntryDto'];
export type Addressee = Schemas['OrderAddresseeDto'];
export type OrderAction = Order['allowedActions'][number];
export type PlacedOrder = Schemas['PlacedOrderDto'];
export type OrderFilters = Pick<NonNullable<paths['/api/orders']['get']['parameters']['query']>, 'status' | 'park' | 'department' | 'project' | 'mine' | 'overdue'>;

const PAGE = 50;

/** The first orders of a list. */
export function ordersQuery(filters: OrderFilters, limit: number) {
  return queryOptions({
    queryKey: ['orders', 'first', filters, limit],
    queryFn: ({ signal }): Promise<Schemas['OrdersDto']> => answered(api.GET('/api/orders', { params: { query: { ...filters, limit } }, signal })),
  });
}

/** Page by page, by the due day. */
export function orderPagesQuery(filters: OrderFilters) {
  return pagesOf(['orders', 'list', filters], (cursor, signal): Promise<Schemas['OrdersDto']> =>
    answered(api.GET('/api/orders', { params: { query: { ...filters, cursor, limit: PAGE } }, signal })),
  );
}

export function orderQuery(id: string) {
  return queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: ({ signal }): Promise<OrderWithHistory> => answered(api.GET('/api/orders/{id}', { params: { path: { id } }, signal })),
  });
}

/** Whether its history is what was written; reckoned anew whenever it has grown. */
export function orderVerificationQuery(id: string, entries: number) {
  return queryOptions({
    queryKey: ['orders', 'verification', id, entries],
    queryFn: ({ signal }): Promise<Schemas['HistoryVerificationDto']> => answered(api.GET('/api/orders/{id}/history/verify', { params: { path: { id } }, signal })),
  });
}

/** Gives an order, or drafts one; answers it as it is then. */
export function usePlaceOrder() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: PlacedOrder): Promise<OrderWithHistory> => answered(api.POST('/api/orders', { body: order })),
    onSettled: () => ordersMoved(client),
  });
}

export interface OrderActing {
  readonly order: string;
  readonly action: OrderAction;
  /** Key of the department or id of the person that is meant. */
  readonly addressee?: string;
  /** The answer, the note or the reason. */
  readonly text?: string;
}

/** Does to an order what is in its `allowedActions`. */
export function useActOnOrder() {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => ordersMoved(client) });
}

function act({ order: id, action, addressee, text = '' }: OrderActing): Promise<OrderWithHistory> {
  const params = { path: { id } };
  switch (action) {
    case 'issue':
      return answered(api.POST('/api/orders/{id}/issue', { params }));
    case 'acknowledge':
      return answered(api.POST('/api/orders/{id}/acknowledge', { params, body: { addressee } }));
    case 'answer':
      return answered(api.POST('/api/orders/{id}/answer', { params, body: { addressee, text } }));
    case 'accept':
      return answered(api.POST('/api/orders/{id}/accept', { params, body: { addressee, ...(text !== '' && { note: text }) } }));
    case 'return':
      return answered(api.POST('/api/orders/{id}/return', { params, body: { addressee, reason: text } }));
    case 'cancel':
      return answered(api.POST('/api/orders/{id}/cancel', { params, body: { reason: text } }));
  }
}

/** Leaders' figures count orders too. */
async function ordersMoved(client: QueryClient): Promise<void> {
  await Promise.all([somethingMoved(client, 'orders'), client.invalidateQueries({ queryKey: ['projects', 'overview', 'now'] })]);
}
