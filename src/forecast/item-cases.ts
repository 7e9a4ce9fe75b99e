import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../core/calendar/working-calendar.js';
import { FEWEST_CASES, historyFrom, type ItemHistory, NO_HISTORY, type PastAttempt, type PastCase, pastCase, type PastWaivers } from '../core/forecast/item-history.js';
import type { CompiledWorkflow } from '../core/workflow/compile.js';
import { POOL } from '../database/pool.js';
import { OfficeClock } from '../time/office-clock.js';

/** History changes slowly: so long it is not read again, and whoever asks then does not wait for it. */
const KEPT_MS = 60_000;
const MOST_WORKFLOWS = 200;
const NEWEST_CASES = 200;

/** What became of the items of a workflow in other projects, from the statistics of their attempts. */
@Injectable()
export class ItemCases {
  private readonly kept = new LRUCache<CompiledWorkflow, readonly ItemHistory[]>({
    max: MOST_WORKFLOWS,
    ttl: KEPT_MS,
    allowStale: true,
    fetchMethod: (workflow) => this.read(workflow),
  });

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /** By the index of the item. */
  async of(workflow: CompiledWorkflow): Promise<readonly ItemHistory[]> {
    return (await this.kept.fetch(workflow))!;
  }

  private async read({ definition, items }: CompiledWorkflow): Promise<readonly ItemHistory[]> {
    const calendar = this.calendars.get(definition.calendar);
    const keys = items.map((item) => item.definition.key);
    const [own, waivers] = await Promise.all([
      this.cases(OWN, definition.key, keys, calendar),
      this.waivers(definition.key, items.filter((item) => item.definition.when !== null).map((item) => item.definition.key), calendar),
    ]);
    const thin = keys.filter((key) => (own.get(key)?.length ?? 0) < FEWEST_CASES);
    const others = thin.length === 0 ? new Map<string, PastCase[]>() : await this.cases(OTHERS, definition.key, thin, calendar);
    return keys.map((key) => {
      const cases = own.get(key) ?? [];
      return historyFrom(cases, [...cases, ...(others.get(key) ?? [])].slice(0, NEWEST_CASES), waivers.get(key) ?? NO_HISTORY.waivers);
    });
  }

  private async cases(text: string, workflow: string, keys: readonly string[], calendar: WorkingCalendar): Promise<ReadonlyMap<string, readonly PastCase[]>> {
    const { rows } = await this.pool.query<CaseRow>(text, [workflow, keys, NEWEST_CASES]);
    const cases = new Map<string, PastCase[]>();
    for (const { item, registeredOn, followOnDays, ...last } of rows) {
      const attempts = [...(last.earlier ?? []), last].map(attemptOf);
      const past = pastCase(registeredOn, attempts, calendar);
      if (past === null) continue;
      const list = cases.get(item) ?? [];
      cases.set(item, list);
      list.push(followOnDays === null ? past : { ...past, followOnDays });
    }
    return cases;
  }

  private async waivers(workflow: string, keys: readonly string[], calendar: WorkingCalendar): Promise<ReadonlyMap<string, PastWaivers>> {
    if (keys.length === 0) return new Map();
    const { rows } = await this.pool.query<WaiverRow>({ name: 'past-waivers', text: WAIVERS, values: [workflow, keys, NEWEST_CASES] });
    const waivers = new Map<string, { needed: number; waivedAfter: number[] }>();
    for (const { item, status, registeredOn, lastEventAt } of rows) {
      const found = waivers.get(item) ?? { needed: 0, waivedAfter: [] };
      waivers.set(item, found);
      if (status === 'waived') found.waivedAfter.push(calendar.workingDaysBetween(registeredOn, this.clock.dayOf(lastEventAt.getTime())));
      else found.needed += 1;
    }
    return waivers;
  }
}

interface AttemptRow {
  readonly submittedOn: CivilDate;
  readonly acceptedOn: CivilDate | null;
  readonly endedOn: CivilDate;
  readonly usedDays: number;
}

interface CaseRow extends AttemptRow {
  readonly item: string;
  readonly registeredOn: CivilDate;
  /** From the last prerequisite to the first submission; null without prerequisites. */
  readonly followOnDays: number | null;
  readonly earlier: readonly AttemptRow[] | null;
}

interface WaiverRow {
  readonly item: string;
  readonly status: string;
  readonly registeredOn: CivilDate;
  readonly lastEventAt: Date;
}

/** Only the newest case is approved; what comes before it failed. */
function attemptOf({ submittedOn, acceptedOn, endedOn, usedDays }: AttemptRow, at: number, all: readonly AttemptRow[]): PastAttempt {
  return { submittedOn, acceptedOn, endedOn, usedDays, approved: at === all.length - 1 };
}

const cases = (subjects: string) => `
  select s.key as item, p.registered_on as "registeredOn", c.submitted_on as "submittedOn", c.accepted_on as "acceptedOn",
    c.ended_on as "endedOn", c.working_days as "usedDays", coalesce(c.follow_on_days, e.follow_on_days) as "followOnDays", e.earlier
  from statistic_subject s
  cross join lateral (
    select a.* from attempt_statistic a
    where a.subject_id = s.id and a.ended_on is not null and a.outcome = 'approved'
    order by a.ended_on desc, a.project_id desc limit $3) c
  join project_statistic p on p.project_id = c.project_id
  left join lateral (
    select json_agg(json_build_object('submittedOn', b.submitted_on, 'acceptedOn', b.accepted_on, 'endedOn', b.ended_on, 'usedDays', b.working_days)
      order by b.attempt) as earlier, max(b.follow_on_days) as follow_on_days
    from attempt_statistic b
    where c.attempt > 1 and b.project_id = c.project_id and b.item_key = c.item_key and b.attempt < c.attempt) e on true
  where s.kind = 'item' and s.key = any ($2) and ${subjects}
  order by c.ended_on desc, c.project_id desc`;
const OWN = cases('s.workflow_key = $1');
const OTHERS = cases('s.workflow_key <> $1');

/** Of the projects of a workflow that were completed last. */
const WAIVERS = `
  select i.item_key as item, i.status, p.registered_on as "registeredOn", i.last_event_at as "lastEventAt"
  from (
    select s.project_id, s.registered_on from project_statistic s
    where s.ended_on is not null and s.status = 'completed'
      and s.subject_id in (select id from statistic_subject where kind = 'project' and workflow_key = $1)
    order by s.ended_on desc limit $3) p
  join item i on i.project_id = p.project_id
  where i.item_key = any ($2) and i.status in ('approved', 'waived')`;
