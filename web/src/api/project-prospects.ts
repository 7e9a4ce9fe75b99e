import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from './client.js';

export type Compression = Schemas['ProjectCompressionDto'];
export type SpanCompression = Schemas['SpanCompressionDto'];
export type Forecast = Schemas['ForecastDto'];
export type WhatIfAnswer = Schemas['WhatIfAnswerDto'];
export type Change = Schemas['SupposedChangeDto'];

/** Where the saved days come from. */
export function compressionQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id, 'compression'],
    queryFn: ({ signal }): Promise<Compression> => answered(api.GET('/api/projects/{id}/compression', { params: { path: { id } }, signal })),
  });
}

/** What is to be expected of a running project. */
export function forecastQuery(id: string) {
  return queryOptions({
    queryKey: ['project', id, 'forecast'],
    queryFn: ({ signal }): Promise<Forecast> => answered(api.GET('/api/projects/{id}/forecast', { params: { path: { id } }, signal })),
  });
}

/** What would come of changes; nothing is written. */
export function suppose(id: string, changes: readonly Change[]): Promise<WhatIfAnswer> {
  return answered(api.POST('/api/projects/{id}/what-if', { params: { path: { id } }, body: { changes: [...changes] } }));
}
