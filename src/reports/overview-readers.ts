import { Injectable } from '@nestjs/common';
import { Bottlenecks } from '../overview/bottlenecks/bottlenecks.js';
import { Compression } from '../overview/compression/compression.js';
import { OverviewNow } from '../overview/now/overview-now.js';
import { Performance } from '../overview/performance/performance.js';
import { Trust } from '../overview/trust/trust.js';

/** The readers of the overview, which a report asks as its screens do. */
@Injectable()
export class OverviewReaders {
  constructor(
    readonly now: OverviewNow,
    readonly performance: Performance,
    readonly compression: Compression,
    readonly bottlenecks: Bottlenecks,
    readonly trust: Trust,
  ) {}
}
