/** What figures are narrowed down to, as it stands in the address of every page that shows them. */
export type SelectionAddress = {
  readonly park?: string;
  readonly workflow?: string;
  readonly type?: string;
  readonly stage?: string;
  readonly department?: string;
  readonly agent?: string;
};

/** And to when: a period, or months. Without any, the current year so far. */
export type PeriodAddress = {
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
};

export type OverviewAddress = SelectionAddress & PeriodAddress;

export const SELECTION_KEYS = ['park', 'workflow', 'type', 'stage', 'department', 'agent'] as const satisfies readonly (keyof SelectionAddress)[];
const PERIOD_KEYS = ['period', 'from', 'to'] as const satisfies readonly (keyof PeriodAddress)[];

/** What of an address is told to whom asks by these names. Whether the values make sense is for the server to say. */
export function textsOf<Key extends string>(address: Readonly<Record<string, unknown>>, keys: readonly Key[]): Partial<Readonly<Record<Key, string>>> {
  const texts = keys.flatMap((key) => (typeof address[key] === 'string' && address[key] !== '' ? [[key, address[key]]] : []));
  return Object.fromEntries(texts) as Partial<Record<Key, string>>;
}

export function overviewAddress(address: Readonly<Record<string, unknown>>): OverviewAddress {
  return textsOf(address, [...SELECTION_KEYS, ...PERIOD_KEYS]);
}

/** As the server is asked for what is so now. */
export function askedNow(address: OverviewAddress) {
  const { type, ...rest } = textsOf({ ...address }, SELECTION_KEYS);
  return type === undefined ? rest : { ...rest, type: Number(type) };
}

/** As it is asked for what was so in a period. */
export function askedOfPeriod(address: OverviewAddress) {
  return { ...askedNow(address), ...textsOf({ ...address }, PERIOD_KEYS) };
}
