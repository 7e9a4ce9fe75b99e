import type { ReactElement } from 'react';
import type { Light as LightColour } from '../api/projects.js';
import { useMessages } from '../language/messages.js';
import { LIGHT } from './light.messages.js';
import styles from './light.module.css';

interface LightProps {
  readonly light: LightColour;
  /** In a narrow column: the word is still read out, and shown on hovering. */
  readonly wordless?: boolean;
  /** Instead of the usual word, where there is a more telling one. */
  readonly word?: string;
}

/** 亮灯: a shape, a colour and a word, so that no one of them has to be seen. */
export function Light({ light, wordless = false, word }: LightProps) {
  const words = useMessages(LIGHT);
  const said = word ?? words[light];
  return (
    <span className={`${styles.light} ${styles[light]}`} title={wordless ? said : undefined}>
      <LightShape light={light} />
      <span className={wordless ? 'for-screen-readers' : undefined}>{said}</span>
    </span>
  );
}

/** The shape alone, for legends and charts that say the word beside it. */
export function LightShape({ light }: { readonly light: LightColour }) {
  return (
    <svg className={`${styles.shape} ${styles[light]}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[light]}
    </svg>
  );
}

const SHAPES: Readonly<Record<LightColour, ReactElement>> = {
  green: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  yellow: <path d="M6 1 11.4 10.8H.6Z" fill="var(--yellow-fill)" stroke="var(--yellow)" strokeWidth="1" strokeLinejoin="round" />,
  red: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  blue: <path d="M2.2 1.4h2.6v9.2H2.2zM7.2 1.4h2.6v9.2H7.2z" fill="currentColor" />,
  grey: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};
