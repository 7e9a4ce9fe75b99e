import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPrivateHost } from './private-address.js';
import { PRIVATE_ADDRESS, publicLookup } from './public-lookup.js';

export interface Posting {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowPrivate: boolean;
}

export type PostResult =
  | { readonly status: number; readonly text: string; readonly retryAfterSeconds: number | null }
  /** `reached` when the receiver may have got the whole request, although no answer came. */
  | { readonly fault: string; readonly reached: boolean };

const PATIENCE_MS = 10_000;
const LONGEST_ANSWER = 64 * 1024;

/**
 * Posts JSON. Follows no redirection, keeps no connection, and looks at the very address that it connects to, so that no name
 * can lead into the private network after it was checked.
 */
export function postJson({ url, headers, body, allowPrivate }: Posting): Promise<PostResult> {
  const target = new URL(url);
  if (!allowPrivate && isPrivateHost(target.hostname)) return Promise.resolve({ fault: PRIVATE_ADDRESS, reached: false });
  const content = Buffer.from(body);
  return new Promise((done) => {
    let reached = false;
    const request = (target.protocol === 'https:' ? requestHttps : requestHttp)(target, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': content.length, 'user-agent': 'approval-orchestrator' },
      lookup: allowPrivate ? undefined : publicLookup,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    request.on('socket', (socket) => {
      socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        reached = true;
      });
    });
    request.on('response', (response) => {
      readText(response).then(
        (text) => done({ status: response.statusCode!, text, retryAfterSeconds: secondsIn(response.headers['retry-after']) }),
        () => done({ fault: 'the answer broke off', reached: true }),
      );
    });
    request.on('error', (error) => done({ fault: faultOf(error), reached }));
    request.end(content);
  });
}

async function readText(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    // Nothing that matters stands so far back.
    if (length > LONGEST_ANSWER) break;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function secondsIn(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : null;
}

function faultOf(error: Error & { code?: string }): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} seconds`;
  return error.code ?? error.message;
}
