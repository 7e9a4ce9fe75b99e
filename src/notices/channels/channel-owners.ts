import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../database/pool.js';
import type { FieldFault } from '../../http/problem.js';
import type { ChannelOwner } from './channel.js';
import type { ChannelOwnerDto } from './channel.dto.js';

/** Whom a channel can belong to. */
@Injectable()
export class ChannelOwners {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** The owner as it is asked for, or what is wrong with it. */
  async find({ kind, person, department, park }: ChannelOwnerDto): Promise<{ owner: ChannelOwner } | { faults: FieldFault[] }> {
    const { rows } = await this.pool.query<Record<'person' | 'department' | 'park', boolean>>(KNOWN, [person ?? null, department ?? null, park ?? null]);
    const known = rows[0]!;
    const faults = [
      ...judge('person', person, kind === 'person', true, known.person),
      ...judge('department', department, kind === 'department', true, known.department),
      ...judge('park', park, kind !== 'person', false, known.park),
    ];
    if (faults.length > 0) return { faults };
    if (kind === 'person') return { owner: { kind, person: person! } };
    return { owner: kind === 'department' ? { kind, department: department!, park: park ?? null } : { kind, park: park ?? null } };
  }
}

const KNOWN = `
  select exists (select from person where id = $1 and active) as person, exists (select from department where key = $2) as department,
    exists (select from park where key = $3) as park`;

function judge(field: string, value: string | null | undefined, belongs: boolean, isRequired: boolean, isKnown: boolean): FieldFault[] {
  const at = `owner.${field}`;
  if (value == null) return belongs && isRequired ? [{ field: at, reason: 'required' }] : [];
  if (!belongs) return [{ field: at, reason: 'not-of-this-kind' }];
  return isKnown ? [] : [{ field: at, reason: `unknown-${field}` }];
}

export function isSameOwner(one: ChannelOwnerDto, other: ChannelOwnerDto): boolean {
  return one.kind === other.kind && one.person === other.person && one.department === other.department && (one.park ?? null) === (other.park ?? null);
}
