import { answered, api, type Schemas } from './client.js';
import { askedNow, askedOfPeriod, overviewAddress, textsOf, type OverviewAddress } from './overview-address.js';
import { pagesOf } from './pages.js';

export type OpenCase = Schemas['OpenCaseDto'];
export type DecidedCase = Schemas['DecidedCaseDto'];
export type SpanCase = Schemas['SpanCaseDto'];
export type WaitCase = Schemas['WaitCaseDto'];
export type FollowOnCase = Schemas['FollowOnCaseDto'];
export type SignCase = Schemas['SignCaseDto'];

/** The lists that figures open to: where the server has each, and by what it can be narrowed down beyond the filters of the figures. */
export const CASE_LISTS = {
  overdue: { path: '/api/overview/overdue', ofPeriod: false, keys: ['item'] },
  'near-due': { path: '/api/overview/near-due', ofPeriod: false, keys: ['item', 'days'] },
  'paused-beyond': { path: '/api/overview/paused-beyond', ofPeriod: false, keys: ['item'] },
  work: { path: '/api/overview/workload/cases', ofPeriod: false, keys: ['item', 'officer', 'state', 'bucket', 'light'] },
  decided: { path: '/api/overview/performance/cases', ofPeriod: true, keys: ['item', 'late', 'outcome'] },
  targets: { path: '/api/overview/performance/targets', ofPeriod: true, keys: ['target', 'met'] },
  spans: { path: '/api/overview/compression/cases', ofPeriod: true, keys: ['by', 'target', 'cause', 'ground'] },
  waits: { path: '/api/overview/bottlenecks/cases', ofPeriod: true, keys: ['item', 'kind', 'target'] },
  'follow-ons': { path: '/api/overview/bottlenecks/follow-ons', ofPeriod: true, keys: ['item'] },
  trust: { path: '/api/overview/trust/cases', ofPeriod: true, keys: ['sign', 'item'] },
} as const;

export type CaseList = keyof typeof CASE_LISTS;
export type FurtherKey = (typeof CASE_LISTS)[CaseList]['keys'][number];
export const FURTHER_KEYS = ['item', 'target', 'officer', 'state', 'bucket', 'light', 'late', 'outcome', 'met', 'by', 'cause', 'ground', 'kind', 'sign', 'days'] as const satisfies readonly FurtherKey[];

/** What stands in the address of a list of cases. */
export type CasesAddress = OverviewAddress & Partial<Readonly<Record<FurtherKey, string>>> & { readonly list?: CaseList };

export function casesAddress(address: Readonly<Record<string, unknown>>): CasesAddress {
  const { list } = address;
  return { ...(isCaseList(list) && { list }), ...overviewAddress(address), ...textsOf(address, FURTHER_KEYS) };
}

function isCaseList(list: unknown): list is CaseList {
  return typeof list === 'string' && Object.hasOwn(CASE_LISTS, list);
}

/** Whatever list it is, a page has its cases, what they were narrowed down to, and until when was counted. */
export interface CasesPage {
  readonly cases: readonly (OpenCase | DecidedCase | SpanCase | WaitCase | FollowOnCase | SignCase)[];
  readonly filter: Schemas['SelectionDto'];
  readonly asOf: string;
  readonly next: string | null;
}

/** A list of cases, page by page. */
export function casesQuery(list: CaseList, address: CasesAddress) {
  const query = askedCases(list, address);
  return pagesOf(['projects', 'overview', 'cases', list, query], (cursor, signal): Promise<CasesPage> =>
    answered(api.GET(CASE_LISTS[list].path, { params: { query: { ...query, cursor, limit: 50 } as never }, signal })),
  );
}

/** Where the whole list can be had as a file. */
export function casesFile(list: CaseList, address: CasesAddress): { readonly path: string; readonly query: Readonly<Record<string, unknown>> } {
  return { path: CASE_LISTS[list].path, query: askedCases(list, address) };
}

function askedCases(list: CaseList, address: CasesAddress) {
  const { ofPeriod, keys } = CASE_LISTS[list];
  return { ...(ofPeriod ? askedOfPeriod(address) : askedNow(address)), ...textsOf({ ...address }, keys) };
}
