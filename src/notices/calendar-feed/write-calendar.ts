import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type CivilDate } from '../../core/calendar/civil-date.js';
import { DEADLINE_WORDS } from '../../core/words/deadline-kinds.js';
import type { DueDay } from './due-days.js';

export interface CalendarPlace {
  /** What makes the events' ids those of this site. */
  readonly host: string;
  readonly publicUrl: string | null;
  readonly today: CivilDate;
}

/** Due days as a calendar (RFC 5545): an event of a whole day each, which moves when its due day does. */
export function writeCalendar(dueDays: readonly DueDay[], { host, publicUrl, today }: CalendarPlace): string {
  const calendar = ical({
    name: '审批期限',
    prodId: { company: 'approval-orchestrator', product: 'due-days', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const due of dueDays) {
    calendar.createEvent({
      id: `deadline-${due.id}@${host}`,
      sequence: due.revision,
      allDay: true,
      start: midnight(due.dueOn),
      end: midnight(addDays(due.dueOn as CivilDate, 1)),
      // The same all day long, so that a calendar in which nothing has changed is the same text.
      stamp: midnight(today),
      summary: summaryOf(due, today),
      description: descriptionOf(due),
      url: due.link !== null && publicUrl !== null ? new URL(due.link, publicUrl).href : undefined,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function summaryOf({ kind, project, subject, dueOn, provisional }: DueDay, today: CivilDate): string {
  const limit = DEADLINE_WORDS[kind]?.zh ?? kind;
  const about = [subject?.zh, project?.name].filter((part) => part !== undefined).join(' · ');
  const mark = dueOn < today ? '【超期】' : provisional ? '【暂定】' : '';
  return `${mark}${limit.endsWith('到期') ? limit : `${limit}到期`}${about === '' ? '' : `：${about}`}`;
}

function descriptionOf({ project, dueOn, provisional }: DueDay): string | undefined {
  const lines = [
    ...(project ? [`${project.name}（${project.code}）`] : []),
    ...(provisional ? [`${dueOn.slice(0, 4)}年放假安排尚未公布，到期日为暂定，公布后重新计算。`] : []),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** The library reads the date of a whole day from the UTC fields once it is told so by the text. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
