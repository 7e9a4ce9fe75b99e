import type { PoolClient } from 'pg';
import type { AlertLevel } from './alert-levels.js';
import type { Matter } from './people-to-tell.js';
import { NOBODY, reachParameters, untold, type Reaches } from './untold-deadlines.js';

/** Neighbouring ids of deadlines, and how many alerts are due among them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly alerts: number;
}

/** What there is to tell: where it lies, and whom it concerns. */
export interface Survey {
  readonly stretches: readonly Stretch[];
  readonly matters: readonly Matter[];
}

/** One pass over the deadlines, which changes nothing. */
export async function survey(client: PoolClient, reaches: Reaches): Promise<Survey> {
  const { rows } = await client.query<SurveyRow>(SURVEY, [...reachParameters(reaches)]);
  const stretches = rows.flatMap(({ stretch, alerts }) => {
    return stretch === null ? [] : [{ from: stretch * STRETCH, to: (stretch + 1) * STRETCH - 1, alerts }];
  });
  return { stretches: stretches.sort((one, other) => one.from - other.from), matters: rows.filter(({ stretch }) => stretch === null).map(matterOf) };
}

const STRETCH = 1_000;

interface SurveyRow {
  readonly stretch: number | null;
  readonly level: AlertLevel;
  readonly owner_id: string;
  readonly department_key: string;
  readonly agent_id: string;
  readonly park_key: string;
  readonly alerts: number;
}

const SURVEY = `
  select u.id / ${STRETCH} as stretch, u.level, u.owner_id, u.department_key, u.agent_id, u.park_key, count(*) as alerts
  from (${untold('true')}) u
  group by grouping sets ((u.id / ${STRETCH}), (u.level, u.owner_id, u.department_key, u.agent_id, u.park_key))`;

function matterOf({ level, owner_id, department_key, agent_id, park_key }: SurveyRow): Matter {
  const given = (value: string, nothing: string) => (value === nothing ? null : value);
  return {
    level,
    ownerId: given(owner_id, NOBODY),
    department: given(department_key, ''),
    agentId: given(agent_id, NOBODY),
    park: given(park_key, ''),
  };
}
