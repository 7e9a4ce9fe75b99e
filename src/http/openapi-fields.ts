import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  type?: unknown;
  format?: string;
  properties?: Record<string, Schema>;
}

const TEXT_FORMATS = new Set(['date', 'date-time', 'uuid', 'uri-reference']);

/** A field of a branded type, such as a civil date, is an object to the decorators; its format says that it is a text. */
export function describeTexts(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {}) as Schema[]) {
    for (const field of Object.values(schema.properties ?? {})) {
      if (field.type === 'object' && field.format !== undefined && TEXT_FORMATS.has(field.format)) field.type = 'string';
    }
  }
  return document;
}
