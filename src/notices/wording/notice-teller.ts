import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../../calendars/calendar-store.js';
import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';
import { POOL } from '../../database/pool.js';
import { OfficeClock } from '../../time/office-clock.js';
import { WorkflowStore } from '../../workflows/workflow-store.js';
import { alertWords } from './alert-words.js';
import { factWords, type OfficeDays } from './fact-words.js';
import { linkOf } from './notice-link.js';
import { NamedAlerts } from './named-alerts.js';
import { readNoticeRows, type NoticeRow } from './notice-rows.js';
import { OTHER_WORDS, type NoticeWords } from './notice-words.js';
import { itemTitle } from './subject-title.js';
import type { ToldNotice } from './told-notice.js';

/** Puts notices into words. */
@Injectable()
export class NoticeTeller {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly workflows: WorkflowStore,
    private readonly office: OfficeClock,
    private readonly calendars: CalendarStore,
    private readonly alerts: NamedAlerts,
  ) {}

  /** By id; of those that are not there nothing is told. */
  async tell(ids: readonly number[]): Promise<ReadonlyMap<number, ToldNotice>> {
    const rows = await readNoticeRows(this.pool, [...new Set(ids)]);
    return new Map(await Promise.all(rows.map(async (row) => [row.id, await this.told(row)] as const)));
  }

  private async told(row: NoticeRow): Promise<ToldNotice> {
    const { kind, recordedAt, project, fact } = row;
    const workflow = project && (await this.workflows.find(project.workflow, project.version))?.definition;
    return {
      kind,
      recordedAt: recordedAt.toISOString(),
      ...(await this.words(row, workflow ?? null)),
      project: project && { id: project.id, code: project.code, name: project.name },
      item: workflow && fact?.item ? { key: fact.item, title: itemTitle(workflow, fact.item) } : null,
      link: linkOf(row),
    };
  }

  private async words({ kind, data, project, fact }: NoticeRow, workflow: WorkflowDefinition | null): Promise<NoticeWords> {
    if (fact && project && workflow) return factWords(fact, project.name, workflow, this.daysOf(workflow));
    if (kind === 'alerts') {
      const { counts = {}, alerts = [] } = (data ?? {}) as { counts?: Record<string, number>; alerts?: readonly number[] };
      return alertWords(counts, await this.alerts.name(alerts));
    }
    const { title, text } = kind === 'order' ? OTHER_WORDS.order : OTHER_WORDS.calendar;
    return { title: titlesIn(data?.title) ?? title, text: titlesIn(data?.text) ?? text };
  }

  private daysOf({ calendar }: WorkflowDefinition): OfficeDays {
    return { dayOf: this.office.dayOf, isProvisional: (day) => this.calendars.get(calendar).isProvisional(day) };
  }
}

/** Words that the notice itself brings. */
function titlesIn(value: unknown): Titles | null {
  const { zh, en } = (value ?? {}) as Partial<Titles>;
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}
