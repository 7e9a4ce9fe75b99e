import * as fc from 'fast-check';
import { shippedYears } from '../../../src/calendars/shipped-years.js';
import { workingCalendar } from '../../../src/core/calendar/working-calendar.js';
import { projectFigures } from '../../../src/core/statistics/project-figures.js';
import { compileWorkflow } from '../../../src/core/workflow/compile.js';
import { shippedDefinition } from '../../journeys/shipped-definition.js';
import { oracleIsWorkingDay } from '../calendar/oracle.js';
import { anyStep } from '../workflow/any-events.js';
import { officeDay } from '../workflow/decide-oracle.js';
import { oracleAttemptFigures } from './oracle.js';
import { lifeOf } from './recorded-life.js';

const CALENDAR = workingCalendar(shippedYears());
const IS_WORKING = oracleIsWorkingDay(shippedYears());
const WORKFLOWS = ['zigong-hightech-small', 'deyang-land-to-permit', 'luzhou-enterprise'].map((key) => compileWorkflow(shippedDefinition(key)));

describe('figures of attempts', () => {
  it('are those of the oracle, whatever happens, late entries, pauses and refilings included', () => {
    const seen = { late: 0, nearDue: 0, enteredLate: 0, again: 0, refiled: 0, followOns: 0, open: 0, withTheProject: 0 };
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 20, maxLength: 70, size: 'max' }), fc.constantFrom(...WORKFLOWS), (steps, workflow) => {
        const { state, facts, log } = lifeOf(steps, workflow);
        const reading = { calendar: CALENDAR, calendarOf: () => CALENDAR, officeDay };
        const { attempts } = projectFigures({ workflow, state, facts }, reading);
        const ours = attempts.map(({ item, figures }) => ({ item: item.definition.key, figures }));
        expect(ours).toEqual(oracleAttemptFigures(workflow.definition, log, IS_WORKING));
        for (const { figures } of ours) {
          seen.late += Number(figures.late);
          seen.nearDue += figures.pausesNearDue;
          seen.enteredLate += Number(figures.decisionEnteredLate);
          seen.again += Number(figures.supplementsAgain);
          seen.refiled += Number(figures.refiled);
          seen.followOns += Number(figures.followOnDays !== null);
          seen.open += Number(figures.state !== 'ended');
          seen.withTheProject += Number(figures.outcome === 'project-ended');
        }
      }),
      { numRuns: 400 },
    );
    // Else the comparison would be of little worth.
    expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
  });
});
