import type { PoolClient } from 'pg';
import type { AlertLevel } from './alert-levels.js';
import type { Matter } from './people-to-tell.js';
import { NOBODY, reachedParameters, untold, watched, type Reached } from './untold-deadlines.js';

/** Whom what is to be told can concern; none, as nearly every minute, when everything has been told. Changes nothing. */
export async function untoldMatters(client: PoolClient, reached: Reached): Promise<readonly Matter[]> {
  const parameters = [...reachedParameters(reached)];
  const { rows: answers } = await client.query<{ some: boolean }>(ANYTHING_UNTOLD, parameters);
  if (!answers[0]!.some) return [];
  const { rows } = await client.query<MatterRow>(MATTERS, parameters);
  return rows.map(({ level, owner_id, department_key, agent_id, park_key }) => ({
    level,
    ownerId: given(owner_id, NOBODY),
    department: given(department_key, ''),
    agentId: given(agent_id, NOBODY),
    park: given(park_key, ''),
  }));
}

interface MatterRow {
  readonly level: AlertLevel;
  readonly owner_id: string;
  readonly department_key: string;
  readonly agent_id: string;
  readonly park_key: string;
}

const ANYTHING_UNTOLD = `select exists (${untold('true')}) as some`;
/** What has been told is in it: a circle too many costs less than looking every alert up twice. */
const MATTERS = `select distinct u.level, u.owner_id, u.department_key, u.agent_id, u.park_key from (${watched('true')}) u`;

function given(value: string, nothing: string): string | null {
  return value === nothing ? null : value;
}
