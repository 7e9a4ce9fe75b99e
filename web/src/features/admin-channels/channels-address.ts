import { textsOf } from '../../api/overview-address.js';

/** Which channels are looked at. */
export type ChannelsAddress = { readonly q?: string; readonly kind?: string; readonly department?: string; readonly park?: string; readonly health?: string };
/** Which deliveries; without a state, those that did not arrive. */
export type DeliveriesAddress = { readonly state?: string; readonly channel?: string };

export function channelsAddress(address: Readonly<Record<string, unknown>>): ChannelsAddress {
  return textsOf(address, ['q', 'kind', 'department', 'park', 'health']);
}

export function deliveriesAddress(address: Readonly<Record<string, unknown>>): DeliveriesAddress {
  return textsOf(address, ['state', 'channel']);
}

export const NO_FILTERS: ChannelsAddress = { q: undefined, kind: undefined, department: undefined, park: undefined, health: undefined };
