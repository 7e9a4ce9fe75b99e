import type { Client } from 'pg';
import { percentile } from './measure.js';

/** What somebody would write who keeps no sums: the same figures of the whole city this year, over the rows. */
const RAW: Readonly<Record<string, string>> = {
  '/overview': `
    select s.workflow_key, s.department_key, a.state, count(*), count(*) filter (where a.due_on < current_date), count(*) filter (where a.warn_on <= current_date)
    from attempt_statistic a join statistic_subject s on s.id = a.subject_id where a.state <> 'ended' group by 1, 2, 3`,
  '/overview/performance': `
    select s.workflow_key, s.key, count(*), count(*) filter (where a.late), avg(a.used_days), percentile_cont(array[0.5, 0.9]) within group (order by a.used_days)
    from attempt_statistic a join statistic_subject s on s.id = a.subject_id
    where a.ended_on >= date_trunc('year', current_date) and a.outcome in ('approved', 'refused') group by 1, 2`,
  '/overview/compression': `
    select s.workflow_key, s.key, count(*), count(*) filter (where t.met), sum(t.baseline_days), sum(t.used_days), sum(t.shorter_days), sum(t.waived_days),
      sum(t.parallel_days), sum(t.early_days), sum(t.late_days)
    from span_statistic t join statistic_subject s on s.id = t.subject_id where t.to_on >= date_trunc('year', current_date) and s.kind = 'target' group by 1, 2`,
  '/overview/bottlenecks': `
    select s.workflow_key, s.key, w.kind, count(*), sum(w.days) from wait_statistic w join statistic_subject s on s.id = w.subject_id
    where w.ended_on >= date_trunc('year', current_date) group by 1, 2, 3`,
  '/overview/trust': `
    select s.department_key, count(*), sum(a.paused_days), sum(a.working_days), count(*) filter (where a.pauses_near_due > 0),
      count(*) filter (where a.decision_entered_late), count(*) filter (where a.decided_at_once), count(*) filter (where a.refiled)
    from attempt_statistic a join statistic_subject s on s.id = a.subject_id
    where a.ended_on >= date_trunc('year', current_date) or a.ended_on is null group by 1`,
  '/overview/workload': `
    select o.person_id, a.state, count(*), count(*) filter (where a.due_on < current_date) from attempt_statistic a
    join statistic_scope o on o.id = a.officer_scope where a.state <> 'ended' group by 1, 2`,
};

const TIMES = 9;

/** Median milliseconds of each, by the route that answers the same. */
export async function rawAggregates(client: Client): Promise<ReadonlyMap<string, number>> {
  const took = new Map<string, number>();
  for (const [route, text] of Object.entries(RAW)) {
    const times: number[] = [];
    for (let n = 0; n < TIMES; n += 1) {
      const start = performance.now();
      await client.query(text);
      times.push(performance.now() - start);
    }
    took.set(route, percentile(times, 0.5));
  }
  return took;
}
