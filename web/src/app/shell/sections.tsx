import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../language/messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { standsAt, type BareDesk, type Desk, type Section } from '../desks.js';
import { DESKS } from '../desks.messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** The pages of a desk; `g` and a figure goes to each. */
export function Sections({ desk }: { readonly desk: Desk | BareDesk }) {
  return (
    <ul className={styles.sections}>
      {desk.sections.map((section, at) => (
        <SectionLink key={section.to} section={section} figure={at + 1} isAlone={desk.sections.some(({ to }) => to !== section.to && standsAt(to, section.to))} />
      ))}
    </ul>
  );
}

interface SectionLinkProps {
  readonly section: Section;
  readonly figure: number;
  /** What lies below its address is another section's. */
  readonly isAlone: boolean;
}

function SectionLink({ section: { to, title, pages = [] }, figure, isAlone }: SectionLinkProps) {
  const say = useMessages(SHELL);
  const { sections } = useMessages(DESKS);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const name = sections[title];
  const isAround = pages.some((page) => standsAt(pathname, page.to));
  useShortcut({ keys: `g ${figure}`, does: say.goTo(name), group: say.navigationKeys }, () => void navigate({ to }));
  return (
    <li>
      <Link to={to} aria-current={isAround ? 'true' : undefined} activeOptions={{ exact: isAlone, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {name}
      </Link>
    </li>
  );
}
