import { Link } from '@tanstack/react-router';
import type { CasesAddress, SpanCase } from '../../../api/overview-cases.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { signed } from '../../../ui/overview/figures.js';
import type { Column } from '../../../ui/table/column.js';
import styles from '../overview-cases.module.css';
import { OVERVIEW_CASES } from '../overview-cases.messages.js';
import { useSharedColumns } from './shared-columns.js';

/** Of targets that were reached and stages that have ended; with a cause, how many of the saved days are due to it; with a ground, for how many days it stopped the clock. */
export function useSpanColumns({ cause, ground }: Pick<CasesAddress, 'cause' | 'ground'>): readonly Column<SpanCase>[] {
  const say = useMessages(OVERVIEW_CASES);
  const titled = useTitle();
  const { agent } = useSharedColumns();
  const days = (key: string, title: string, figure: (span: SpanCase) => number, onPhone?: 'hidden'): Column<SpanCase> => ({
    key, title, width: '68px', align: 'right', onPhone, render: (span) => figure(span),
  });
  return [
    {
      key: 'project', title: say.project, width: 'minmax(0, 1.5fr)', onPhone: 'leading',
      render: ({ project, kind, key }) => <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ tab: 'compression', span: `${kind}:${key}` }} tabIndex={-1}>{project.name}</Link>,
    },
    { key: 'span', title: say.target, width: 'minmax(0, 1.5fr)', render: ({ title }) => titled(title) },
    agent,
    { key: 'time', title: say.span, width: '200px', render: ({ fromOn, toOn }) => <span><Day date={fromOn} form="figures" /> – <Day date={toOn} form="figures" /></span> },
    days('baseline', say.baseline, ({ baselineDays }) => baselineDays),
    days('target', say.promised, ({ targetDays }) => targetDays),
    days('used', say.spanUsed, ({ usedDays }) => usedDays),
    { key: 'met', title: say.met, width: '72px', render: ({ met }) => (met ? say.met : <span className={styles.late}>{say.missed}</span>) },
    { key: 'saved', title: say.saved, width: '64px', align: 'right', render: ({ savedDays }) => signed(savedDays) },
    days('applicant', say.applicantDays, ({ applicantDays }) => applicantDays, 'hidden'),
    ...(cause === undefined ? [] : [{ key: 'cause', title: say.savedByCause, width: '92px', align: 'right' as const, render: ({ causes }: SpanCase) => signed(causes[cause as keyof SpanCase['causes']] ?? 0) }]),
    ...(ground === undefined ? [] : [{ key: 'ground', title: say.pausedByGround, width: '92px', align: 'right' as const, render: ({ pauses }: SpanCase) => pauses.find((one) => one.ground === ground)?.days ?? 0 }]),
  ];
}
