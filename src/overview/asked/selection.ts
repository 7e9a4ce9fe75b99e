import type { CivilDate } from '../../core/calendar/civil-date.js';
import type { WordsByWorkflow } from '../words/workflow-words.js';
import type { KnownDimensions, Scope, Subject } from './dimensions.js';
import type { SelectionDto } from './selection.dto.js';
import type { Setting } from './setting.js';

type Like = Partial<Pick<Subject, 'workflow' | 'type' | 'stage' | 'department' | 'key'>>;

interface Parts {
  readonly today: CivilDate;
  readonly asOf: string;
  readonly filter: SelectionDto;
  /** The parks that it is about. */
  readonly parks: 'all' | readonly string[];
  readonly words: WordsByWorkflow;
  readonly setting: Setting;
  readonly dimensions: KnownDimensions;
}

/** What a question is about: whose figures, of which subjects, and what they are called. */
export class Selection {
  readonly today: CivilDate;
  readonly asOf: string;
  readonly filter: SelectionDto;
  readonly words: WordsByWorkflow;
  readonly departments: Setting['departments'];
  readonly parkTitles: Setting['parks'];
  /** The scopes of the parks; null for all parks. */
  readonly parkScopes: readonly number[] | null;
  /** The agent's in these parks; null when no agent is asked for. */
  readonly agentScopes: readonly number[] | null;
  /** The keys of the parks; null for all. */
  readonly parkKeys: readonly string[] | null;
  private readonly dimensions: KnownDimensions;

  constructor({ today, asOf, filter, parks, words, setting, dimensions }: Parts) {
    this.today = today;
    this.asOf = asOf;
    this.filter = filter;
    this.words = words;
    this.departments = setting.departments;
    this.parkTitles = setting.parks;
    this.dimensions = dimensions;
    this.parkKeys = parks === 'all' ? null : parks;
    this.parkScopes = parks === 'all' ? null : this.scopesWhere(({ kind, park }) => kind === 'park' && parks.includes(park!));
    this.agentScopes = filter.agent === null ? null : this.scopesOf('agent', filter.agent.id);
  }

  /** Whose sums are added up: the agent's, the parks', or those of the city. */
  get scopes(): readonly number[] {
    return this.agentScopes ?? this.parkScopes ?? [CITY];
  }

  /** Those of everybody, or of one person, of the kind in these parks. */
  scopesOf(kind: 'park' | 'agent' | 'officer', person?: string): readonly number[] {
    return this.scopesWhere((scope) => scope.kind === kind && (person === undefined || scope.person === person) && (this.parkKeys?.includes(scope.park!) ?? true));
  }

  scope(id: number): Scope | undefined {
    return this.dimensions.scopes.get(id);
  }

  /** Undefined for a subject that is newer than the question. */
  subject(id: number): Subject | undefined {
    return this.dimensions.subjects.get(id);
  }

  /** Whether fewer than all workflows, stages and departments are asked for. */
  get isNarrowed(): boolean {
    const { workflow, type, stage, department } = this.filter;
    return workflow !== null || type !== null || stage !== null || department !== null;
  }

  /** Whether only a part of each project is asked for. */
  get isWithinProjects(): boolean {
    return this.filter.stage !== null || this.filter.department !== null;
  }

  /** The subjects of the kind that are asked for, of this key if one is given. */
  subjects(kind: Subject['kind'], key?: string): readonly number[] {
    const { stage, department } = this.filter;
    return this.subjectsLike(kind, { ...this.ofWorkflows, ...(stage && { stage: stage.key }), ...(department && { department: department.key }), ...(key !== undefined && { key }) });
  }

  /** The targets of the workflows that are asked for, whatever part of a project is. */
  targets(key?: string): readonly number[] {
    return this.subjectsLike('target', { ...this.ofWorkflows, ...(key !== undefined && { key }) });
  }

  private get ofWorkflows(): Like {
    const { workflow, type } = this.filter;
    return { ...(workflow && { workflow: workflow.key }), ...(type !== null && { type }) };
  }

  private subjectsLike(kind: Subject['kind'], like: Like): readonly number[] {
    const conditions = Object.entries(like) as [keyof Like, string | number][];
    const all = [...this.dimensions.subjects.values()];
    return all.filter((subject) => subject.kind === kind && conditions.every(([name, value]) => subject[name] === value)).map(({ id }) => id);
  }

  private scopesWhere(isWanted: (scope: Scope) => boolean): readonly number[] {
    return [...this.dimensions.scopes.values()].filter(isWanted).map(({ id }) => id);
  }
}

const CITY = 0;
