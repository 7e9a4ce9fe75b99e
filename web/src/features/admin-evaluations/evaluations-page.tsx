import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { evaluationsQuery, useEvaluation, type Evaluation } from '../../api/evaluations.js';
import { useMessages } from '../../language/messages.js';
import { Day, Moment } from '../../ui/day.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { Empty } from '../../ui/states.js';
import { rowsOf, type Column } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { EVALUATIONS } from './evaluations.messages.js';

/** When deadlines were evaluated, and what came of it. */
export function Page() {
  const say = useMessages(EVALUATIONS);
  const evaluations = useInfiniteQuery(evaluationsQuery);
  const evaluation = useEvaluation();
  const columns: readonly Column<Evaluation>[] = [
    { key: 'day', title: say.day, width: '180px', onPhone: 'leading', render: ({ day }) => <Day date={day} /> },
    { key: 'started', title: say.started, width: '180px', render: ({ startedAt }) => <Moment instant={startedAt} /> },
    { key: 'took', title: say.took, width: '110px', align: 'right', render: ({ tookMs }) => (tookMs === null ? say.unfinished : say.ms(tookMs)) },
    { key: 'looked', title: say.looked, width: '110px', align: 'right', render: ({ looked }) => looked },
    { key: 'raised', title: say.raised, width: '100px', align: 'right', render: ({ raised }) => raised },
    { key: 'acted', title: say.acted, width: '130px', align: 'right', render: ({ acted }) => acted },
    { key: 'failed', title: say.failed, width: '120px', align: 'right', render: ({ failed }) => failed },
    { key: 'instance', title: say.instance, width: 'minmax(120px, 1fr)', render: ({ instance }) => instance },
  ];
  return (
    <PageFrame title={say.title} actions={<Button type="primary" loading={evaluation.isPending} onClick={() => evaluation.mutate()}>{say.now}</Button>}>
      {evaluation.error && <Problem error={evaluation.error} />}
      <Panel>
        <DataTable label={say.title} columns={columns} list={rowsOf(evaluations, (page) => page.evaluations)} keyOf={({ id }) => String(id)} empty={<Empty title={say.none} />} />
      </Panel>
    </PageFrame>
  );
}
