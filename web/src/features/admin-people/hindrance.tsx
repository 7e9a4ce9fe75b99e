import { Link } from '@tanstack/react-router';
import { ProblemError } from '../../api/problem.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { PEOPLE } from './people.messages.js';
import styles from './people.module.css';

interface Carried {
  readonly id: string;
  readonly name: string;
}

/** Why it was refused; with the projects that have to be handed over before. */
export function Hindrance({ error }: { readonly error: unknown }) {
  const say = useMessages(PEOPLE);
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
          </ul>
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
