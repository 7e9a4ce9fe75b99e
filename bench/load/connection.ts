import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Asked {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Error) => void;
}

const HEAD_END = '\r\n\r\n';
const EMPTY = Buffer.alloc(0);

/** One kept-alive connection that carries one request at a time; no more of HTTP than that needs, so that it costs little. */
export class Connection {
  private socket: Socket | null = null;
  private asked: Asked | null = null;
  private received: Buffer = EMPTY;

  constructor(private readonly port: number) {}

  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.asked = { resolve, reject };
      // A server ends a connection over which nothing has been asked for a while.
      if (!this.socket || this.socket.destroyed) this.socket = this.open();
      this.socket.write(request);
    });
  }

  private open(): Socket {
    const onread = { buffer: Buffer.alloc(65_536), callback: (length: number, buffer: Uint8Array) => this.take(buffer.subarray(0, length)) };
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true, onread });
    socket.on('error', (fault) => this.fail(fault));
    return socket.on('close', () => this.fail(new Error('the server closed the connection')));
  }

  private fail(fault: Error): void {
    this.asked?.reject(fault);
    this.asked = null;
  }

  private take(chunk: Uint8Array): boolean {
    this.received = this.received.length === 0 ? (chunk as Buffer) : Buffer.concat([this.received, chunk]);
    const answer = answerIn(this.received);
    if (answer) {
      this.received = EMPTY;
      const { resolve } = this.asked!;
      this.asked = null;
      resolve(answer);
    } else if (this.received === chunk) {
      // The buffer is read into again.
      this.received = Buffer.from(chunk);
    }
    return true;
  }
}

/** The whole answer; null while there is more to come. */
function answerIn(received: Buffer): Answer | null {
  const end = received.indexOf(HEAD_END);
  if (end === -1) return null;
  const head = received.toString('latin1', 0, end);
  const length = /content-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${head}`);
  const from = end + HEAD_END.length;
  if (received.length < from + Number(length)) return null;
  const status = Number(head.slice(9, 12));
  return { status, body: status === 201 ? '' : received.toString('utf8', from) };
}
