import type { PostResult } from './post-json.js';
import type { Outcome } from './transport.js';

/** So long a robot is left alone when it says that it hears too much. */
const REST_SECONDS = 60;

/**
 * Robots answer 200 also when they refuse; what they mean stands in a code in the body. A message that was not answered may
 * have been shown to the group, so it is not posted again.
 */
export function robotOutcome(result: PostResult, codeIn: (answer: Readonly<Record<string, unknown>>) => unknown, tooMany: readonly number[]): Outcome {
  if ('fault' in result) return { state: result.reached ? 'unknown' : 'failed', error: result.fault };
  const { status, text, retryAfterSeconds } = result;
  if (status < 200 || status >= 300) {
    return { state: 'failed', error: `HTTP ${status}`, waitSeconds: retryAfterSeconds ?? (status === 429 ? REST_SECONDS : undefined) };
  }
  const answer = objectIn(text);
  const code = answer && codeIn(answer);
  if (code === 0) return { state: 'sent' };
  if (typeof code !== 'number') return { state: 'unknown', error: 'an answer that no robot gives' };
  const said = String(answer!.errmsg ?? answer!.msg ?? answer!.StatusMessage ?? '').slice(0, 200);
  return { state: 'failed', error: `code ${code} ${said}`.trim(), ...(tooMany.includes(code) && { waitSeconds: REST_SECONDS }) };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
