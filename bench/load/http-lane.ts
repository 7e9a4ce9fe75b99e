import type { Step } from '../workload/script.js';
import { Connection } from './connection.js';
import type { Lane } from './drive.js';

/** Events as HTTP requests; every one must be answered with 201. */
export function httpLane(port: number, tokens: Readonly<Record<string, string>>, scripts: readonly (readonly Step[])[]): Lane {
  const connection = new Connection(port);
  const tails = scripts.map((script) => script.map(({ by, event }) => requestTail(tokens[by]!, event)));
  return async ({ id, script, taken }) => {
    const { status, body } = await connection.ask(`POST /api/projects/${id}/events HTTP/1.1\r\n${tails[script]![taken]}`);
    if (status !== 201) throw new Error(`event ${taken + 1} of project ${id} was answered with ${status}: ${body}`);
  };
}

function requestTail(token: string, event: object): string {
  const body = JSON.stringify(event);
  const head = ['host: 127.0.0.1', `authorization: Bearer ${token}`, 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
