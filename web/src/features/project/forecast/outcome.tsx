import type { WhatIfAnswer } from '../../../api/project-prospects.js';
import type { Project } from '../../../api/projects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Day } from '../../../ui/day.js';
import { FORECAST } from './forecast.messages.js';
import styles from './forecast.module.css';

/** Before and after, and the due days that would be others. */
export function Outcome({ project, answer }: { readonly project: Project; readonly answer: WhatIfAnswer }) {
  const say = useMessages(FORECAST);
  const titled = useTitle();
  const goals = answer.before.goals.map((before) => ({ before, after: answer.after.goals.find(({ kind, key }) => kind === before.kind && key === before.key) ?? null }));
  return (
    <>
      <div className={styles.scroll} role="group" aria-label={say.outcome} tabIndex={0}>
        <table className={styles.table}>
          <caption>{say.outcome}</caption>
          <thead>
            <tr>
              <th scope="col">{say.goal}</th>
              <th scope="col">{say.promised}</th>
              <th scope="col">{say.shift}</th>
              <th scope="col">{say.likely}</th>
              <th scope="col">{say.shift}</th>
            </tr>
          </thead>
          <tbody>
            {goals.map(({ before, after }) => (
              <tr key={`${before.kind} ${before.key}`}>
                <th scope="row"><span className={styles.kind}>{say.kinds[before.kind]}</span> {before.kind === 'project' ? say.completion : titled(before.title)}</th>
                <Moved before={before.promised} after={after?.promised ?? null} />
                <Moved before={before.p50} after={after?.p50 ?? null} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className={styles.movedTitle}>{say.moved(answer.moved.length)}</h3>
      {answer.moved.length === 0 && <p className={styles.soft}>{say.noneMoved}</p>}
      <ul className={styles.moved}>
        {answer.moved.map(({ kind, subject, before, after }) => (
          <li key={`${kind} ${subject}`}>
            <span className={styles.kind}>{(say.deadlines as Readonly<Record<string, string>>)[kind] ?? kind}</span>
            <span>{titleOf(subject)}</span>
            <span>
              {before === null ? say.noDay : <Day date={before} form="short" />} → {after === null ? say.noDay : <Day date={after} form="short" />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );

  function titleOf(key: string): string {
    const all = [...project.stages, ...project.stages.flatMap(({ items }) => items), ...project.targets];
    const found = all.find((each) => each.key === key);
    return found ? titled(found.title) : key;
  }
}

type Expected = WhatIfAnswer['before']['goals'][number]['promised'];

function Moved({ before, after }: { readonly before: Expected; readonly after: Expected | null }) {
  const say = useMessages(FORECAST);
  if (after === null) return <td colSpan={2}>{say.reached}</td>;
  const shift = after.workingDays - before.workingDays;
  return (
    <>
      <td>
        {shift !== 0 && <><s className={styles.soft}><Day date={before.on} form="short" /></s> </>}
        <Day date={after.on} form="short" provisional={after.provisional} />
      </td>
      <td className={shift > 0 ? styles.later : shift < 0 ? styles.earlier : styles.soft}>{shift > 0 ? say.later(shift) : shift < 0 ? say.earlier(-shift) : say.same}</td>
    </>
  );
}
