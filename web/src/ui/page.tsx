import { useEffect, useId, type ReactNode } from 'react';
import { useMessages } from '../language/messages.js';
import { PAGE } from './page.messages.js';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the title: a light, a status, a count. */
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
  /** From the outermost; links. Without the page itself. */
  readonly breadcrumbs?: readonly ReactNode[];
  readonly children: ReactNode;
}

/** A page with its heading, which is also the title of the window. */
export function Page({ title, beside, actions, breadcrumbs = [], children }: PageProps) {
  const say = useMessages(PAGE);
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      {breadcrumbs.length > 0 && (
        <nav aria-label={say.breadcrumbs}>
          <ol className={styles.crumbs}>
            {breadcrumbs.map((crumb, at) => (
              <li key={at}>{crumb}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {beside && <div className={styles.beside}>{beside}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  const { product } = useMessages(PAGE);
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}

interface PanelProps {
  readonly title?: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a frame and, mostly, a heading. */
export function Panel({ title, extra, children }: PanelProps) {
  const id = useId();
  if (title === undefined) return <section className={styles.panel}>{children}</section>;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.panelHead}>
        <h2 className={styles.panelTitle} id={id}>{title}</h2>
        {extra && <div className={styles.panelExtra}>{extra}</div>}
      </div>
      {children}
    </section>
  );
}
