import { Injectable } from '@nestjs/common';

/** The one place that asks what time it is. A moved clock stands still at the instant it was set to until it is set again. */
@Injectable()
export class WallClock {
  private moved: number | null = null;

  /** Milliseconds since the epoch. */
  now(): number {
    return this.moved ?? Date.now();
  }

  set(now: number | null): void {
    this.moved = now;
  }

  get isMoved(): boolean {
    return this.moved !== null;
  }
}
