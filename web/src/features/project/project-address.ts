export const TABS = ['chart', 'timeline', 'materials', 'notices', 'compression', 'forecast'] as const;
export type Tab = (typeof TABS)[number];
export const ZOOMS = ['all', 'quarter', 'month'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** What of the project is looked at, as it stands in its address. */
export interface ProjectAddress {
  /** Without one the chart. */
  readonly tab?: Tab;
  /** Key of the item whose panel is open. */
  readonly item?: string;
  readonly zoom?: Zoom;
  /** The chart as a table. */
  readonly as?: 'table';
  /** Whose saved days are looked at: kind and key, like `target:start-of-works`. */
  readonly span?: string;
}

export function projectAddress(address: Readonly<Record<string, unknown>>): ProjectAddress {
  const { tab, item, zoom, as, span } = address;
  return {
    ...(isOneOf(TABS, tab) && { tab }),
    ...(isText(item) && { item }),
    ...(isOneOf(ZOOMS, zoom) && { zoom }),
    ...(as === 'table' && { as }),
    ...(isText(span) && { span }),
  };
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return (values as readonly unknown[]).includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
