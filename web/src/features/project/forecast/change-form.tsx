import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';
import type { Change } from '../../../api/project-prospects.js';
import { workflowQuery, type Item, type Project } from '../../../api/projects.js';
import { useToday } from '../../../api/today.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { PAUSE_GROUNDS } from '../../../ui/pause-grounds.messages.js';
import { FORECAST } from './forecast.messages.js';
import { changesOf, needsDays, type ChangeKind } from './supposed-change.js';
import styles from './forecast.module.css';

const DAYS = { extend: 3, pause: 10 } as const;

/** One change to suppose: of which item, what, for how long, and when. */
export function ChangeForm({ project, onAdd }: { readonly project: Project; readonly onAdd: (change: Change) => void }) {
  const say = useMessages(FORECAST);
  const titled = useTitle();
  const { today } = useToday();
  const onId = useId();
  const [itemKey, setItemKey] = useState<string>();
  const [kind, setKind] = useState<ChangeKind>();
  const [days, setDays] = useState<number | null>(null);
  const [ground, setGround] = useState<Change['ground']>();
  const [on, setOn] = useState('');
  const changes = useChangesOf(project);
  const items = project.stages.map((stage) => ({ stage, items: stage.items.filter((item) => changes(item).length > 0) })).filter(({ items: own }) => own.length > 0);
  const item = project.stages.flatMap((stage) => stage.items).find(({ key }) => key === itemKey);
  const kinds = item ? changes(item) : [];
  const choose = (key: string) => {
    const chosen = project.stages.flatMap((stage) => stage.items).find((each) => each.key === key)!;
    setItemKey(key);
    chooseKind(changes(chosen)[0], chosen);
  };
  const chooseKind = (chosen: ChangeKind | undefined, of: Item) => {
    setKind(chosen);
    setDays(chosen === 'extend' || chosen === 'pause' ? DAYS[chosen] : null);
    setGround(chosen === 'pause' ? of.pauseGrounds[0] : undefined);
  };
  const complete = item !== undefined && kind !== undefined && (!needsDays(kind) || (days !== null && days > 0));
  const add = () => {
    if (!complete) return;
    onAdd({ change: kind, item: item.key, ...(needsDays(kind) && { days: days! }), ...(kind === 'pause' && ground && { ground }), ...(on !== '' && { on }) });
    setItemKey(undefined);
    setKind(undefined);
    setOn('');
  };
  return (
    <div className={styles.form} role="group" aria-label={say.whatIf}>
      <Select
        aria-label={say.item}
        className={styles.which}
        placeholder={say.chooseItem}
        value={itemKey}
        onChange={choose}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={items.map(({ stage, items: own }) => ({ label: titled(stage.title), options: own.map(({ key, title }) => ({ value: key, label: titled(title) })) }))}
      />
      {item && kind && (
        <>
          <Select aria-label={say.change} value={kind} onChange={(chosen) => chooseKind(chosen, item)} options={kinds.map((value) => ({ value, label: say.changes[value] }))} popupMatchSelectWidth={false} />
          {kind === 'pause' && <GroundSelect grounds={item.pauseGrounds} value={ground} onChange={setGround} />}
          {needsDays(kind) && <InputNumber aria-label={say.daysLabel} min={1} max={250} value={days} onChange={setDays} suffix={say.daysLabel} style={{ width: 110 }} />}
          <label htmlFor={onId} className={styles.soft}>{say.on}</label>
          <input id={onId} type="date" className={styles.date} min={today} value={on} onChange={({ target }) => setOn(target.value)} />
        </>
      )}
      <Button type="primary" disabled={!complete} onClick={add}>{say.add}</Button>
    </div>
  );
}

/** How long an item may be extended, and whether, stands in the definition that the project is pinned to. */
function useChangesOf({ workflow: { key, version } }: Project): (item: Item) => readonly ChangeKind[] {
  const { data } = useQuery(workflowQuery(key, version));
  const defined = new Map(data?.definition.stages.flatMap(({ items }) => items.map((item) => [item.key, item] as const)));
  return (item) => changesOf(item, (defined.get(item.key)?.maxExtensionDays ?? 0) > 0 && item.limit.extended === 0);
}

interface GroundSelectProps {
  readonly grounds: Item['pauseGrounds'];
  readonly value: Change['ground'];
  readonly onChange: (ground: Change['ground']) => void;
}

function GroundSelect({ grounds, value, onChange }: GroundSelectProps) {
  const say = useMessages(FORECAST);
  const words = useMessages(PAUSE_GROUNDS);
  return <Select aria-label={say.ground} value={value} onChange={onChange} options={grounds.map((ground) => ({ value: ground, label: words[ground] }))} popupMatchSelectWidth={false} />;
}
