import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, of, type Observable } from 'rxjs';
import { OfficeClock } from '../../time/office-clock.js';
import { ExportFiles } from './export-files.js';
import { EXPORT_TABLE, type ExportedTables } from './export-metadata.js';
import { readExportRequest } from './export-request.js';
import type { ExportTable } from './export-table.js';
import { contentDisposition } from './file-name.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Answers a list as a file. It asks the route itself for one page after the other, as a person would who turns the pages, so
 * that a file holds exactly what the list does, for the same roles and filters. All pages are of one moment: what changes
 * meanwhile is neither missing nor there twice. What is wrong with the request is said before the file begins; should anything
 * fail later, the connection is cut, so that half a file is never taken for a whole one.
 */
@Injectable()
export class ExportInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly files: ExportFiles,
    private readonly clock: OfficeClock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const tables = this.reflector.get<ExportedTables>(EXPORT_TABLE, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const asked = readExportRequest(request.query as Record<string, unknown>, request.headers['accept-language'], tables);
    const { format, language, filters } = asked;
    const table = asked.table === null ? tables.table : tables.further[asked.table]!;
    const answerTo = (query: object) => {
      request.query = query;
      return next.handle();
    };
    if (format === 'json') return answerTo(filters);
    const file = await this.files.open(table, asked, {
      path: request.params as Record<string, string>,
      ask: (position) => firstValueFrom(answerTo({ ...filters, ...pageOf(table, position) })),
    });
    const headers = {
      'content-type': TYPES[format],
      'content-disposition': contentDisposition(table.title, asked, this.clock.today()),
      'content-language': language,
      'cache-control': 'no-store',
    };
    void context.switchToHttp().getResponse<FastifyReply>().headers(headers);
    return of(new StreamableFile(file));
  }
}

/** How the list is asked for the page at this position, in the words of a URL. */
function pageOf({ pages }: ExportTable<unknown, unknown>, position: string | number | null): object {
  if (!pages) return {};
  return { limit: String(pages.longest), ...(position !== null && { [pages.by]: String(position) }) };
}
