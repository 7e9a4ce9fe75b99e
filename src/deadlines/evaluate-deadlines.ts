import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { OfficeClock } from '../time/office-clock.js';
import { ActOnSilence } from './act-on-silence.js';
import { reachedDueDays } from './alert-levels.js';
import { EvaluationConnection } from './evaluation-connection.js';
import { clearEvaluations } from './clear-evaluations.js';
import { closeEvaluation, letGo, openEvaluation, openEvaluationIfDue, takeAbandoned, type EvaluationRow } from './evaluation-rows.js';
import { DEADLINES_PER_BATCH, raiseAlerts } from './raise-alerts.js';
import { tellAlerts } from './tell-alerts.js';
import { watchedStretches } from './watched-stretches.js';

/** How many deadlines to a statement; tests make them few. */
export const BATCH_SIZE = Symbol('BATCH_SIZE');

/** Evaluates every deadline as of today: acts where silence demands it, raises what is not told yet, tells the people. */
@Injectable()
export class EvaluateDeadlines {
  constructor(
    private readonly connection: EvaluationConnection,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    private readonly silence: ActOnSilence,
    @Inject(ENV) private readonly env: Env,
    @Inject(BATCH_SIZE) private readonly perBatch: number = DEADLINES_PER_BATCH,
  ) {}

  /** Evaluates, whoever else may do so at the same time. */
  now(): Promise<EvaluationRow> {
    return this.connection.use(async (client) => {
      const today = this.clock.today();
      return this.evaluate(client, await openEvaluation(client, today, INSTANCE), today);
    });
  }

  /** Evaluates, unless this or another instance has just begun to. */
  ifDue(): Promise<EvaluationRow | null> {
    return this.connection.use(async (client) => {
      const today = this.clock.today();
      const id = await openEvaluationIfDue(client, today, INSTANCE);
      return id === null ? null : this.evaluate(client, id, today);
    });
  }

  private async evaluate(client: PoolClient, id: number, today: CivilDate): Promise<EvaluationRow> {
    const now = this.clock.now();
    await this.completeAbandoned(client, id, now);
    // What silence brings about has due days of its own, which are told in the same run.
    const actions = await this.silence.act(today, now);
    const stretches = await watchedStretches(client, today);
    const { alerts: settings } = this.env;
    const byCalendar = new Map(this.calendars.keys.map((key) => [key, reachedDueDays(settings, this.calendars.get(key), today)]));
    await raiseAlerts(client, { evaluationId: id, settings, reached: { today, byCalendar }, stretches, now, perBatch: this.perBatch });
    await tellAlerts(client, id, now);
    const looked = stretches.reduce((sum, { deadlines }) => sum + deadlines, 0);
    const evaluation = await closeEvaluation(client, id, { looked, ...actions });
    await clearEvaluations(client, this.env.evaluationsKeptDays);
    return evaluation;
  }

  private async completeAbandoned(client: PoolClient, mine: number, now: number): Promise<void> {
    for (const id of await takeAbandoned(client)) {
      if (id !== mine) await tellAlerts(client, id, now);
      await letGo(client, id);
    }
  }
}

const INSTANCE = `${hostname()}:${process.pid}`;
