import { Injectable } from '@nestjs/common';
import { putBack, takeDue } from './due-projects.js';
import { OutdatedProjects } from './outdated-projects.js';
import { ReckonProjects } from './reckon-projects.js';
import { ReckoningConnection } from './reckoning-connection.js';
import { writeStatistics } from './write-statistics.js';

const DUE_PER_BATCH = 200;

/** Reckons the statistics of projects that have changed. Any number of instances may at once: each takes what no other has. */
@Injectable()
export class Reckoner {
  constructor(
    private readonly connection: ReckoningConnection,
    private readonly projects: ReckonProjects,
    private readonly outdated: OutdatedProjects,
  ) {}

  /** Reckons until nothing is left that could be reckoned; answers how many projects that was. Others come first between batches. */
  async run(): Promise<number> {
    await this.outdated.mark();
    let all = 0;
    for (let reckoned = await this.batch(); reckoned > 0; reckoned = await this.batch()) all += reckoned;
    return all;
  }

  private async batch(): Promise<number> {
    if (!(await this.connection.isAnythingDue())) return 0;
    return this.connection.transaction(async (client) => {
      const due = await takeDue(client, DUE_PER_BATCH);
      if (due.length === 0) return 0;
      const { reckoned, failed } = await this.projects.reckon(due.map(({ id }) => id));
      await writeStatistics(client, reckoned);
      await putBack(client, due.filter(({ id }) => failed.includes(id)));
      return reckoned.length;
    });
  }
}
