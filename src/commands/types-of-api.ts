import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const HEADER = '// Written by `npm run web:api` from the OpenAPI document; not edited by hand.\n';

/**
 * The paths and shapes of the API as TypeScript. Examples and problems are left out (every problem has the same shape), files to
 * take home (they are fetched by links), and what depends on the setting of a server (moving the clock).
 */
export async function typesOfApi(document: OpenAPIObject): Promise<string> {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => !path.startsWith('/api/testing/')));
  const bare = JSON.parse(JSON.stringify({ ...document, paths }, dropped)) as OpenAPI3;
  return HEADER + astToString(await openapiTS(bare, { alphabetize: true }));
}

const LEFT_OUT: ReadonlySet<string> = new Set(['example', 'examples', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);

function dropped(key: string, value: unknown): unknown {
  return LEFT_OUT.has(key) || /^[45]\d\d$/.test(key) ? undefined : value;
}
