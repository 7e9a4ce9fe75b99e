import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import { civilDate, type CivilDate } from '../core/calendar/civil-date.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { WorkflowStore } from '../workflows/workflow-store.js';
import type { EligibleWorkflowDto, PreviewAnswerDto, PreviewDto } from './preview.dto.js';
import { projectPlan } from './project-plan.js';
import { RegistrationChecks } from './registration-checks.js';

/** Plans need some years of calendar behind their first day. */
const FIRST_START = civilDate('1990-01-01');
const LAST_START = civilDate('2090-12-31');

/** Which workflow a project could be registered with, and how it would go. Nothing is saved. */
@Injectable()
export class PreviewRegistration {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly checks: RegistrationChecks,
    private readonly workflows: WorkflowStore,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws the Problem that names every field at fault, of those that are given. */
  async preview(principal: Principal, { type, startOn, ...registration }: PreviewDto): Promise<PreviewAnswerDto> {
    const start = this.startDay(startOn, registration.effectiveAt);
    const workflow = await this.checks.requireGiven(principal, registration, start);
    const calendar = workflow && this.calendars.get(workflow.definition.calendar);
    return {
      workflows: await this.eligible(start, { type, park: registration.park }),
      plan: workflow && calendar && projectPlan(workflow, start, calendar, this.clock.dayOf),
    };
  }

  private startDay(startOn: string | undefined, effectiveAt: string | undefined): CivilDate {
    if (startOn == null) return effectiveAt == null ? this.clock.today() : this.clock.dayOf(Date.parse(effectiveAt));
    const day = civilDate(startOn);
    if (day >= FIRST_START && day <= LAST_START) return day;
    throw Problem.of(400, 'invalid-request', { errors: [{ field: 'startOn', reason: 'outside-calendar' }] });
  }

  private async eligible(on: CivilDate, { type, park }: { readonly type?: number; readonly park?: string }): Promise<EligibleWorkflowDto[]> {
    const { rows } = await this.pool.query<{ key: string; version: number; place: string | null }>(IN_EFFECT, [on, park ?? null]);
    const eligible = await Promise.all(
      rows.map(async ({ key, version, place }) => {
        const { title, type: ownType, place: ownPlace } = (await this.workflows.find(key, version))!.definition;
        const fits = [type === ownType, place === ownPlace];
        return { fits: fits.filter(Boolean).length, view: { key, version, title, type: ownType, place: ownPlace, proposed: fits.every(Boolean) } };
      }),
    );
    return eligible.sort((a, b) => b.fits - a.fits).map(({ view }) => view);
  }
}

/** The version of each workflow that a project registered on this day is pinned to, and the place of the park. */
const IN_EFFECT = `
  select distinct on (key) key, version, (select place from park where park.key = $2) as place
  from workflow_version where definition->>'effectiveFrom' <= $1::text order by key, version desc`;
