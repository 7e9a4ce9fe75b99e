import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** A track of CSS grid: `120px`, `minmax(160px, 2fr)`. */
  readonly width?: string;
  readonly align?: 'left' | 'right';
  /** On a phone rows are cards: `leading` is the card's heading, `hidden` is left out. */
  readonly onPhone?: 'leading' | 'hidden';
  /** By its heading the list is put in order. */
  readonly sort?: { readonly by: string; readonly first: 'ascending' | 'descending' };
}

/** What the list is in order of, as the server names it; with a `-` in front it is turned round. */
export interface Sorting {
  readonly by: string;
  readonly onChange: (by: string) => void;
}

export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
}

/** The row that a page tells more about; otherwise a list minds itself which one takes the focus. */
export interface Cursor {
  readonly key: string | null;
  /** Called when somebody has walked to another row. */
  readonly onMove: (key: string) => void;
  /** Grows whenever that row is to take the focus. */
  readonly calls: number;
}

/** What of a list is there, and what is still to be had. */
export interface Rows<Row> {
  /** Undefined while the first page is on its way. */
  readonly rows: readonly Row[] | undefined;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

interface Pages<Page> {
  readonly data: { readonly pages: readonly Page[] } | undefined;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly refetch: () => unknown;
}

/** The rows of an infinite query, whose pages follow each other by their `next`. */
export function rowsOf<Page, Row>(query: Pages<Page>, of: (page: Page) => readonly Row[]): Rows<Row> {
  return {
    rows: query.data?.pages.flatMap(of),
    error: query.error,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}

/** A list that came all at once. */
export function allRows<Row>({ data, error, refetch }: { readonly data: readonly Row[] | undefined; readonly error: unknown; readonly refetch: () => unknown }): Rows<Row> {
  return { rows: data, error, hasMore: false, loadingMore: false, loadMore: () => undefined, retry: () => void refetch() };
}
