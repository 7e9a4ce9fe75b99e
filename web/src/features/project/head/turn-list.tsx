import { Button } from 'antd';
import { useState } from 'react';
import { useDepartmentName } from '../../../api/places.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Due } from '../../../ui/day.js';
import { Light } from '../../../ui/light.js';
import { HEAD } from './head.messages.js';
import { turnsOf, type Turn } from './turns.js';
import styles from './head.module.css';

const SHOWN = 4;

/** Whose turn it is, the most urgent first. */
export function TurnList({ project, onOpen }: { readonly project: Project; readonly onOpen: (item: string) => void }) {
  const say = useMessages(HEAD);
  const [all, setAll] = useState(false);
  const turns = turnsOf(project);
  if (turns.length === 0) return <p className={styles.soft}>{project.status === 'active' ? say.nobodysTurn : say.over[project.status]}</p>;
  return (
    <>
      <ul className={styles.turns}>
        {turns.slice(0, all ? undefined : SHOWN).map((turn) => (
          <TurnLine key={turn.item.key} turn={turn} agent={project.agent.name} onOpen={() => onOpen(turn.item.key)} />
        ))}
      </ul>
      {turns.length > SHOWN && (
        <Button type="link" size="small" className={styles.more} onClick={() => setAll(!all)}>{all ? say.fewer : say.moreTurns(turns.length - SHOWN)}</Button>
      )}
    </>
  );
}

function TurnLine({ turn: { who, task, item }, agent, onOpen }: { readonly turn: Turn; readonly agent: string; readonly onOpen: () => void }) {
  const say = useMessages(HEAD);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const running = item.acceptedOn !== null && item.decidedOn === null;
  return (
    <li>
      <Light light={item.light} wordless />
      <span className={styles.who}>{who === 'agent' ? say.agentNamed(agent) : departmentName(item.department)}</span>
      <span className={styles.task}>{say.tasks[task]}</span>
      <button type="button" className={styles.link} onClick={onOpen}>{titled(item.title)}</button>
      {running && <span className={styles.due}><Due date={item.dueOn} form="short" days={item.leftDays} unit={item.limit.unit} near={item.light === 'yellow'} paused={item.status === 'paused'} /></span>}
    </li>
  );
}
