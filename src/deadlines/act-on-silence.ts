import { Injectable } from '@nestjs/common';
import pMap from 'p-map';
import type { CivilDate } from '../core/calendar/civil-date.js';
import { Problem } from '../http/problem.js';
import { RecordSilence } from '../projects/record-silence.js';
import { ActionFailures } from './action-failures.js';
import { DeemedAcceptances } from './deemed-acceptances.js';
import { PresumedConsents } from './presumed-consents.js';
import type { Silence } from './silence.js';

export interface Actions {
  readonly acted: number;
  readonly failed: number;
}

/** As many as share a commit well without keeping people waiting. */
const AT_A_TIME = 32;

/** Does what silence demands; what fails is tried again later and holds nobody up. */
@Injectable()
export class ActOnSilence {
  constructor(
    private readonly acceptances: DeemedAcceptances,
    private readonly consents: PresumedConsents,
    private readonly silence: RecordSilence,
    private readonly failures: ActionFailures,
  ) {}

  /** An item that is accepted only now may be overdue already, so the second question comes after the first is dealt with. */
  async act(today: CivilDate, now: number): Promise<Actions> {
    const acceptances = await this.actOn(await this.acceptances.find(today, now), now);
    const consents = await this.actOn(await this.consents.find(today, now), now);
    await this.failures.forgetClosed();
    return { acted: acceptances.acted + consents.acted, failed: acceptances.failed + consents.failed };
  }

  private async actOn(silences: readonly Silence[], now: number): Promise<Actions> {
    const outcomes = await pMap(silences, (silence) => this.actOnOne(silence, now), { concurrency: AT_A_TIME });
    await this.failures.forget('silence', silences.filter((_, at) => outcomes[at] !== 'failed').map(({ deadlineId }) => deadlineId));
    const count = (which: string) => outcomes.filter((outcome) => outcome === which).length;
    return { acted: count('acted'), failed: count('failed') };
  }

  private async actOnOne(silence: Silence, now: number): Promise<'acted' | 'spoken' | 'failed'> {
    try {
      await this.silence.record(silence.projectId, silence.event, silence.effectiveAt);
      return 'acted';
    } catch (fault) {
      if (somebodyHasSpoken(fault)) return 'spoken';
      await this.failures.remember('silence', silence.deadlineId, fault, now);
      return 'failed';
    }
  }
}

function somebodyHasSpoken(fault: unknown): boolean {
  return fault instanceof Problem && (fault.reason === 'event-not-allowed-now' || fault.reason === 'project-not-active');
}
