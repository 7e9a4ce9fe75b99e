import type { OpenAPIObject } from '@nestjs/swagger';
import { problemContent, problemResponse } from './api-problems.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-public'?: boolean; 'x-exported'?: boolean; 'x-roles'?: readonly string[] };

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Adds to every operation what is true of all of them: who may ask, and the problems that any of them can answer with. */
export function completeOperations(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) if (path[method]) complete(path[method]);
  }
  return document;
}

/** A list that can be had as a file, too. */
function offerFiles(responses: Operation['responses']): void {
  const list = responses['200'] as { content?: object };
  list.content = { ...list.content, ...FILES };
  responses['503'] ??= problemResponse(503, ['exports-busy']);
}

const FILES = {
  'text/csv': { schema: { type: 'string', description: 'UTF-8, with a byte order mark.' } },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } },
};

function complete(operation: Operation): void {
  const { responses, parameters = [], requestBody } = operation;
  const isPublic = operation['x-public'] === true;
  const roles = operation['x-roles'];
  const isExported = operation['x-exported'] === true;
  delete operation['x-public'];
  delete operation['x-exported'];
  operation.security = isPublic ? [] : [{ token: [] }, { cookie: [] }];
  if (parameters.length > 0 || requestBody) responses['400'] ??= problemResponse(400, ['invalid-request']);
  if (parameters.some((parameter) => 'in' in parameter && parameter.in === 'path')) responses['404'] ??= problemResponse(404, ['not-found']);
  if (!isPublic) responses['401'] ??= problemResponse(401, ['not-signed-in']);
  if (roles) responses['403'] ??= problemResponse(403, ['role-required']);
  if (isExported) offerFiles(responses);
  responses['500'] ??= problemResponse(500, ['internal-error']);
  for (const [status, response] of Object.entries(responses)) {
    if (/^[45]/.test(status) && response && !('$ref' in response)) response.content ??= problemContent();
  }
}
