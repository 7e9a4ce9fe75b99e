import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Order, Report, SenderSettings } from '../load/orders.js';

const SENDER = fileURLToPath(new URL('../load/sender.js', import.meta.url));

/** The sender of one side, in a process of its own. */
export class SenderProcess {
  private readonly child: ChildProcess;
  private acknowledged = 0;
  stepsLeft = 0;

  constructor(
    readonly name: string,
    settings: SenderSettings,
  ) {
    this.child = fork(SENDER, [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }

  /** All events that have been acknowledged to it. */
  get events(): number {
    return this.acknowledged;
  }

  async obey(order: Order): Promise<Report> {
    const answer = await this.answerTo(order);
    if ('fault' in answer) throw new Error(`${this.name}: ${answer.fault}`);
    this.acknowledged += answer.report.events;
    this.stepsLeft = answer.report.stepsLeft;
    return answer.report;
  }

  private async answerTo(order: Order): Promise<Answer> {
    const settled = new AbortController();
    const { signal } = settled;
    const answered = once(this.child, 'message', { signal }).then(([answer]) => answer as Answer);
    const ended = once(this.child, 'exit', { signal }).then(() => Promise.reject(new Error(`the sender of ${this.name} ended`)));
    ended.catch(() => undefined);
    this.child.send(order);
    return Promise.race([answered, ended]).finally(() => settled.abort());
  }

  stop(): void {
    this.child.kill();
  }
}
