import { infiniteQueryOptions } from '@tanstack/react-query';

/** A list that the server answers page by page: each page says with which cursor the next one is asked for. */
export function pagesOf<Page extends { next: string | null }>(queryKey: readonly unknown[], ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Page>) {
  return infiniteQueryOptions({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
