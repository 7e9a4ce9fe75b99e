import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { evaluationsQuery, useEvaluation, type Evaluation } from '../../api/evaluations.js';
import { useMessages } from '../../language/messages.js';
import { Day, Moment } from '../../ui/day.js';
import { FileLinks } from '../../ui/file-links.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { Empty } from '../../ui/states.js';
import { rowsOf, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { EvaluationHealth } from './evaluation-health.js';
import { EVALUATIONS } from './evaluations.messages.js';
import styles from './evaluations.module.css';
import { Failures } from './failures.js';
import { gapBefore } from './gaps.js';

/** Whether deadlines are being evaluated, what could not be done, and when each evaluation was. */
export function Page() {
  const say = useMessages(EVALUATIONS);
  const { message } = App.useApp();
  const evaluations = useInfiniteQuery(evaluationsQuery);
  const { mutate, isPending, error } = useEvaluation();
  const list = rowsOf(evaluations, (page) => page.evaluations);
  const columns = useColumns();
  const evaluate = () => mutate(undefined, { onSuccess: ({ raised, acted }) => void message.success(say.done(raised, acted)) });
  return (
    <PageFrame
      title={say.title}
      actions={
        <>
          <FileLinks of={say.title} path="/api/evaluations" />
          <Button type="primary" loading={isPending} onClick={evaluate}>{say.now}</Button>
        </>
      }
    >
      <p className={styles.hint}>{say.hint}</p>
      {error && <Problem error={error} />}
      <EvaluationHealth />
      <Failures />
      <Panel title={say.runs}>
        <DataTable label={say.runs} columns={columns} list={list} keyOf={({ id }) => String(id)} empty={<Empty title={say.none} />} />
      </Panel>
    </PageFrame>
  );
}

function useColumns(): readonly Column<Evaluation>[] {
  const say = useMessages(EVALUATIONS);
  return [
    { key: 'day', title: say.day, width: '170px', onPhone: 'leading', render: ({ day }) => <Day date={day} /> },
    {
      key: 'started',
      title: say.started,
      width: 'minmax(290px, 2fr)',
      render: ({ startedAt, sinceLastMs }) => (
        <span>
          <Moment instant={startedAt} />
          <Gap minutes={gapBefore({ sinceLastMs })} />
        </span>
      ),
    },
    { key: 'took', title: say.took, width: '100px', align: 'right', render: ({ tookMs }) => (tookMs === null ? say.unfinished : say.ms(tookMs)) },
    { key: 'looked', title: say.looked, width: '100px', align: 'right', render: ({ looked }) => looked },
    { key: 'raised', title: say.raised, width: '90px', align: 'right', render: ({ raised }) => raised },
    { key: 'acted', title: say.acted, width: '120px', align: 'right', render: ({ acted }) => acted },
    { key: 'failed', title: say.failed, width: '60px', align: 'right', render: ({ failed }) => (failed === 0 ? 0 : <strong className={styles.failed}>{failed}</strong>) },
    { key: 'instance', title: say.instance, width: 'minmax(110px, 1fr)', onPhone: 'hidden', render: ({ instance }) => instance },
  ];
}

/** 之前中断 3 小时 */
function Gap({ minutes }: { readonly minutes: number | null }) {
  const { gap } = useMessages(EVALUATIONS);
  if (minutes === null) return null;
  const words = () => {
    if (minutes < 120) return gap.minutes(Math.round(minutes));
    return minutes < 48 * 60 ? gap.hours(Math.round(minutes / 60)) : gap.days(Math.round(minutes / (24 * 60)));
  };
  return <span className={styles.gap}>{words()}</span>;
}
