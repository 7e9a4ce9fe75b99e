import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useWorkflowCheck, useWorkflowPublication, type CheckedWorkflow } from '../../api/workflows.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { SourceText } from '../../ui/source-text/source-text.js';
import { DefinitionPanels } from './definition-panels.js';
import { PUBLISH } from './publish.messages.js';
import { WORKFLOWS } from './workflows.messages.js';
import styles from './workflows.module.css';

/** A workflow's file is checked, its problems are shown at their lines, and a clean one can be published. */
export function Page() {
  const say = useMessages(PUBLISH);
  const { title } = useMessages(WORKFLOWS);
  const titled = useTitle();
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const [text, setText] = useState('');
  const [item, setItem] = useState<string | null>(null);
  const [goTo, setGoTo] = useState<{ readonly line: number } | null>(null);
  const check = useWorkflowCheck();
  const publication = useWorkflowPublication();
  const write = (next: string) => {
    setText(next);
    check.reset();
    publication.reset();
  };
  const publish = async () => {
    const { key, version, definition } = await publication.mutateAsync({ text });
    void message.success(say.published(titled(definition.title), version));
    await navigate({ to: '/workflows/$key/$version', params: { key, version: String(version) } });
  };
  const ask = () => modal.confirm({ title: say.confirmTitle, content: say.confirm, okText: say.publish, cancelText: say.cancel, onOk: () => publish().catch(() => undefined) });
  const marked = new Set((check.data?.problems ?? []).flatMap(({ line }) => line ?? []));
  return (
    <PageFrame title={say.title} breadcrumbs={[<Link key="workflows" to="/workflows">{title}</Link>]}>
      <div className={styles.stack}>
        <Panel>
          <div className={styles.input}>
            <SourceText label={say.text} value={text} onChange={write} accept=".yaml,.yml" marked={marked} goTo={goTo} />
            <div>
              {check.data ? <Outcome checked={check.data} onGoTo={(line) => setGoTo({ line })} /> : <p className={styles.soft}>{say.how}</p>}
              {check.error && <Problem error={check.error} />}
              {publication.error && <Problem error={publication.error} />}
            </div>
          </div>
          <div className={styles.buttons}>
            <Button type={check.data?.ok ? 'default' : 'primary'} disabled={text.trim() === ''} loading={check.isPending} onClick={() => check.mutate({ text })}>{say.check}</Button>
            {check.data?.ok && <Button type="primary" loading={publication.isPending} onClick={ask}>{say.publish}</Button>}
          </div>
        </Panel>
        {check.data?.definition && check.data.plan && <DefinitionPanels definition={check.data.definition} plan={check.data.plan} selected={item} onSelect={setItem} />}
      </div>
    </PageFrame>
  );
}

function Outcome({ checked: { ok, problems, plan }, onGoTo }: { readonly checked: CheckedWorkflow; readonly onGoTo: (line: number) => void }) {
  const say = useMessages(PUBLISH);
  if (ok) {
    return (
      <div role="status">
        <p className={styles.good}>{say.clean}</p>
        {plan && <p>{say.adds(plan.stages, plan.items)}</p>}
        <p className={styles.soft}>{say.shown}</p>
      </div>
    );
  }
  return (
    <div role="alert">
      <p className={styles.bad}>{say.problems(problems.length)}</p>
      <ul className={styles.problems} tabIndex={0}>
        {problems.map(({ line, path, message }, at) => (
          <li key={at}>
            {line === null ? say.whole : <button type="button" onClick={() => onGoTo(line)}>{say.line(line)}</button>} {message}
            {path !== '' && <span className={styles.path}>{path}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
