import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../language/messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { standsAt, type BareDesk, type Desk, type SectionPage } from '../desks.js';
import { DESKS } from '../desks.messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** Under the sections: the pages of the one that is open, where it has several. `g` and a letter goes to each from anywhere. */
export function SectionPages({ desk }: { readonly desk: Desk | BareDesk }) {
  const { sections } = useMessages(DESKS);
  const { pathname } = useLocation();
  const open = desk.sections.find(({ pages }) => pages?.some(({ to }) => standsAt(pathname, to)));
  return (
    <>
      {desk.sections.flatMap(({ pages = [] }) => pages.map((page) => page.letter && <PageShortcut key={page.to} page={page} letter={page.letter} />))}
      {open?.pages && (
        <nav aria-label={sections[open.title]}>
          <ul className={styles.pages}>
            {open.pages.map((page) => (
              <li key={page.to}><PageLink page={page} /></li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function PageLink({ page: { to, title } }: { readonly page: SectionPage }) {
  const { pages } = useMessages(DESKS);
  return (
    <Link to={to} activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
      {pages[title]}
    </Link>
  );
}

function PageShortcut({ page: { to, title }, letter }: { readonly page: SectionPage; readonly letter: string }) {
  const say = useMessages(SHELL);
  const { pages } = useMessages(DESKS);
  const navigate = useNavigate();
  useShortcut({ keys: `g ${letter}`, does: say.goTo(pages[title]), group: say.navigationKeys }, () => void navigate({ to }));
  return null;
}
