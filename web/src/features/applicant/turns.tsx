import type { ApplicantPage, ApplicantTurn, SeenItem } from '../../api/applicant-page.js';
import { useMessages } from '../../language/messages.js';
import { Day } from '../../ui/day.js';
import { APPLICANT } from './applicant.messages.js';
import styles from './applicant.module.css';
import { Bring } from './bring.js';

/** Whose turn it is: the applicant's own first, with what to bring, then everybody else's. */
export function Turns({ page: { turns, stages } }: { readonly page: ApplicantPage }) {
  const say = useMessages(APPLICANT);
  const items = stages.flatMap((stage) => stage.items);
  const own = turns.filter(({ who }) => who === 'applicant');
  const others = turns.filter(({ who }) => who !== 'applicant');
  return (
    <>
      <section className={`${styles.card} ${own.length > 0 ? styles.yours : ''}`} aria-labelledby="yours">
        <h2 id="yours">{own.length > 0 ? say.yours : say.notYours}</h2>
        {own.length === 0 && <p className={styles.soft}>{say.notYoursHint}</p>}
        <ul className={styles.turns}>
          {own.map((turn) => (
            <li key={turn.item}>
              <OwnTurn turn={turn} item={items.find(({ title, turn: who }) => title === turn.item && who === 'applicant')} />
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section className={styles.card} aria-labelledby="others">
          <h2 id="others">{say.others}</h2>
          <ul className={styles.turns}>
            {others.map((turn) => (
              <li key={turn.item}>
                <p><strong>{turn.department ?? say.agent}</strong> {say.tasks[turn.task]}</p>
                <p>{turn.item}</p>
                <Since turn={turn} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What is missing is to be seen at once; what could be brought, when it is asked for. */
function OwnTurn({ turn, item }: { readonly turn: ApplicantTurn; readonly item: SeenItem | undefined }) {
  const say = useMessages(APPLICANT);
  return (
    <>
      <p><strong>{say.tasks[turn.task]}</strong> {turn.item}</p>
      <Since turn={turn} />
      {item && item.missing.length > 0 && (
        <ul className={styles.missing} aria-label={say.missing}>
          {item.missing.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
      {item && item.bring.length > 0 && (
        <details>
          <summary>{say.bringCount(item.bring.length)}</summary>
          <Bring materials={item.bring} />
        </details>
      )}
    </>
  );
}

function Since({ turn: { since, until } }: { readonly turn: ApplicantTurn }) {
  const say = useMessages(APPLICANT);
  return (
    <p className={styles.soft}>
      {say.since} <Day date={since} form="short" />
      {until !== null && <> · {say.until} <Day date={until} form="short" /></>}
    </p>
  );
}
