import { preferredLanguage, type Language } from '../language.js';
import { Problem, type FieldFault } from '../problem.js';
import type { ExportedTables } from './export-metadata.js';

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Query = Readonly<Record<string, unknown>>;

/** What the query of a list asks for. */
export interface ExportRequest {
  readonly format: ExportFormat | 'json';
  readonly language: Language;
  /** Another table than the list itself. */
  readonly table: string | null;
  /** All else that is asked: the list's own filters. */
  readonly filters: Query;
}

/** Throws the Problem that names every fault; those of the filters are the list's to judge. */
export function readExportRequest(query: Query, acceptLanguage: string | undefined, { table: { pages }, further }: ExportedTables): ExportRequest {
  if (query.format === undefined) return { format: 'json', language: 'zh', table: null, filters: query };
  const { format, lang, ...rest } = query;
  // Where there is but one table, the list itself says that it knows no such filter.
  const { table, ...others } = rest;
  const isTold = Object.keys(further).length > 0 && table !== undefined;
  const filters = isTold ? others : rest;
  const ownPages = pages === null || format === 'json' ? [] : [pages.by, 'limit'].filter((name) => name in filters);
  const faults: FieldFault[] = [
    ...oneOf('format', format, ['json', ...EXPORT_FORMATS]),
    ...oneOf('lang', lang ?? 'zh', ['zh', 'en']),
    ...(!isTold ? [] : oneOf('table', table, Object.keys(further))),
    ...ownPages.map((field) => ({ field, reason: 'not-in-an-export' })),
  ];
  if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
  return { format: format as ExportRequest['format'], language: (lang as Language | undefined) ?? preferredLanguage(acceptLanguage), table: isTold ? (table as string) : null, filters };
}

function oneOf(field: string, value: unknown, values: readonly string[]): FieldFault[] {
  return values.includes(value as string) ? [] : [{ field, reason: 'is-in', about: { 0: values } }];
}
