import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import { CalendarStore } from '../calendars/calendar-store.js';
import { POOL } from '../database/pool.js';
import { ActionFailures } from '../deadlines/action-failures.js';
import { GENESIS } from '../projects/history-chain.js';
import { instant } from '../projects/instant.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import { draftedText, isOfItem } from './drafted-text.js';
import { findEscalatedAlerts, type EscalatedAlert } from './escalated-alerts.js';
import { orderEntryHash, type OrderEntry } from './order-entries.js';
import { WRITE_DRAFTS } from './write-drafts.js';

const AT_A_TIME = 500;
/** What the leaders find in a draft. */
const WORKING_DAYS = 3;

/**
 * Drafts an order for every alert of the third level, for the leaders of the park to issue or to discard. The alert is in the
 * order's row and nowhere twice, so that each has one draft, whatever breaks off and however many work at the same time.
 */
@Injectable()
export class DraftOrders {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    private readonly failures: ActionFailures,
  ) {}

  /** How many were drafted by this call. One that cannot be drafted is tried again later and holds up no other. */
  async draft(): Promise<number> {
    let drafted = 0;
    for (;;) {
      const now = this.clock.now();
      const alerts = await findEscalatedAlerts(this.pool, AT_A_TIME, instant(now));
      drafted += await this.draftTogether(alerts, now).catch(() => this.draftAlone(alerts, now));
      if (alerts.length < AT_A_TIME) return drafted;
    }
  }

  private async draftTogether(alerts: readonly EscalatedAlert[], now: number): Promise<number> {
    if (alerts.length === 0) return 0;
    const drafts = await Promise.all(alerts.map((alert) => this.draftOf(alert, now)));
    const { rows } = await this.pool.query<{ drafted: number }>(WRITE_DRAFTS, [JSON.stringify(drafts), instant(now)]);
    await this.failures.forget('draft-order', alerts.map(({ deadlineId }) => deadlineId));
    return rows[0]!.drafted;
  }

  private async draftAlone(alerts: readonly EscalatedAlert[], now: number): Promise<number> {
    let drafted = 0;
    for (const alert of alerts) {
      await this.failures.attempt('draft-order', alert.deadlineId, now, async () => void (drafted += await this.draftTogether([alert], now)));
    }
    return drafted;
  }

  private async draftOf(alert: EscalatedAlert, now: number): Promise<object> {
    const { definition } = (await this.workflows.find(alert.workflowKey, alert.workflowVersion))!;
    const over = this.calendars.get(definition.calendar).workingDaysBetween(alert.dueOn, this.clock.today());
    const ofItem = isOfItem(alert.kind);
    const id = timeOrderedId();
    const entry: OrderEntry = { type: 'order.drafted', data: { alert: alert.id } };
    return {
      id,
      hash: orderEntryHash(GENESIS, id, 1, entry, { at: now, actorId: null }).toString('base64'),
      alert_id: alert.id,
      park_key: alert.park,
      project_id: alert.projectId,
      item_key: ofItem ? alert.subject : null,
      attempt: ofItem ? alert.attempt : null,
      what: draftedText(alert, definition, over),
      working_days: WORKING_DAYS,
      calendar_key: definition.calendar,
      // A target is no department's: who carries the project is asked.
      to_department: alert.department,
      to_person: alert.department === null ? alert.agentId : null,
    };
  }
}
