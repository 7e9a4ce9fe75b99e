import { Link, useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../language/messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import type { Desk, Section } from '../desks.js';
import { DESKS } from '../desks.messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** The pages of a desk; `g` and a figure goes to each. */
export function Sections({ desk }: { readonly desk: Desk }) {
  return (
    <ul className={styles.sections}>
      {desk.sections.map((section, at) => (
        <SectionLink key={section.to} section={section} figure={at + 1} isHome={section.to === desk.home} />
      ))}
    </ul>
  );
}

function SectionLink({ section, figure, isHome }: { readonly section: Section; readonly figure: number; readonly isHome: boolean }) {
  const say = useMessages(SHELL);
  const { sections } = useMessages(DESKS);
  const navigate = useNavigate();
  const title = sections[section.title];
  useShortcut({ keys: `g ${figure}`, does: say.goTo(title), group: say.navigationKeys }, () => void navigate({ to: section.to }));
  return (
    <li>
      <Link to={section.to} activeOptions={{ exact: isHome, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {title}
      </Link>
    </li>
  );
}
