import { textsOf } from '../../api/overview-address.js';

/** About whom or what (`person:<id>`, or `park` for all of a kind), and by whom. */
export type ChangesAddress = { readonly subject?: string; readonly actor?: string };

export function changesAddress(address: Readonly<Record<string, unknown>>): ChangesAddress {
  return textsOf(address, ['subject', 'actor']);
}
