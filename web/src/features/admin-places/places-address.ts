import { textsOf } from '../../api/overview-address.js';

/** What is searched for, and which department or park is being changed or added. */
export type PlacesAddress = { readonly q?: string; readonly edit?: string; readonly remove?: string; readonly add?: 'true' };

export function placesAddress(address: Readonly<Record<string, unknown>>): PlacesAddress {
  return { ...textsOf(address, ['q', 'edit', 'remove']), ...(address.add === 'true' && { add: 'true' }) };
}
