import { Inject, Injectable } from '@nestjs/common';
import { CalendarStore } from '../calendars/calendar-store.js';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { addDays, type CivilDate } from '../core/calendar/civil-date.js';
import { startOfDay } from '../core/calendar/start-of-day.js';
import { stageClocks } from '../core/compression/stage-clocks.js';
import { suppose, type Change } from '../core/forecast/what-if.js';
import { latestEventOf } from '../core/workflow/legality.js';
import type { Refusal } from '../core/workflow/refusal.js';
import { Problem, type FieldFault } from '../http/problem.js';
import type { Principal } from '../people/principal.js';
import { type Deadline, isSameDeadline, openDeadlines, wholeScope } from '../projects/deadlines-of.js';
import type { LoadedProject } from '../projects/loaded-project.js';
import { wordedAbout } from '../projects/worded-about.js';
import { OfficeClock } from '../time/office-clock.js';
import { ForecastReader } from './forecast-reader.js';
import type { SupposedChangeDto, MovedDeadlineDto, WhatIfAnswerDto, WhatIfDto } from './what-if.dto.js';

const OFFICE_OPENS_MS = 9 * 3_600_000;
const FARTHEST_DAYS = 1_000;

/** What would come of changes, reckoned on a copy of the project's state; nothing is written. */
@Injectable()
export class WhatIf {
  constructor(
    private readonly forecasts: ForecastReader,
    private readonly calendars: CalendarStore,
    private readonly clock: OfficeClock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async answer(principal: Principal, id: string, { changes }: WhatIfDto): Promise<WhatIfAnswerDto> {
    const project = await this.forecasts.running(principal, id);
    const today = this.clock.today();
    const errors = changes.flatMap((change, at) => changeFaults(change, `changes[${at}]`, today));
    if (errors.length > 0) throw Problem.of(400, 'invalid-request', { errors });
    const supposed = suppose(project.workflow, project.state, changes.map((change) => this.timed(change, project, today)), this.clock.dayOf);
    if (!supposed.ok) throw refused(supposed.refusal, supposed.at, project);
    const { state, delays } = supposed;
    const after: LoadedProject = { ...project, state, clocks: stageClocks(project.workflow, state.items) };
    const goals = this.forecasts.goalsOf(project);
    return {
      before: await this.forecasts.of(project, { goals, delays: new Map() }),
      after: await this.forecasts.of(after, { goals, delays }),
      moved: this.moved(project, after),
    };
  }

  private timed({ change, item, on, days = 0, ground }: SupposedChangeDto, { state }: LoadedProject, today: CivilDate): Change {
    const now = Math.max(this.clock.now(), latestEventOf(state.items) ?? 0);
    const at = on === undefined || on === today ? now : startOfDay(on, this.env.officeTimeZone) + OFFICE_OPENS_MS;
    return { change, item, at, days, ground: ground ?? null };
  }

  private moved(before: LoadedProject, after: LoadedProject): MovedDeadlineDto[] {
    const calendar = this.calendars.get(before.workflow.definition.calendar);
    const [were, are] = [before, after].map((project) => openDeadlines(project, wholeScope(project), calendar, this.clock.dayOf)) as [readonly Deadline[], readonly Deadline[]];
    const fresh = are.filter((deadline) => !were.some((other) => isSameDeadline(other, deadline)));
    const pairs = [
      ...were.map((deadline) => ({ deadline, before: deadline.dueOn, after: are.find((other) => isSameDeadline(other, deadline))?.dueOn ?? null })),
      ...fresh.map((deadline) => ({ deadline, before: null, after: deadline.dueOn })),
    ];
    return pairs.filter((pair) => pair.before !== pair.after).map(({ deadline: { kind, subject }, ...days }) => ({ kind, subject, ...days }));
  }
}

function changeFaults({ change, on, days, ground }: SupposedChangeDto, path: string, today: CivilDate): readonly FieldFault[] {
  const farthest = addDays(today, FARTHEST_DAYS);
  return [
    ...(on !== undefined && on < today ? [{ field: `${path}.on`, reason: 'min', about: { 0: today } }] : []),
    ...(on !== undefined && on > farthest ? [{ field: `${path}.on`, reason: 'max', about: { 0: farthest } }] : []),
    ...(days !== undefined && change !== 'extend' && change !== 'pause' ? [{ field: `${path}.days`, reason: 'unknown-field' }] : []),
    ...(ground !== undefined && change !== 'pause' ? [{ field: `${path}.ground`, reason: 'unknown-field' }] : []),
  ];
}

/** The fields of an event that are called otherwise here. */
const FIELDS: Readonly<Record<string, string>> = { type: 'change', effectiveAt: 'on' };

function refused(refusal: Refusal, at: number, { workflow }: LoadedProject): Problem {
  const { kind, reason, field } = refusal;
  const about = wordedAbout(refusal.about, workflow);
  const path = `changes[${at}]`;
  return Problem.of(kind === 'invalid' ? 400 : 409, reason, {
    about,
    errors: [{ field: field === null ? path : `${path}.${FIELDS[field] ?? field}`, reason, about }],
  });
}
