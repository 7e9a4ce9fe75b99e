/** A project on its way through its script. */
export interface RunningProject {
  readonly id: string;
  /** Which of the scripts it follows. */
  readonly script: number;
  /** How many steps it has taken. */
  taken: number;
}

/**
 * The projects that events are spread over: one is taken at random, takes a step, and comes back. So a project has one event
 * at a time. What has come to its end makes room for a fresh one.
 */
export class Rotation {
  private readonly open: RunningProject[] = [];
  private readonly fresh: RunningProject[] = [];
  private known = 0;

  constructor(
    private readonly scripts: number,
    private readonly steps: number,
  ) {}

  /** Takes in a project that has not moved yet. */
  introduce(id: string): RunningProject {
    this.known += 1;
    return { id, script: this.known % this.scripts, taken: 0 };
  }

  /** Where a project is put that has been introduced: among those that move now, or among those that wait for their turn. */
  place(project: RunningProject, now: boolean): void {
    (now ? this.open : this.fresh).push(project);
  }

  take(): RunningProject {
    const at = Math.floor(Math.random() * this.open.length);
    const project = this.open[at];
    const last = this.open.pop();
    if (!project || !last) throw new Error('there are no projects left to move');
    if (last !== project) this.open[at] = last;
    return project;
  }

  giveBack(project: RunningProject): void {
    const next = project.taken < this.steps ? project : this.fresh.pop();
    if (next) this.open.push(next);
  }

  get stepsLeft(): number {
    return [...this.open, ...this.fresh].reduce((sum, { taken }) => sum + this.steps - taken, 0);
  }
}
