import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { CalendarStore } from '../calendars/calendar-store.js';
import type { Titles } from '../core/workflow/definition.js';
import { POOL } from '../database/pool.js';
import type { Language } from '../http/language.js';
import { Problem } from '../http/problem.js';
import { tokenHash } from '../people/session-token.js';
import { ProjectLoader } from '../projects/project-loader.js';
import { OfficeClock } from '../time/office-clock.js';
import type { ApplicantPageDto } from './applicant-page.dto.js';
import { pageOf, type ItemSayings } from './page-of.js';

/** What an applicant sees by a link. */
@Injectable()
export class ApplicantPage {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly loader: ProjectLoader,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Throws one and the same Problem for a link that never was, has expired or was revoked. */
  async open(token: string, language: Language): Promise<ApplicantPageDto> {
    const today = this.clock.today();
    const { rows } = await this.pool.query<{ id: string; projectId: string; lastOpenedOn: string | null }>(LINK, [tokenHash(token), today]);
    const link = rows[0];
    const project = link && (await this.loader.load(link.projectId));
    if (!project) throw Problem.of(404, 'applicant-link-unknown');
    if (link.lastOpenedOn !== today) await this.pool.query('update applicant_link set last_opened_on = $2 where id = $1', [link.id, today]);
    const [park, departments, sayings] = await Promise.all([this.parkTitle(project.park), this.departmentTitles(), this.sayings(project.id)]);
    const calendar = this.calendars.get(project.workflow.definition.calendar);
    return pageOf(project, { language, today, calendar, officeDay: this.clock.dayOf, park, departments, sayings });
  }

  private async parkTitle(key: string): Promise<Titles> {
    const { rows } = await this.pool.query<Titles>('select title_zh as zh, title_en as en from park where key = $1', [key]);
    return rows[0]!;
  }

  private async departmentTitles(): Promise<ReadonlyMap<string, Titles>> {
    const { rows } = await this.pool.query<Titles & { key: string }>('select key, title_zh as zh, title_en as en from department');
    return new Map(rows.map(({ key, zh, en }) => [key, { zh, en }]));
  }

  private async sayings(projectId: string): Promise<ReadonlyMap<string, ItemSayings>> {
    const { rows } = await this.pool.query<ItemSayings & { item: string }>(SAYINGS, [projectId]);
    return new Map(rows.map(({ item, ...said }) => [item, said]));
  }
}

/** By the hash of the token: how long it takes says nothing about how much of a guess was right. */
const LINK = `
  select id, project_id as "projectId", last_opened_on as "lastOpenedOn" from applicant_link
  where token_hash = $1 and revoked_at is null and (expires_on is null or expires_on >= $2)`;
/** Of free texts only what the law has the department tell the applicant: what is missing. Reasons and notes stay inside. */
const SAYINGS = `
  select item_key as item,
    coalesce((array_agg(data -> 'missing' order by seq desc) filter (where type = 'item.supplement-requested'))[1], '[]') as missing,
    (array_agg(data ->> 'decisionNumber' order by seq desc) filter (where type = 'item.approved'))[1] as "decisionNumber",
    (array_agg(data ->> 'certificateNumber' order by seq desc) filter (where type = 'item.approved'))[1] as "certificateNumber"
  from history where project_id = $1 and type in ('item.supplement-requested', 'item.approved') group by item_key`;
