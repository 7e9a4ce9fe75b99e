import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OpenCase } from '../../api/overview-cases.js';
import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import styles from './case-lines.module.css';
import { OVERVIEW } from './overview.messages.js';

interface CaseLinesProps {
  readonly label: string;
  readonly cases: readonly OpenCase[];
  readonly told: 'over' | 'left';
  /** At the end of each line. */
  readonly action?: (one: OpenCase) => ReactNode;
}

/** The first cases of a list: what, of which project, with whom it lies, and how many days. */
export function CaseLines({ label, cases, told, action }: CaseLinesProps) {
  const say = useMessages(OVERVIEW);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  return (
    <ol className={styles.lines} aria-label={label}>
      {cases.map((one) => (
        <li key={`${one.project.id} ${one.item.key}`} className={styles.line}>
          <div className={styles.what}>
            <Link to="/projects/$projectId" params={{ projectId: one.project.id }} search={{ item: one.item.key }} title={titled(one.item.title)}>{titled(one.item.title)}</Link>
            <p className={styles.where} title={`${one.project.name} · ${departmentName(one.item.department)} · ${one.agent.name}`}>
              {one.project.name} · {departmentName(one.item.department)}
            </p>
          </div>
          <span className={told === 'over' ? styles.over : styles.left} title={titled(one.why)}>
            {told === 'over' ? say.overdueBy(one.days, say.unit[one.unit]) : say.leftOf(one.days, say.unit[one.unit])}
          </span>
          {action?.(one)}
        </li>
      ))}
    </ol>
  );
}
