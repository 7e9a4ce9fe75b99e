import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Person } from '../../api/administration.js';
import { ProblemError } from '../../api/problem.js';
import { useMessages } from '../../language/messages.js';
import { HandOverDialog } from '../../ui/hand-over/hand-over-dialog.js';
import { Problem } from '../../ui/problem.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

interface Carried {
  readonly id: string;
  readonly name: string;
  readonly park: string;
}

interface HindranceProps {
  readonly error: unknown;
  readonly person: Person;
  /** What hindered it is gone. */
  readonly onHandedOver: () => void;
}

/** Why it was refused; with the projects that have to be handed over before, which can be done here. */
export function Hindrance({ error, person, onHandedOver }: HindranceProps) {
  const say = useMessages(PEOPLE);
  const [handing, setHanding] = useState(false);
  const carried = carriedBy(error);
  return (
    <div className={styles.refusal}>
      <Problem error={error} />
      {carried && (
        <>
          <p>{say.hindered(carried.count)}</p>
          <ul className={styles.hindrance}>
            {carried.projects.map(({ id, name }) => (
              <li key={id}><Link to="/projects/$projectId" params={{ projectId: id }}>{name}</Link></li>
            ))}
            {carried.count > carried.projects.length && <li>{say.others(carried.count - carried.projects.length)}</li>}
          </ul>
          <Button onClick={() => setHanding(true)}>{say.handOver(carried.projects.length)}</Button>
          {handing && <HandOverDialog projects={carried.projects} from={person} onClose={() => setHanding(false)} onDone={onHandedOver} />}
        </>
      )}
    </div>
  );
}

function carriedBy(error: unknown): { readonly projects: readonly Carried[]; readonly count: number } | null {
  if (!(error instanceof ProblemError) || error.problem.reason !== 'agent-has-projects') return null;
  const { projects, count } = error.problem;
  return { projects: (projects ?? []) as readonly Carried[], count: Number(count ?? 0) };
}
