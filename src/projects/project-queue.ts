/** Lets the events of one project pass one after the other within this instance; different projects do not wait for each other. */
export class ProjectQueue {
  private readonly last = new Map<string, Promise<unknown>>();

  run<T>(projectId: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(projectId);
    const mine = before ? before.then(work, work) : work();
    this.last.set(projectId, mine);
    const leave = () => {
      if (this.last.get(projectId) === mine) this.last.delete(projectId);
    };
    mine.then(leave, leave);
    return mine;
  }
}
