interface Entry {
  readonly at: number;
  /** What is planned for the same instant is done in the order in which it was planned. */
  readonly planned: number;
  readonly work: () => void;
}

/** What is to be done at which instant (epoch milliseconds), done in the order of time: a binary heap. */
export class Agenda {
  private readonly heap: Entry[] = [];
  private planned = 0;
  private current = -Infinity;

  /** The instant of the work that is being done. */
  get now(): number {
    return this.current;
  }

  /** Nothing is planned for the past. */
  plan(at: number, work: () => void): void {
    this.heap.push({ at: Math.max(at, this.current), planned: this.planned, work });
    this.planned += 1;
    this.rise(this.heap.length - 1);
  }

  /** Does what is planned before the instant, and what comes of it. */
  runUntil(end: number): void {
    for (let first = this.heap[0]; first !== undefined && first.at < end; first = this.heap[0]) {
      this.removeFirst();
      this.current = first.at;
      first.work();
    }
  }

  private removeFirst(): void {
    const last = this.heap.pop()!;
    if (this.heap.length === 0) return;
    this.heap[0] = last;
    this.sink(0);
  }

  private rise(at: number): void {
    const parent = (at - 1) >> 1;
    if (at === 0 || !this.isBefore(at, parent)) return;
    this.swap(at, parent);
    this.rise(parent);
  }

  private sink(at: number): void {
    let first = at;
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.heap.length && this.isBefore(child, first)) first = child;
    if (first === at) return;
    this.swap(at, first);
    this.sink(first);
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a]!, this.heap[b]!];
    return one.at === other.at ? one.planned < other.planned : one.at < other.at;
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
