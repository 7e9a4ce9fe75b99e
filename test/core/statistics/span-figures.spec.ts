import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { civilDate } from '../../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { approvalDays } from '../../../src/core/compression/approval-days.js';
import { CAUSES } from '../../../src/core/compression/causes.js';
import { targetUse } from '../../../src/core/compression/target-use.js';
import { projectFigures } from '../../../src/core/statistics/project-figures.js';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { shippedDefinition } from '../../journeys/shipped-definition.js';
import { anyStep } from '../workflow/any-events.js';
import { officeDay } from '../workflow/decide-oracle.js';
import { lifeOf } from './recorded-life.js';

const CALENDAR = workingCalendar(shippedYears());
const WORKFLOWS = ['zigong-hightech-small', 'deyang-land-to-permit'].map((key) => compileWorkflow(shippedDefinition(key)));
const LATER = civilDate('2029-06-01');

/** Few lives that go anyhow reach a target. */
const mostlyForward = fc.oneof({ weight: 5, arbitrary: anyStep.map((step) => ({ ...step, mood: 'forward' as const })) }, { weight: 1, arbitrary: anyStep });

describe('figures of spans', () => {
  it('are those of the page on any later day, and their causes and waits add up', () => {
    const seen = { targets: 0, stages: 0, waits: 0 };
    fc.assert(
      fc.property(fc.array(mostlyForward, { minLength: 40, maxLength: 90, size: 'max' }), fc.constantFrom(...WORKFLOWS), (steps, workflow) => {
        const { state, facts } = lifeOf(steps, workflow);
        const { spans } = projectFigures({ workflow, state, facts }, { calendar: CALENDAR, calendarOf: () => CALENDAR, officeDay });
        for (const { ledger, waits } of spans) {
          const { span, usedDays, causes, uncounted } = ledger;
          const ledgers = span.clocks.flatMap((index) => state.items[index]!.ledgers);
          if (span.kind === 'stage') expect(usedDays).toBe(approvalDays(ledgers, CALENDAR, LATER));
          else expect(usedDays).toBe(targetUse({ ...span, ledgers }, CALENDAR, LATER).usedDays);
          expect(CAUSES.reduce((sum, cause) => sum + causes![cause], 0)).toBe(span.baselineDays - usedDays);
          expect(usedDays + uncounted.applicantDays).toBe(CALENDAR.workingDaysBetween(span.fromOn!, span.until));
          if (waits.length > 0) expect(waits.reduce((sum, { days }) => sum + days, 0)).toBe(CALENDAR.workingDaysBetween(span.fromOn!, span.toOn!));
          seen[span.kind === 'stage' ? 'stages' : 'targets'] += 1;
          seen.waits += waits.length;
        }
      }),
      { numRuns: 80 },
    );
    // Else the comparison would be of little worth.
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  });
});
