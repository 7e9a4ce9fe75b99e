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

/** Why it was refused; projects that have to be handed over before can be from here. */
export function Hindrance({ error, person, onHandedOver }: HindranceProps) {
  const say = useMessages(PEOPLE);
  const [handing, setHanding] = useState(false);
  const carried = carriedBy(error);
  return (
    <div className={styles.refusal}>
      <Problem error={error} />
      {carried && (
        <div className={styles.wayOut}>
          {carried.count > carried.projects.length && <p>{say.others(carried.count - carried.projects.length)}</p>}
          <Button onClick={() => setHanding(true)}>{say.handOver(carried.projects.length)}</Button>
          {handing && <HandOverDialog projects={carried.projects} from={person} onClose={() => setHanding(false)} onDone={onHandedOver} />}
        </div>
      )}
    </div>
  );
}

function carriedBy(error: unknown): { readonly projects: readonly Carried[]; readonly count: number } | null {
  if (!(error instanceof ProblemError) || error.problem.reason !== 'agent-has-projects') return null;
  const { projects, count } = error.problem;
  return { projects: (projects ?? []) as readonly Carried[], count: Number(count ?? 0) };
}
