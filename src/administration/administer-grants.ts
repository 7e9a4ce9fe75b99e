import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { Sessions } from '../people/sessions.js';
import { subjectOf } from './administer-people.js';
import { AdministrativeWork, type Desk } from './administrative-work.js';
import { readPerson } from './people-list.js';
import type { GrantDto, PersonDto, WantedGrantDto } from './person.dto.js';
import { insertGrant, requireSound, wantedGrant } from './wanted-grants.js';
import { refuseLeftBehind, requireAdministrator } from './who-remains.js';

/** Roles given and taken. They count from the next request on; at other instances after some seconds. */
@Injectable()
export class AdministerGrants {
  constructor(
    private readonly work: AdministrativeWork,
    private readonly sessions: Sessions,
  ) {}

  give(actor: Principal, personId: string, wanted: WantedGrantDto): Promise<PersonDto> {
    return this.change(actor, personId, async ({ client, record }, person) => {
      const grant = wantedGrant(wanted);
      await requireSound(client, [grant], () => '');
      if ((await insertGrant(client, personId, grant)) === null) throw Problem.of(409, 'grant-held', { about: { name: person.name } });
      await record('grant.given', subjectOf(person), grant);
    });
  }

  setHead(actor: Principal, personId: string, grantId: number, head: boolean): Promise<PersonDto> {
    return this.change(actor, personId, async ({ client, record }, person) => {
      const grant = grantOf(person, grantId);
      if (grant.role !== 'officer') throw Problem.of(400, 'invalid-request', { errors: [{ field: 'head', reason: 'not-of-this-role' }] });
      if (grant.head === head) return;
      await client.query('update role_grant set head = $2 where id = $1', [grantId, head]);
      await record('grant.changed', subjectOf(person), { ...withoutId(grant), head });
    });
  }

  take(actor: Principal, personId: string, grantId: number): Promise<PersonDto> {
    return this.change(actor, personId, async ({ client, record }, person) => {
      const grant = grantOf(person, grantId);
      await client.query('delete from role_grant where id = $1', [grantId]);
      if (grant.role === 'administrator') await requireAdministrator(client);
      if (grant.role === 'agent') await refuseLeftBehind(client, personId);
      await record('grant.taken', subjectOf(person), withoutId(grant));
    });
  }

  private async change(actor: Principal, personId: string, make: (desk: Desk, person: PersonDto) => Promise<void>): Promise<PersonDto> {
    const changed = await this.work.by(actor, async (desk) => {
      await make(desk, await readPerson(desk.client, personId));
      return readPerson(desk.client, personId);
    });
    this.sessions.forget(personId);
    return changed;
  }
}

function grantOf({ grants }: PersonDto, id: number): GrantDto {
  const grant = grants.find((held) => held.id === id);
  if (!grant) throw Problem.of(404, 'grant-not-found');
  return grant;
}

function withoutId({ role, department, park, head }: GrantDto): Omit<GrantDto, 'id'> {
  return { role, department, park, head };
}
