import type { FastifyReply } from 'fastify';

/** Who does not read for so long that this much is waiting is cut off, and resumes where it was. */
const MOST_BUFFERED = 256 * 1024;

/** Server-sent events to one listener. */
export class EventStream {
  private readonly response;

  constructor(reply: FastifyReply) {
    reply.hijack();
    this.response = reply.raw;
    // What it tells to a connection that has gone is nobody's concern.
    this.response.on('error', () => undefined);
    this.response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    this.response.write('retry: 3000\n\n');
  }

  onceClosed(act: () => void): void {
    this.response.once('close', act);
  }

  /** The id is what the listener resumes from; an event without one leaves that as it is. */
  send(event: string, data: object, id?: number): void {
    this.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps proxies from taking silence for the end. */
  beat(): void {
    this.write(': beat\n\n');
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_BUFFERED) this.response.destroy();
  }
}
