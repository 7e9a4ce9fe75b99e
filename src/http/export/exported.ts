import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiExtension, ApiQuery } from '@nestjs/swagger';
import { EXPORT_FORMATS } from './export-request.js';
import type { ExportTable } from './export-table.js';
import { ExportInterceptor } from './export.interceptor.js';
import { EXPORT_TABLE } from './export-metadata.js';

/** The list of this route can also be had as a file, with every row of it: `?format=csv` or `?format=xlsx`. */
export function Exported<Answer, Row>(table: ExportTable<Answer, Row>): MethodDecorator {
  return applyDecorators(
    SetMetadata(EXPORT_TABLE, table),
    UseInterceptors(ExportInterceptor),
    ApiExtension('x-exported', true),
    ApiQuery({ name: 'format', required: false, enum: ['json', ...EXPORT_FORMATS], description: 'As a file with every row, not only those of a page.', example: 'json' }),
    ApiQuery({ name: 'lang', required: false, enum: ['zh', 'en'], description: 'Of the file; otherwise as `Accept-Language` says.', example: 'zh' }),
  );
}
