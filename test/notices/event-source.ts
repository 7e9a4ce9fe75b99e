import { request, type ClientRequest, type IncomingMessage } from 'node:http';

import type { TestApp } from '../api/test-app.js';

export interface HeardEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** A listener to /api/stream, as browsers are. */
export class EventSourceClient {
  readonly heard: HeardEvent[] = [];
  comments = 0;
  private rest = '';
  private readonly ended: Promise<void>;
  private readonly waiting: { test: () => boolean; done: () => void }[] = [];

  private constructor(
    private readonly sent: ClientRequest,
    readonly response: IncomingMessage,
  ) {
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.read(text));
    this.ended = new Promise((done) => response.once('close', done));
  }

  static open(app: TestApp, headers: Record<string, string>): Promise<EventSourceClient> {
    return new Promise((opened, failed) => {
      const sent = request(`${app.url}/api/stream`, { headers, agent: false });
      sent.once('error', failed);
      sent.once('response', (response) => opened(new EventSourceClient(sent, response)));
      sent.end();
    });
  }

  /** Resolves once it has heard so many events. */
  until(count: number): Promise<void> {
    return this.when(() => this.heard.length >= count);
  }

  when(test: () => boolean): Promise<void> {
    return new Promise((done) => (test() ? done() : void this.waiting.push({ test, done })));
  }

  /** Resolves once the server has ended the stream. */
  end(): Promise<void> {
    return this.ended;
  }

  async close(): Promise<void> {
    this.sent.destroy();
    await this.ended;
  }

  private read(text: string): void {
    const parts = (this.rest + text).split('\n\n');
    this.rest = parts.pop()!;
    for (const part of parts) this.hear(part.split('\n'));
    for (const { test, done } of this.waiting) if (test()) done();
  }

  private hear(lines: readonly string[]): void {
    const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
    if (lines.some((line) => line.startsWith(':'))) this.comments += 1;
    const data = field('data');
    if (data !== null) this.heard.push({ event: field('event')!, id: field('id'), data: JSON.parse(data) });
  }
}
