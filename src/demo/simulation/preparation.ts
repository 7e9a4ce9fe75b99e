import type { CivilDate } from '../../core/calendar/civil-date.js';
import { addDays } from '../../core/calendar/civil-date.js';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.js';
import type { StageDefinition } from '../../core/workflow/definition.js';
import type { ProjectProfile } from '../projects/project-profile.js';
import type { Random } from '../random.js';

const ACCEPTANCE_STAGE = 4;
const STALLED = 0.015;

/** How an applicant gets its papers ready, and builds. */
export class Preparation {
  private builtOn: CivilDate | null = null;

  constructor(
    private readonly profile: ProjectProfile,
    private readonly calendar: WorkingCalendar,
    private readonly random: Random,
  ) {}

  /** The working day on which the papers are there for an item that has become possible on a day. */
  readyOn(stage: StageDefinition, today: CivilDate): CivilDate {
    const from = stage.nationalStage === ACCEPTANCE_STAGE ? this.built(today) : today;
    return this.calendar.addWorkingDays(this.calendar.nextWorkingDayOnOrAfter(from), this.days());
  }

  /** What has failed is put right. */
  againOn(today: CivilDate): CivilDate {
    return this.calendar.addWorkingDays(today, this.random.between(2, 8));
  }

  /** The first item of the acceptance becomes possible with the construction permit; then it has to be built. */
  private built(today: CivilDate): CivilDate {
    this.builtOn ??= addDays(today, this.profile.buildingDays);
    return this.builtOn > today ? this.builtOn : today;
  }

  private days(): number {
    if (this.random.chance(STALLED)) return this.random.between(20, 60);
    return this.random.between(0, this.profile.preparationDays);
  }
}
