import { overviewAddress, textsOf, type OverviewAddress } from '../../api/overview-address.js';

export const VIEWS = ['performance', 'compression', 'bottlenecks', 'trust', 'workload'] as const;
export type View = (typeof VIEWS)[number];

/** Which figures are looked at, and by what they are grouped. */
export type FiguresAddress = OverviewAddress & { readonly view?: View; readonly by?: string };

export function overviewFiguresAddress(address: Readonly<Record<string, unknown>>): FiguresAddress {
  const { view, by } = textsOf(address, ['view', 'by']);
  const known = VIEWS.find((each) => each === view);
  return { ...overviewAddress(address), ...(known && { view: known }), ...(by !== undefined && { by }) };
}

/** The grouping that the address names, if the view knows it; otherwise the first. */
export function groupedBy<By extends string>(known: readonly [By, ...By[]], by: string | undefined): By {
  return known.find((each) => each === by) ?? known[0];
}
