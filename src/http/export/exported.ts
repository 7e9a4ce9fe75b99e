import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiExtension, ApiQuery } from '@nestjs/swagger';
import { EXPORT_FORMATS } from './export-request.js';
import type { ExportTable } from './export-table.js';
import { ExportInterceptor } from './export.interceptor.js';
import { EXPORT_TABLE, type ExportedTables } from './export-metadata.js';

/** The list of this route can also be had as a file, with every row of it: `?format=csv` or `?format=xlsx`; other tables of the answer by `?table=`. */
export function Exported<Answer, Row, Further = never>(table: ExportTable<Answer, Row>, further: Readonly<Record<string, ExportTable<Answer, Further>>> = {}): MethodDecorator {
  const names = Object.keys(further);
  return applyDecorators(
    SetMetadata(EXPORT_TABLE, { table, further } as unknown as ExportedTables),
    UseInterceptors(ExportInterceptor),
    ApiExtension('x-exported', true),
    ApiQuery({ name: 'format', required: false, enum: ['json', ...EXPORT_FORMATS], description: 'As a file with every row, not only those of a page.', example: 'json' }),
    ...(names.length === 0 ? [] : [ApiQuery({ name: 'table', required: false, enum: names, description: 'Of a file: another table of the answer.', example: names[0] })]),
    ApiQuery({ name: 'lang', required: false, enum: ['zh', 'en'], description: 'Of the file; otherwise as `Accept-Language` says.', example: 'zh' }),
  );
}
