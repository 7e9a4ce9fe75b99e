import { ArrowRightOutlined } from '@ant-design/icons';
import type { Change } from '../../api/administration.js';
import { useMessages } from '../../language/messages.js';
import { changeLines } from './change-lines.js';
import styles from './change-details.module.css';
import { CHANGES } from './changes.messages.js';
import { useChangeWords } from './use-change-words.js';

/** What a change has made of what: old → new, line by line. */
export function ChangeDetails({ change }: { readonly change: Change }) {
  const say = useMessages(CHANGES);
  const lines = changeLines(change, useChangeWords());
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ label, from, to }) => (
        <li key={`${label} ${from ?? ''} ${to ?? ''}`}>
          <span className={styles.label}>{label}</span>
          {from !== null && <del><span className="for-screen-readers">{to === null ? say.taken : say.was} </span>{from}</del>}
          {from !== null && to !== null && <ArrowRightOutlined aria-hidden />}
          {to !== null && <ins><span className="for-screen-readers">{from === null ? say.given : say.is} </span>{to}</ins>}
        </li>
      ))}
    </ul>
  );
}
