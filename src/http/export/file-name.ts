import type { Titles } from '../../core/workflow/definition.js';
import type { ExportRequest } from './export-request.js';

/** What a browser saves a file as (RFC 6266): its name in the reader's language (RFC 5987), and one of ASCII for those that know no better. */
export function contentDisposition(title: Titles, { format, language }: Pick<ExportRequest, 'format' | 'language'>, day: string): string {
  const plain = `${title.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${day}.${format}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(`${title[language]} ${day}.${format}`)}`;
}
