import createClient from 'openapi-fetch';
import { currentLanguage } from '../language/language.js';
import { ProblemError, UnreachableError, type ProblemBody } from './problem.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];

/** Asks the server, by the paths and shapes of its own OpenAPI document. */
export const api = createClient<paths>({ baseUrl: '/', headers: {} });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : new UnreachableError(String(error));
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was asked for; throws a ProblemError when the server says no, an UnreachableError when it says nothing. */
export async function answered<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  if (!isProblem(error)) throw new UnreachableError(`answered ${response.status} without saying why`);
  const seconds = Number(response.headers.get('retry-after') ?? '');
  throw new ProblemError(error, seconds > 0 ? seconds : null);
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'reason' in body && 'status' in body;
}
