import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { v7 as timeOrderedId } from 'uuid';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../http/problem.js';
import { playsPart } from '../people/plays-part.js';
import type { Principal } from '../people/principal.js';
import { newToken, tokenHash } from '../people/session-token.js';
import { mayRead } from '../projects/authority.js';
import { OfficeClock } from '../time/office-clock.js';
import type { ApplicantLinkDto, GivenApplicantLinkDto } from './applicant-link.dto.js';

/** Links by which applicants see their projects; given and revoked by the project's agent or a leader of its park. */
@Injectable()
export class ApplicantLinks {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: OfficeClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The secret of the link is told now and kept nowhere. `origin` is where the application is found if the settings do not say so. */
  async give(principal: Principal, projectId: string, expiresOn: string | undefined, origin: string): Promise<GivenApplicantLinkDto> {
    await this.requireGiver(principal, projectId);
    if (expiresOn !== undefined && expiresOn < this.clock.today()) {
      throw Problem.of(400, 'invalid-request', { errors: [{ field: 'expiresOn', reason: 'in-the-past' }] });
    }
    const [id, token] = [timeOrderedId(), newToken()];
    await this.pool.query(
      'insert into applicant_link (id, project_id, token_hash, created_at, created_by, expires_on) values ($1, $2, $3, $4, $5, $6)',
      [id, projectId, tokenHash(token), new Date(this.clock.now()), principal.id, expiresOn ?? null],
    );
    const link = (await this.linksOf(projectId)).find((each) => each.id === id)!;
    return { ...link, url: new URL(`/applicant/${token}`, this.env.publicUrl ?? origin).href, token };
  }

  async list(principal: Principal, projectId: string): Promise<ApplicantLinkDto[]> {
    await this.requireGiver(principal, projectId);
    return this.linksOf(projectId);
  }

  /** It opens no more from now on; once more does no harm. */
  async revoke(principal: Principal, projectId: string, id: string): Promise<void> {
    await this.requireGiver(principal, projectId);
    const { rowCount } = await this.pool.query(
      `update applicant_link set revoked_at = coalesce(revoked_at, $3), revoked_by = coalesce(revoked_by, $4)
       where project_id = $1 and id = $2`,
      [projectId, id, new Date(this.clock.now()), principal.id],
    );
    if (rowCount === 0) throw Problem.of(404, 'applicant-link-not-found');
  }

  private async linksOf(projectId: string): Promise<ApplicantLinkDto[]> {
    const { rows } = await this.pool.query<LinkRow>(LINKS, [projectId]);
    const today = this.clock.today();
    return rows.map(({ createdAt, revokedAt, ...link }) => ({
      ...link,
      createdAt: createdAt.toISOString(),
      revokedAt: revokedAt?.toISOString() ?? null,
      state: revokedAt ? 'revoked' : link.expiresOn !== null && link.expiresOn < today ? 'expired' : 'active',
    }));
  }

  private async requireGiver(principal: Principal, projectId: string): Promise<void> {
    const { rows } = await this.pool.query<{ park: string; agentId: string }>('select park_key as park, agent_id as "agentId" from project where id = $1', [projectId]);
    if (!rows[0]) throw Problem.of(404, 'project-not-found');
    if (!mayRead(principal, rows[0].park)) throw Problem.of(403, 'project-not-yours');
    const scene = { ...rows[0], department: null, leadDepartment: null };
    if (!playsPart(principal, 'agent', scene) && !playsPart(principal, 'leader', scene)) throw Problem.of(403, 'applicant-link-not-yours');
  }
}

interface LinkRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly expiresOn: CivilDate | null;
  readonly revokedAt: Date | null;
  readonly lastOpenedOn: CivilDate | null;
}

const LINKS = `
  select l.id, l.created_at as "createdAt", json_build_object('id', p.id, 'name', p.name) as "createdBy", l.expires_on as "expiresOn",
    l.revoked_at as "revokedAt", l.last_opened_on as "lastOpenedOn"
  from applicant_link l join person p on p.id = l.created_by
  where l.project_id = $1 order by l.created_at desc, l.id desc`;
