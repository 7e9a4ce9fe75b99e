import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Problem } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { Sessions } from '../people/sessions.js';
import { AdministrativeWork, type Desk } from './administrative-work.js';
import type { ChangeSubject } from './change.js';
import { PasswordLinks } from './password-links.js';
import { readPerson } from './people-list.js';
import type { NewcomerDto, NewPersonDto, PasswordLinkDto, PersonDto } from './person.dto.js';
import { insertGrant, requireSound, wantedGrant } from './wanted-grants.js';
import { refuseLeftBehind, requireAdministrator } from './who-remains.js';

/** People coming, going, and being called otherwise. Nobody is ever deleted: the history names them. */
@Injectable()
export class AdministerPeople {
  constructor(
    private readonly work: AdministrativeWork,
    private readonly links: PasswordLinks,
    private readonly sessions: Sessions,
  ) {}

  create(actor: Principal, { username, name, grants = [] }: NewPersonDto, origin: string): Promise<NewcomerDto> {
    return this.work.by(actor, async ({ client, record }) => {
      const wanted = grants.map(wantedGrant);
      await requireSound(client, wanted, (index) => `grants[${index}].`);
      const id = randomUUID();
      const { rowCount } = await client.query(
        'insert into person (id, username, name, created_at) values ($1, $2, $3, now()) on conflict (username) do nothing',
        [id, username, name],
      );
      if (rowCount === 0) throw Problem.of(409, 'username-taken', { about: { username }, errors: [{ field: 'username', reason: 'username-taken', about: { username } }] });
      for (const grant of wanted) await insertGrant(client, id, grant);
      await record('person.created', { kind: 'person', key: id, name }, { username, grants: wanted });
      const passwordLink = await this.links.give(client, id, origin);
      return { person: await readPerson(client, id), passwordLink };
    });
  }

  rename(actor: Principal, id: string, name: string): Promise<PersonDto> {
    return this.change(actor, id, async ({ client, record, person }) => {
      if (person.name === name) return;
      await client.query('update person set name = $2 where id = $1', [id, name]);
      await record('person.renamed', { ...subjectOf(person), name }, { from: person.name, to: name });
    });
  }

  /** Ends the person's sessions. Throws the Problem that says why, if somebody would be left without an administrator or an agent. */
  deactivate(actor: Principal, id: string): Promise<PersonDto> {
    return this.change(actor, id, async ({ client, record, person }) => {
      if (!person.active) return;
      await client.query('update person set active = false where id = $1', [id]);
      if (person.grants.some(({ role }) => role === 'administrator')) await requireAdministrator(client);
      await refuseLeftBehind(client, id);
      await endSessions(client, id);
      await record('person.deactivated', subjectOf(person));
    });
  }

  reactivate(actor: Principal, id: string): Promise<PersonDto> {
    return this.change(actor, id, async ({ client, record, person }) => {
      if (person.active) return;
      await client.query('update person set active = true where id = $1', [id]);
      await record('person.reactivated', subjectOf(person));
    });
  }

  /** A link to set a new password. The old one and every session are worthless from now on. */
  async resetPassword(actor: Principal, id: string, origin: string): Promise<PasswordLinkDto> {
    const link = await this.work.by(actor, async ({ client, record }) => {
      const person = await readPerson(client, id);
      if (!person.active) throw Problem.of(409, 'person-not-active', { about: { name: person.name } });
      await client.query('update person set password_hash = null where id = $1', [id]);
      if (person.grants.some(({ role }) => role === 'administrator')) await requireAdministrator(client);
      await endSessions(client, id);
      await record('password-link.given', subjectOf(person));
      return this.links.give(client, id, origin);
    });
    this.sessions.forget(id);
    return link;
  }

  private async change(actor: Principal, id: string, make: (change: PersonChange) => Promise<void>): Promise<PersonDto> {
    const changed = await this.work.by(actor, async (desk) => {
      await make({ ...desk, person: await readPerson(desk.client, id) });
      return readPerson(desk.client, id);
    });
    this.sessions.forget(id);
    return changed;
  }
}

type PersonChange = Desk & { readonly person: PersonDto };

export function subjectOf({ id, name }: Pick<PersonDto, 'id' | 'name'>): ChangeSubject {
  return { kind: 'person', key: id, name };
}

async function endSessions(client: PoolClient, personId: string): Promise<void> {
  await client.query('delete from session where person_id = $1', [personId]);
}
