import { Injectable } from '@nestjs/common';
import { addMonths, type Month } from '../core/statistics/periods.js';
import { ExportSnapshots } from '../http/export/export-snapshots.js';
import type { BottlenecksDto } from '../overview/bottlenecks/bottlenecks.dto.js';
import type { CompressionDto } from '../overview/compression/compression.dto.js';
import type { NowDto } from '../overview/now/now.dto.js';
import type { PerformanceDto } from '../overview/performance/performance.dto.js';
import type { TrustDto } from '../overview/trust/trust.dto.js';
import { holdsRole, type Principal } from '../people/principal.js';
import type { RateOfMonth } from './charts/rate-chart.js';
import { OverviewReaders } from './overview-readers.js';

/** How many cases of each list are printed. */
const FIRST = 30;
const MONTHS_SHOWN = 12;

/** What a monthly report says. */
export interface MonthlyFigures {
  readonly month: Month;
  readonly now: NowDto;
  /** By department. */
  readonly performance: PerformanceDto;
  /** The month and the eleven before it. */
  readonly months: readonly RateOfMonth[];
  readonly compression: CompressionDto;
  readonly bottlenecks: BottlenecksDto;
  /** Null for those who are not told. */
  readonly trust: TrustDto | null;
}

/** Asks the overview, so that a report says what its screens say; all of one moment. */
@Injectable()
export class MonthlyReading {
  constructor(
    private readonly overview: OverviewReaders,
    private readonly snapshots: ExportSnapshots,
  ) {}

  async read(principal: Principal, month: Month, park: string | undefined): Promise<MonthlyFigures> {
    const snapshot = await this.snapshots.take();
    try {
      return await snapshot.read(() => this.figures(principal, month, { ...(park !== undefined && { park }) }));
    } finally {
      await this.snapshots.release(snapshot);
    }
  }

  private async figures(principal: Principal, month: Month, where: { readonly park?: string }): Promise<MonthlyFigures> {
    const { now, performance, compression, bottlenecks, trust } = this.overview;
    const asked = { ...where, period: month };
    const seen = Array.from({ length: MONTHS_SHOWN }, (_, at) => addMonths(month, at + 1 - MONTHS_SHOWN));
    return {
      month,
      now: await now.read(principal, { ...asked, first: FIRST }),
      performance: await performance.read(principal, { ...asked, by: 'department' }),
      months: await Promise.all(seen.map(async (one) => rateOf(one, await performance.read(principal, { ...where, period: one, by: 'workflow' })))),
      compression: await compression.read(principal, asked),
      bottlenecks: await bottlenecks.read(principal, asked),
      trust: mayRead(principal, where) ? await trust.read(principal, { ...asked, by: 'department' }) : null,
    };
  }
}

function rateOf(month: Month, { total }: PerformanceDto): RateOfMonth {
  return { month, decided: total.now.decided, onTimeRate: total.now.onTimeRate };
}

/** Signs of trust are for those who lead there, and for administrators. */
function mayRead(principal: Principal, where: { readonly park?: string }): boolean {
  return holdsRole(principal, 'administrator') || holdsRole(principal, 'leader', where);
}
