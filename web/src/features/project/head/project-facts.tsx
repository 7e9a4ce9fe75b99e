import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useParkName } from '../../../api/places.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { copied } from './copied.js';
import { HEAD } from './head.messages.js';
import styles from './head.module.css';

/** What the project is: its code, its place, its procedure, and the people. */
export function ProjectFacts({ project }: { readonly project: Project }) {
  const say = useMessages(HEAD);
  const titled = useTitle();
  const parkName = useParkName();
  const { message } = App.useApp();
  const copy = async () => {
    if (await copied(project.code)) void message.success(say.copied);
    else void message.warning(say.notCopied);
  };
  return (
    <dl className={styles.facts}>
      <Fact word={say.code}>
        <span className={styles.code}>{project.code}</span>
        <Button type="text" size="small" icon={<CopyOutlined aria-hidden />} aria-label={say.copyCode} title={say.copyCode} onClick={() => void copy()} />
      </Fact>
      <Fact word={say.park}>{parkName(project.park)}</Fact>
      <Fact word={say.workflow}>{titled(project.workflow.title)} <span className={styles.soft}>{say.version(project.workflow.version)}</span></Fact>
      <Fact word={say.agent}>{project.agent.name}</Fact>
      <Fact word={say.applicant}>{project.applicant.name} <span className={styles.soft}>{project.applicant.contact} {project.applicant.phone}</span></Fact>
      <Fact word={say.registeredOn}><Day date={project.registeredOn} /></Fact>
      {project.investment !== null && <Fact word={say.investment}>{say.tenThousand(project.investment)}</Fact>}
      {project.endedOn !== null && <Fact word={say.endedOn}><Day date={project.endedOn} /></Fact>}
    </dl>
  );
}

function Fact({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
