import { preferredLanguage, type Language } from '../language.js';
import { Problem, type FieldFault } from '../problem.js';
import type { ExportTable } from './export-table.js';

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Query = Readonly<Record<string, unknown>>;

/** What the query of a list asks for. */
export interface ExportRequest {
  readonly format: ExportFormat | 'json';
  readonly language: Language;
  /** All else that is asked: the list's own filters. */
  readonly filters: Query;
}

/** Throws the Problem that names every fault; those of the filters are the list's to judge. */
export function readExportRequest(query: Query, acceptLanguage: string | undefined, pages: ExportTable<never, never>['pages']): ExportRequest {
  if (query.format === undefined) return { format: 'json', language: 'zh', filters: query };
  const { format, lang, ...filters } = query;
  const ownPages = pages === null || format === 'json' ? [] : [pages.by, 'limit'].filter((name) => name in filters);
  const faults: FieldFault[] = [
    ...oneOf('format', format, ['json', ...EXPORT_FORMATS]),
    ...oneOf('lang', lang ?? 'zh', ['zh', 'en']),
    ...ownPages.map((field) => ({ field, reason: 'not-in-an-export' })),
  ];
  if (faults.length > 0) throw Problem.of(400, 'invalid-request', { errors: faults });
  return { format: format as ExportRequest['format'], language: (lang as Language | undefined) ?? preferredLanguage(acceptLanguage), filters };
}

function oneOf(field: string, value: unknown, values: readonly string[]): FieldFault[] {
  return values.includes(value as string) ? [] : [{ field, reason: 'is-in', about: { 0: values } }];
}
