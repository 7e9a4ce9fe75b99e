import type { Pool } from 'pg';
import type { Titles } from '../../core/workflow/definition.js';

/** What every answer needs to know before it is worked out. */
export interface Setting {
  /** By how many milliseconds the statistics are behind; null when nothing waits to be reckoned. */
  readonly behind: number | null;
  readonly subjects: number;
  readonly scopes: number;
  readonly versions: number;
  readonly departments: Readonly<Record<string, Titles>>;
  readonly parks: Readonly<Record<string, Titles>>;
  /** The name of each of the people asked about who is there. */
  readonly people: Readonly<Record<string, string>>;
}

export async function readSetting(pool: Pool, people: readonly string[]): Promise<Setting> {
  const { rows } = await pool.query<Setting>({ name: 'overview-setting', text: SETTING, values: [people] });
  return rows[0]!;
}

const TITLES = `coalesce(json_object_agg(key, json_build_object('zh', title_zh, 'en', title_en)), '{}')`;
const SETTING = `
  select (select (extract(epoch from now() - min(since)) * 1000)::float8 from statistics_due) as behind,
    (select count(*) from statistic_subject) as subjects, (select count(*) from statistic_scope) as scopes,
    (select count(*) from workflow_version) as versions,
    (select ${TITLES} from department) as departments, (select ${TITLES} from park) as parks,
    (select coalesce(json_object_agg(id, name), '{}') from person where id = any ($1::uuid[])) as people`;
