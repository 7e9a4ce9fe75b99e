import styles from './officer-desk.module.css';

/** The key that does the same as a button; read out with the help, not with every button. */
export function Key({ keys, onPrimary = false }: { readonly keys: string; readonly onPrimary?: boolean }) {
  return <kbd className={`${styles.key} ${onPrimary ? styles.onPrimary : ''}`} aria-hidden="true">{keys}</kbd>;
}
