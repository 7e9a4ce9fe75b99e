import type { ReactNode } from 'react';
import { ErrorState } from '../../ui/problem.js';
import { Loading } from '../../ui/states.js';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** What was asked for, once it is there. */
export function Loaded<Data>({ query: { data, error, refetch }, children }: { readonly query: Asked<Data>; readonly children: (data: Data) => ReactNode }) {
  if (data === undefined) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />;
  return <>{children(data)}</>;
}
