import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';
import { askedNow, askedOfPeriod, type OverviewAddress } from './overview-address.js';

export type Overview = Schemas['NowDto'];
export type Lights = Schemas['LightsDto'];
export type Performance = Schemas['PerformanceDto'];
export type Compression = Schemas['CompressionDto'];
export type Bottlenecks = Schemas['BottlenecksDto'];
export type Trust = Schemas['TrustDto'];
export type Workload = Schemas['WorkloadDto'];
export type Grouping = 'item' | 'department' | 'stage' | 'workflow';

/** Statistics follow the turns by some seconds: what was asked for too early is asked for again. */
const FRESH_MS = 60_000;
/** As many of each list as fit on a desk. */
const FIRST = 6;
const KEPT = { refetchInterval: FRESH_MS, placeholderData: keepPreviousData } as const;

/** How things stand; the first cases of each list. */
export function overviewNowQuery(address: OverviewAddress, first = FIRST) {
  const query = { ...askedOfPeriod(address), first };
  return queryOptions({
    queryKey: ['projects', 'overview', 'now', query],
    queryFn: ({ signal }): Promise<Overview> => answered(api.GET('/api/overview', { params: { query }, signal })),
    ...KEPT,
  });
}

/** Open items by light, of each department or park. */
export function lightsQuery(address: OverviewAddress, by: 'department' | 'park') {
  const query = { ...askedNow(address), by };
  return queryOptions({
    queryKey: ['projects', 'overview', 'lights', query],
    queryFn: ({ signal }): Promise<Lights> => answered(api.GET('/api/overview/lights', { params: { query }, signal })),
    ...KEPT,
  });
}

export function performanceQuery(address: OverviewAddress, by: Grouping) {
  const query = { ...askedOfPeriod(address), by };
  return queryOptions({
    queryKey: ['projects', 'overview', 'performance', query],
    queryFn: ({ signal }): Promise<Performance> => answered(api.GET('/api/overview/performance', { params: { query }, signal })),
    ...KEPT,
  });
}

export function compressionQuery(address: OverviewAddress, by: 'target' | 'stage' | 'workflow') {
  const query = { ...askedOfPeriod(address), by };
  return queryOptions({
    queryKey: ['projects', 'overview', 'compression', query],
    queryFn: ({ signal }): Promise<Compression> => answered(api.GET('/api/overview/compression', { params: { query }, signal })),
    ...KEPT,
  });
}

export function bottlenecksQuery(address: OverviewAddress, by: 'item' | 'department') {
  const query = { ...askedOfPeriod(address), by };
  return queryOptions({
    queryKey: ['projects', 'overview', 'bottlenecks', query],
    queryFn: ({ signal }): Promise<Bottlenecks> => answered(api.GET('/api/overview/bottlenecks', { params: { query }, signal })),
    ...KEPT,
  });
}

/** For leaders and administrators. */
export function trustQuery(address: OverviewAddress, by: Grouping) {
  const query = { ...askedOfPeriod(address), by };
  return queryOptions({
    queryKey: ['projects', 'overview', 'trust', query],
    queryFn: ({ signal }): Promise<Trust> => answered(api.GET('/api/overview/trust', { params: { query }, signal })),
    ...KEPT,
  });
}

export function workloadQuery(address: OverviewAddress, by: 'officer' | 'agent') {
  const query = { ...askedNow(address), by };
  return queryOptions({
    queryKey: ['projects', 'overview', 'workload', query],
    queryFn: ({ signal }): Promise<Workload> => answered(api.GET('/api/overview/workload', { params: { query }, signal })),
    ...KEPT,
  });
}
