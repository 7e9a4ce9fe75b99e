import { useQuery } from '@tanstack/react-query';
import { Checkbox, Segmented, Select } from 'antd';
import { useState } from 'react';
import { timelineQuery, verificationQuery, type TimelineEntry } from '../../../api/project-readings.js';
import type { Project } from '../../../api/projects.js';
import { useToday } from '../../../api/today.js';
import { inZone } from '../../../language/dates.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Panel } from '../../../ui/page.js';
import { ErrorState } from '../../../ui/problem.js';
import { Empty, Loading } from '../../../ui/states.js';
import { Verification } from '../../../ui/verification/verification.js';
import { VirtualList } from '../../../ui/virtual-list.js';
import { useProjectAddress } from '../use-project-address.js';
import { EntryLine } from './entry-line.js';
import { TIMELINE } from './timeline.messages.js';
import styles from './timeline.module.css';

const ENTRY_PX = 51;

type Kind = 'all' | 'project' | string;

/** Everything that has happened to the project, whether it is what was written, and what was entered late. */
export function TimelineTab({ project }: { readonly project: Project }) {
  const say = useMessages(TIMELINE);
  const titled = useTitle();
  const { timeZone } = useToday();
  const { data, error, refetch } = useQuery(timelineQuery(project.id));
  const [kind, setKind] = useState<Kind>('all');
  const [lateOnly, setLateOnly] = useState(false);
  const [order, setOrder] = useState<'newest' | 'oldest'>('newest');
  if (!data) return <Panel title={say.title}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}</Panel>;
  const isLate = (entry: TimelineEntry) => inZone(entry.effectiveAt, timeZone).date !== inZone(entry.recordedAt, timeZone).date;
  const found = data.filter((entry) => (kind === 'all' || (kind === 'project' ? entry.item === null : entry.item === kind)) && (!lateOnly || isLate(entry)));
  const shown = order === 'newest' ? [...found].reverse() : found;
  const kinds = [
    { value: 'all', label: say.whole },
    { value: 'project', label: say.project },
    ...project.stages.flatMap(({ items }) => items.map(({ key, title }) => ({ value: key, label: titled(title) }))),
  ];
  return (
    <Panel title={say.title} extra={<Verification query={verificationQuery(project.id)} />}>
      <div className={styles.bar}>
        <Select aria-label={say.kind} value={kind} options={kinds} onChange={setKind} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} style={{ minWidth: 140, maxWidth: 320 }} />
        <Segmented aria-label={say.order} value={order} options={[{ value: 'newest', label: say.newestFirst }, { value: 'oldest', label: say.oldestFirst }]} onChange={setOrder} />
        <Checkbox checked={lateOnly} onChange={({ target }) => setLateOnly(target.checked)}>{say.lateOnly}</Checkbox>
        <span className={styles.count}>{say.count(shown.length)}</span>
      </div>
      {shown.length === 0 && <Empty title={say.none} />}
      <VirtualList
        rows={shown}
        keyOf={({ seq }) => seq}
        rowPx={ENTRY_PX}
        className={styles.list}
        renderRow={(entry, place) => <EntryLine key={entry.seq} entry={entry} title={<Subject project={project} entry={entry} />} place={place} />}
      />
    </Panel>
  );
}

/** What it happened to: an item, which opens, or a stage. */
function Subject({ project, entry }: { readonly project: Project; readonly entry: TimelineEntry }) {
  const titled = useTitle();
  const { go } = useProjectAddress();
  const { item: itemKey, stage: stageKey } = entry;
  const item = project.stages.flatMap(({ items }) => items).find(({ key }) => key === itemKey);
  if (item) return <button type="button" className={styles.link} onClick={() => go({ item: item.key })}>{titled(item.title)}</button>;
  const stage = project.stages.find(({ key }) => key === stageKey);
  return stage ? titled(stage.title) : null;
}
