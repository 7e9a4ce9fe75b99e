import type { SeenItem } from '../../api/applicant-page.js';
import { useMessages } from '../../language/messages.js';
import { APPLICANT } from './applicant.messages.js';
import styles from './applicant.module.css';

/** Without a main material nothing is accepted; a secondary one may follow. */
export function Bring({ materials }: { readonly materials: SeenItem['bring'] }) {
  const say = useMessages(APPLICANT);
  return (
    <ul className={styles.bring}>
      {materials.map(({ title, main }) => (
        <li key={title}>
          <span className={main ? styles.main : styles.secondary}>{main ? say.main : say.secondary}</span>
          {title}
        </li>
      ))}
    </ul>
  );
}
