import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** A real HTTP server that remembers what was posted to it, and answers as it is told. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** The next answers, one for each request; afterwards it takes everything. */
  answers: Answer[];
  /** Resolves once so many requests have come. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

/** `silence` is answered only when `release` is called; `hang-up` ends the connection without an answer. */
export type Answer = { readonly status?: number; readonly body?: object; readonly headers?: Record<string, string> } | 'hang-up' | Promise<unknown>;

export async function startReceiver(usual: object = {}): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  const receiver = { received, answers: [] as Answer[] };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      received.push({ path: request.url!, headers: request.headers, text, body: JSON.parse(text) });
      for (const { count, done } of waiting) if (received.length >= count) done();
      void answer(response, receiver.answers.shift() ?? {}, usual);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    until: (count: number) => new Promise<void>((done) => (received.length >= count ? done() : void waiting.push({ count, done }))),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}

async function answer(response: ServerResponse, wanted: Answer, usual: object): Promise<void> {
  if (wanted === 'hang-up') return void response.destroy();
  const { status = 200, body = usual, headers = {} } = wanted instanceof Promise ? (await wanted, {} as Exclude<Answer, 'hang-up' | Promise<unknown>>) : wanted;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
