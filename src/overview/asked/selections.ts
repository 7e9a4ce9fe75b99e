import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Titles } from '../../core/workflow/definition.js';
import { POOL } from '../../database/pool.js';
import { Problem } from '../../http/problem.js';
import { visibleParks, type Principal } from '../../people/principal.js';
import { OfficeClock } from '../../time/office-clock.js';
import { type WordsByWorkflow, WorkflowWords } from '../words/workflow-words.js';
import { Dimensions } from './dimensions.js';
import type { SelectionQueryDto } from './filter.dto.js';
import { Selection } from './selection.js';
import type { NamedPersonDto, SelectionDto, TitledDto } from './selection.dto.js';
import { readSetting, type Setting } from './setting.js';

/** What cases are narrowed down to beyond the selection. */
interface Further {
  readonly item?: string;
  readonly target?: string;
  readonly officer?: string;
}

/** Finds out what a question is about, and refuses what is not there. */
@Injectable()
export class Selections {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly dimensions: Dimensions,
    private readonly words: WorkflowWords,
    private readonly clock: OfficeClock,
  ) {}

  /** Of the parks that the person may look into, or of some of them. */
  async of(principal: Principal, query: SelectionQueryDto & Further, parks = visibleParks(principal)): Promise<Selection> {
    const agent = query.agent === 'me' ? principal.id : query.agent?.toLowerCase();
    const officer = query.officer === 'none' ? undefined : query.officer?.toLowerCase();
    const now = this.clock.now();
    const setting = await readSetting(this.pool, [agent, officer].filter((id) => id !== undefined));
    const [dimensions, words] = await Promise.all([this.dimensions.all(setting.subjects, setting.scopes), this.words.all(setting.versions)]);
    refuseUnknown(query, { agent, officer }, setting, words);
    const { park } = query;
    if (park !== undefined && parks !== 'all' && !parks.includes(park)) throw Problem.of(403, 'park-not-yours', { about: { park } });
    return new Selection({
      today: this.clock.dayOf(now),
      asOf: new Date(now - (setting.behind ?? 0)).toISOString(),
      filter: filterOf(query, agent, setting, words),
      parks: park === undefined ? parks : [park],
      words,
      setting,
      dimensions,
    });
  }
}

function refuseUnknown(query: SelectionQueryDto & Further, { agent, officer }: { agent?: string; officer?: string }, setting: Setting, words: WordsByWorkflow): void {
  const { park, workflow, stage, department, item, target } = query;
  const within = workflow === undefined ? [...words.values()] : [words.get(workflow)].filter((own) => own !== undefined);
  const isUnknown = {
    park: park !== undefined && !Object.hasOwn(setting.parks, park),
    workflow: workflow !== undefined && !words.has(workflow),
    stage: stage !== undefined && !within.some(({ stages }) => stages.has(stage)),
    department: department !== undefined && !Object.hasOwn(setting.departments, department),
    agent: agent !== undefined && !Object.hasOwn(setting.people, agent),
    officer: officer !== undefined && !Object.hasOwn(setting.people, officer),
    item: item !== undefined && !within.some(({ items }) => items.has(item)),
    target: target !== undefined && !within.some(({ targets }) => targets.has(target)),
  };
  const unknown = Object.entries(isUnknown).flatMap(([field, is]) => (is ? [field] : []));
  if (unknown.length === 0) return;
  throw Problem.of(400, 'invalid-request', { errors: unknown.map((field) => ({ field, reason: `unknown-${field}` })) });
}

function filterOf({ park, workflow, type, stage, department }: SelectionQueryDto, agent: string | undefined, setting: Setting, words: WordsByWorkflow): SelectionDto {
  const named = (key: string | undefined, title: (key: string) => Titles): TitledDto | null => (key === undefined ? null : { key, title: title(key) });
  const person: NamedPersonDto | null = agent === undefined ? null : { id: agent, name: setting.people[agent]! };
  return {
    park: named(park, (key) => setting.parks[key]!),
    workflow: named(workflow, (key) => words.get(key)!.title),
    type: type ?? null,
    stage: named(stage, (key) => stageTitle(key, workflow, words)),
    department: named(department, (key) => setting.departments[key]!),
    agent: person,
  };
}

/** Stages of the same key may be called differently in other workflows. */
function stageTitle(key: string, workflow: string | undefined, words: WordsByWorkflow): Titles {
  const own = workflow === undefined ? [...words.values()] : [words.get(workflow)!];
  return own.find(({ stages }) => stages.has(key))!.stages.get(key)!;
}
