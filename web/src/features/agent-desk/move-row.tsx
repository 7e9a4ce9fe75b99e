import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Move } from '../../api/inbox-readings.js';
import { useDepartmentName } from '../../api/places.js';
import { useLanguage, useTitle } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import styles from './agent-desk.module.css';

interface MoveRowProps {
  readonly move: Move;
  /** Of its button, by which the keyboard finds it. */
  readonly place: string;
  readonly withDepartment: boolean;
  readonly onAct: () => void;
}

export function MoveRow({ move, place, withDepartment, onAct }: MoveRowProps) {
  const { project, item, task, event, waitingDays, waitingSince, overdue } = move;
  const say = useMessages(AGENT_DESK);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const title = titled(item.title);
  return (
    <li className={styles.move}>
      <div className={styles.moveItem}>
        <p>{task !== 'submit' && <span className={`${styles.task} ${styles[task]}`}>{say.task[task]}</span>}{title}{withDepartment && <span className={styles.soft}> · {departmentName(item.department)}</span>}</p>
        <Materials move={move} />
      </div>
      <Link className={styles.moveProject} to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: item.key }}>{project.name}</Link>
      <time className={`${styles.waited} ${overdue ? styles.over : ''}`} dateTime={waitingSince}>{say.waited(waitingDays)}</time>
      <Button size="small" data-place={place} aria-label={say.actOn(say.act[event], title, project.name)} onClick={onAct}>{say.act[event]}</Button>
    </li>
  );
}

const SHOWN = 3;

/** Of a supplement what is missing, otherwise what the item needs, main materials first. */
function Materials({ move: { missing, materials } }: { readonly move: Move }) {
  const say = useMessages(AGENT_DESK);
  const titled = useTitle();
  const language = useLanguage();
  const isOwed = missing.length > 0;
  const all = isOwed ? missing : [...materials].sort((a, b) => Number(b.main) - Number(a.main)).map(({ title }) => titled(title));
  if (all.length === 0) return null;
  return (
    <p className={isOwed ? styles.owed : styles.soft} title={all.join('\n')}>
      {isOwed ? say.missing : say.needs}{listed(all.slice(0, SHOWN), language)} {all.length > SHOWN && say.materialsMore(all.length)}
    </p>
  );
}
