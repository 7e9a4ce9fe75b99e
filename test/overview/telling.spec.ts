import type { CivilDate } from '../../src/core/calendar/civil-date.js';
import { workingCalendar } from '../../src/core/calendar/working-calendar.js';
import { shippedYears } from '../../src/calendars/shipped-years.js';
import type { NamedAttempt } from '../../src/overview/cases/attempt-rows.js';
import { tellNearDue, tellOverdue, tellPausedBeyond, tellWork, type Telling } from '../../src/overview/cases/open-cases.js';

const calendar = workingCalendar(shippedYears());
const MONDAY = '2026-03-02' as CivilDate;
const FRIDAY = '2026-03-06' as CivilDate;

function told(tell: Telling, row: Partial<NamedAttempt>, today: CivilDate) {
  return tell({ unit: 'working-day', submittedOn: MONDAY, acceptedOn: null, ...row } as NamedAttempt, today, calendar).why;
}

test.each<[string, Telling, Partial<NamedAttempt>, CivilDate, string, string]>([
  ['overdue', tellOverdue, { dueOn: MONDAY }, FRIDAY, '到期日 2026年3月2日，已超 4 个工作日', 'Due on 2 Mar 2026, 4 working days over'],
  ['soon due', tellNearDue, { dueOn: FRIDAY }, MONDAY, '到期日 2026年3月6日，还剩 4 个工作日', 'Due on 6 Mar 2026, 4 working days left'],
  ['due today', tellNearDue, { dueOn: MONDAY }, MONDAY, '今天（2026年3月2日）到期', 'Due today (2 Mar 2026)'],
  ['paused for too long', tellPausedBeyond, { pauseDueOn: MONDAY }, FRIDAY, '暂停应于2026年3月2日结束，已超 4 个工作日', 'The pause was expected to end on 2 Mar 2026, 4 working days ago'],
  ['to be accepted', tellWork, { state: 'submitted', dueOn: FRIDAY }, FRIDAY, '申报已 4 个工作日，须于2026年3月6日前受理', 'Submitted 4 working days ago, to be accepted by 6 Mar 2026'],
  ['paused', tellWork, { state: 'paused', acceptedOn: MONDAY, dueOn: null, pauseDueOn: FRIDAY }, FRIDAY, '受理已 4 个工作日，暂停计时，预计2026年3月6日恢复', 'Accepted 4 working days ago, paused until 6 Mar 2026 as expected'],
  ['running', tellWork, { state: 'running', acceptedOn: MONDAY, dueOn: FRIDAY }, FRIDAY, '受理已 4 个工作日，到期日 2026年3月6日', 'Accepted 4 working days ago, due on 6 Mar 2026'],
])('why an item is %s is told with days as people write them', (_, tell, row, today, zh, en) => {
  expect(told(tell, row, today)).toEqual({ zh, en });
});
