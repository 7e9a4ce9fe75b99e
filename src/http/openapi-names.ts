import type { OpenAPIObject } from '@nestjs/swagger';

type Operations = Record<string, { operationId?: string }>;

/** Names every operation by what it does where, which no two do: `getProjectsIdTimeline`. Classes and methods may be called alike. */
export function nameOperations(document: OpenAPIObject): OpenAPIObject {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations as Operations)) operation.operationId = method + wordsOf(path);
  }
  return document;
}

function wordsOf(path: string): string {
  const words = path.split(/[^a-z0-9]+/i).filter((word) => word !== '' && word !== 'api');
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
