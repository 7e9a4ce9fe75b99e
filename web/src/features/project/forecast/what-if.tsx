import { DeleteOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { suppose, type Change } from '../../../api/project-prospects.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { Panel } from '../../../ui/page.js';
import { Problem } from '../../../ui/problem.js';
import { PAUSE_GROUNDS } from '../../../ui/pause-grounds.messages.js';
import { ChangeForm } from './change-form.js';
import { FORECAST } from './forecast.messages.js';
import { Outcome } from './outcome.js';
import styles from './forecast.module.css';

/** 推演: what would come of starting, extending, pausing or deciding items. Nothing is saved. */
export function WhatIf({ project }: { readonly project: Project }) {
  const say = useMessages(FORECAST);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const { mutate, data, error, isPending, reset } = useMutation({ mutationFn: (supposed: readonly Change[]) => suppose(project.id, supposed) });
  const change = (next: readonly Change[]) => {
    setChanges(next);
    if (next.length > 0) mutate(next);
    else reset();
  };
  return (
    <Panel title={say.whatIf} extra={<span className={styles.soft}>{say.nothingSaved}</span>}>
      <div className={styles.whatIf}>
        <ChangeForm project={project} onAdd={(added) => change([...changes, added])} />
        {changes.length > 0 && (
          <ol className={styles.changes}>
            {changes.map((each, at) => (
              <li key={at}>
                <ChangeText project={project} change={each} />
                <Button type="text" size="small" icon={<DeleteOutlined aria-hidden />} aria-label={say.remove(at + 1)} onClick={() => change(changes.filter((_, other) => other !== at))} />
              </li>
            ))}
          </ol>
        )}
        {changes.length === 0 && <p className={styles.soft}>{say.whatIfHint}</p>}
        {error && <Problem error={error} />}
        {isPending && <p className={styles.soft} role="status">{say.reckoning}</p>}
        {data && !error && <Outcome project={project} answer={data} />}
      </div>
    </Panel>
  );
}

function ChangeText({ project, change }: { readonly project: Project; readonly change: Change }) {
  const say = useMessages(FORECAST);
  const titled = useTitle();
  const grounds = useMessages(PAUSE_GROUNDS);
  const item = project.stages.flatMap(({ items }) => items).find(({ key }) => key === change.item);
  return (
    <span>
      <strong>{say.changes[change.change]}</strong> {item && titled(item.title)}
      {change.days !== undefined && ` · ${say.days(change.days)}`}
      {change.ground && ` · ${grounds[change.ground]}`}
      {change.on !== undefined && <> · <Day date={change.on} form="short" /></>}
    </span>
  );
}
