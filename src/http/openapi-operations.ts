import type { OpenAPIObject } from '@nestjs/swagger';
import { problemContent, problemResponse } from './api-problems.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-public'?: boolean; 'x-roles'?: readonly string[] };

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Adds to every operation what is true of all of them: who may ask, and the problems that any of them can answer with. */
export function completeOperations(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) if (path[method]) complete(path[method]);
  }
  return document;
}

function complete(operation: Operation): void {
  const { responses, parameters = [], requestBody } = operation;
  const isPublic = operation['x-public'] === true;
  const roles = operation['x-roles'];
  delete operation['x-public'];
  operation.security = isPublic ? [] : [{ token: [] }, { cookie: [] }];
  if (parameters.length > 0 || requestBody) responses['400'] ??= problemResponse(400, ['invalid-request']);
  if (parameters.some((parameter) => 'in' in parameter && parameter.in === 'path')) responses['404'] ??= problemResponse(404, ['not-found']);
  if (!isPublic) responses['401'] ??= problemResponse(401, ['not-signed-in']);
  if (roles) responses['403'] ??= problemResponse(403, ['role-required']);
  responses['500'] ??= problemResponse(500, ['internal-error']);
  for (const [status, response] of Object.entries(responses)) {
    if (/^[45]/.test(status) && response && !('$ref' in response)) response.content ??= problemContent();
  }
}
