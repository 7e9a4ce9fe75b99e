import type { Pool } from 'pg';
import type { Titles, WorkflowDefinition } from '../../core/workflow/definition.js';
import type { Language } from '../language.js';
import type { Mentions } from './mentions.js';
import type { Names } from './names.js';

type TitlesByKey = ReadonlyMap<string, Titles>;

/** Names that are looked up as rows mention them, a page at a time. It keeps those of one page, and of every workflow met. */
export class KnownNames implements Names {
  private people: ReadonlyMap<string, string> = new Map();
  private workflowOf: ReadonlyMap<string, string> = new Map();
  private readonly workflows = new Map<string, TitlesByKey>();

  private constructor(
    readonly language: Language,
    private readonly pool: Pool,
    private readonly parks: TitlesByKey,
    private readonly departments: TitlesByKey,
  ) {}

  static async load(pool: Pool, language: Language): Promise<KnownNames> {
    const parks = await titlesIn(pool, 'park');
    return new KnownNames(language, pool, parks, await titlesIn(pool, 'department'));
  }

  async learn(mentioned: readonly Mentions[]): Promise<void> {
    const people = distinct(mentioned.map(({ person }) => person));
    const projects = distinct(mentioned.map(({ project }) => project));
    if (people.length > 0) this.people = await this.namesOf(people);
    if (projects.length > 0) this.workflowOf = await this.workflowsOf(projects);
  }

  say(titles: Titles): string {
    return titles[this.language];
  }

  word(words: Readonly<Record<string, Titles>>, key: string): string {
    return words[key]?.[this.language] ?? key;
  }

  list(parts: readonly string[]): string {
    return parts.join(this.language === 'zh' ? '；' : '; ');
  }

  park(key: string): string {
    return this.parks.get(key)?.[this.language] ?? key;
  }

  department(key: string): string {
    return this.departments.get(key)?.[this.language] ?? key;
  }

  person(id: string): string {
    return this.people.get(id) ?? id;
  }

  subject(project: string, kind: 'item' | 'stage' | 'target', key: string): string {
    return this.workflows.get(this.workflowOf.get(project) ?? '')?.get(`${kind}:${key}`)?.[this.language] ?? key;
  }

  private async namesOf(people: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.pool.query<{ id: string; name: string }>('select id, name from person where id = any ($1)', [people]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async workflowsOf(projects: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.pool.query<{ id: string; key: string; version: number }>(
      'select id, workflow_key as key, workflow_version as version from project where id = any ($1)',
      [projects],
    );
    for (const { key, version } of rows) {
      const name = `${key}.${version}`;
      if (!this.workflows.has(name)) this.workflows.set(name, await this.titlesOf(key, version));
    }
    return new Map(rows.map(({ id, key, version }) => [id, `${key}.${version}`]));
  }

  private async titlesOf(key: string, version: number): Promise<TitlesByKey> {
    const { rows } = await this.pool.query<{ definition: WorkflowDefinition }>(
      'select definition from workflow_version where key = $1 and version = $2',
      [key, version],
    );
    const { stages, targets } = rows[0]!.definition;
    return new Map([
      ...stages.map((stage) => [`stage:${stage.key}`, stage.title] as const),
      ...stages.flatMap(({ items }) => items.map((item) => [`item:${item.key}`, item.title] as const)),
      ...targets.map((target) => [`target:${target.key}`, target.title] as const),
    ]);
  }
}

async function titlesIn(pool: Pool, table: 'park' | 'department'): Promise<TitlesByKey> {
  const { rows } = await pool.query<Titles & { key: string }>(`select key, title_zh as zh, title_en as en from ${table}`);
  return new Map(rows.map(({ key, ...titles }) => [key, titles]));
}

function distinct(ids: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id != null))];
}
