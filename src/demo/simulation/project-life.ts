import { decide } from '../../core/workflow/decide.js';
import type { CompiledItem, CompiledWorkflow } from '../../core/workflow/compile.js';
import { isItemEvent, type ReportedEvent } from '../../core/workflow/event.js';
import { initialState } from '../../core/workflow/initial-state.js';
import { isDone, type ProjectState } from '../../core/workflow/state.js';
import { officerOf } from '../city/officers.js';
import { placeOf } from '../city/places.js';
import { LEADERS, workingIn } from '../city/staff.js';
import type { ProjectProfile } from '../projects/project-profile.js';
import type { Random } from '../random.js';
import type { Step } from './attempt.js';
import { withoutDeskOf } from './desk-today.js';
import { momentOn, officeDay } from './office-hours.js';
import { Preparation } from './preparation.js';
import { TERMINATION_REASONS, WAIVER_REASONS } from './reasons.js';
import { recordingTime } from './recording-time.js';
import { stepsOf } from './steps-of.js';
import type { Surroundings } from './surroundings.js';

const BETWEEN_SUBMISSIONS_MS = 4 * 60_000;
const RUNNING_BESIDE = 5;

/** One project from its registration on: its agent submits what is possible, the departments answer. */
export class ProjectLife {
  state: ProjectState;
  private readonly preparation: Preparation;
  /** Items that the agent means to submit, by the instant from which the papers are there. */
  private readonly intended = new Map<number, number>();

  constructor(
    readonly number: number,
    readonly workflow: CompiledWorkflow,
    readonly profile: ProjectProfile,
    private readonly around: Surroundings,
    private readonly random: Random,
  ) {
    this.state = initialState(workflow);
    this.preparation = new Preparation(profile, around.calendar, random);
    around.agenda.plan(profile.registeredAt, () => this.begin());
  }

  private begin(): void {
    const { registration, agent, givenUpAfter } = this.profile;
    this.around.enter({ kind: 'registration', project: this.number, by: agent, recordedAt: this.now, registration });
    for (const item of this.workflow.items) {
      if (this.profile.notNeeded.has(item.definition.key)) this.planWaiver(item);
      else if (this.state.items[item.index]!.status === 'ready') this.intend(item);
    }
    if (givenUpAfter !== null) this.around.agenda.plan(this.workingDaysLater(givenUpAfter), () => this.giveUp());
  }

  private planWaiver(item: CompiledItem): void {
    const officer = officerOf(this.workflow.definition.stages[item.stageIndex]!.leadDepartment);
    const event = { type: 'item.waived', item: item.definition.key, reason: this.random.pick(WAIVER_REASONS) } as const;
    this.planReport(officer, event, this.workingDaysLater(this.random.between(1, 9)));
  }

  private giveUp(): void {
    const { agent, registration } = this.profile;
    const by = this.random.chance(0.6) ? agent : this.random.pick(workingIn(registration.park, LEADERS));
    this.report(by, { type: 'project.terminated', reason: this.random.pick(TERMINATION_REASONS) }, this.now);
  }

  private intend(item: CompiledItem, readyOn = this.preparation.readyOn(this.workflow.definition.stages[item.stageIndex]!, this.today)): void {
    const from = momentOn(readyOn, this.random, this.now);
    this.intended.set(item.index, from);
    this.around.agenda.plan(from, () => this.visit());
  }

  /** The agent goes to the counter with everything that is ready by then. */
  private visit(): void {
    if (this.state.status !== 'active') return;
    const ready = [...this.intended].filter(([index, from]) => from <= this.now && !this.isHeldBack(this.workflow.items[index]!));
    for (const [at, [index]] of ready.entries()) {
      this.intended.delete(index);
      this.around.agenda.plan(this.now + at * BETWEEN_SUBMISSIONS_MS, () => this.submit(this.workflow.items[index]!));
    }
  }

  /** What runs beside the stages waits for what is advised to be done first. */
  private isHeldBack({ definition, stageIndex }: CompiledItem): boolean {
    if (this.workflow.definition.stages[stageIndex]!.nationalStage !== RUNNING_BESIDE) return false;
    return definition.advisedAfter.some((key) => !isDone(this.state.items[this.workflow.indexOf.get(key)!]!));
  }

  private submit(item: CompiledItem): void {
    const { calendar, today } = this.around;
    const { definition } = item;
    if (!this.report(this.profile.agent, { type: 'item.submitted', item: definition.key }, this.now)) return;
    const number = this.state.items[item.index]!.attempt;
    const place = placeOf(this.workflow.definition.place);
    const steps = stepsOf({ item: definition, number, submittedAt: this.now, place, calendar, random: this.random });
    this.follow(item, withoutDeskOf(today, steps, definition, calendar, this.random));
  }

  private follow(item: CompiledItem, [step, ...later]: readonly Step[]): void {
    if (step === undefined) return;
    this.planReport(this.username(step.by, item), step.event, step.at, () => {
      this.follow(item, later);
      if (FAILURES.has(step.event.type)) this.intend(item, this.preparation.againOn(this.today));
    });
  }

  private planReport(by: string, event: ReportedEvent, happenedAt: number, then?: () => void): void {
    const { agenda, calendar } = this.around;
    agenda.plan(recordingTime(event.type, happenedAt, this.now, calendar, this.random), () => {
      if (this.report(by, event, happenedAt)) then?.();
    });
  }

  /** Enters an event unless the project has ended; a plan that is against the rules is a fault of the demo. */
  private report(by: string, event: ReportedEvent, happenedAt: number): boolean {
    if (this.state.status !== 'active') return false;
    const turn = decide(this.workflow, this.state, event, { effectiveAt: happenedAt, recordedAt: this.now, officeDay });
    if (!turn.ok) throw new Error(`the demo's plan is not lawful: ${JSON.stringify({ event, turn })}`);
    const effectiveAt = happenedAt === this.now ? null : happenedAt;
    this.around.enter({ kind: 'report', project: this.number, by, recordedAt: this.now, event, effectiveAt });
    const before = this.state;
    this.state = turn.state;
    for (const at of turn.changed) {
      if (before.items[at]!.status === 'waiting' && turn.state.items[at]!.status === 'ready') this.becomePossible(this.workflow.items[at]!);
    }
    if (isItemEvent(event) && isDone(turn.state.items[this.workflow.indexOf.get(event.item)!]!)) {
      this.around.agenda.plan(this.workingDaysLater(this.random.between(0, 1)), () => this.visit());
    }
    return true;
  }

  private becomePossible(item: CompiledItem): void {
    if (!this.profile.notNeeded.has(item.definition.key)) this.intend(item);
  }

  private username(by: Step['by'], { definition }: CompiledItem): string {
    if (by === 'agent') return this.profile.agent;
    return by === 'officer' ? officerOf(definition.department) : this.random.pick(workingIn(this.profile.registration.park, LEADERS));
  }

  private workingDaysLater(days: number): number {
    return momentOn(this.around.calendar.addWorkingDays(this.today, days), this.random, this.now);
  }

  private get now(): number {
    return this.around.agenda.now;
  }

  private get today() {
    return officeDay(this.now);
  }
}

const FAILURES: ReadonlySet<string> = new Set(['item.declined', 'item.refused', 'item.withdrawn']);
