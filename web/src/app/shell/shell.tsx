import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLive } from '../../api/live/use-live.js';
import { sessionQuery, type User } from '../../api/session.js';
import { todayQuery, useNewDays } from '../../api/today.js';
import { Bell } from '../../features/notices/bell.js';
import { useMessages } from '../../language/messages.js';
import { ErrorState } from '../../ui/problem.js';
import { ShortcutHelp } from '../../ui/shortcuts/shortcut-help.js';
import { Loading } from '../../ui/states.js';
import { deskAt, sitDownAt } from '../desks.js';
import { ConnectionBanner, ConnectionMark } from './connection.js';
import { DeskSwitch } from './desk-switch.js';
import { LanguageSwitch } from './language-switch.js';
import { PersonMenu } from './person-menu.js';
import { SectionPages } from './section-pages.js';
import { Sections } from './sections.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';
import { TodayMark } from './today-mark.js';

/** What stands around every page behind the sign-in page. Whoever is signed out anywhere goes back to signing in. */
export function Page() {
  const { data: user } = useQuery(sessionQuery);
  const today = useQuery(todayQuery);
  const { href } = useLocation();
  if (!user) return <Navigate to="/sign-in" search={{ to: href }} replace />;
  if (!today.data) return today.error ? <ErrorState error={today.error} onRetry={() => void today.refetch()} /> : <Loading />;
  return <SignedInShell user={user} />;
}

function SignedInShell({ user }: { readonly user: User }) {
  const say = useMessages(SHELL);
  const { connection, tryNow } = useLive();
  useNewDays();
  const { pathname } = useLocation();
  const desk = deskAt(pathname, user);
  useEffect(() => sitDownAt(desk), [desk]);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">{say.skip}</a>
      <header className={styles.bar}>
        <Link className={styles.brand} to={desk.home} aria-label={say.product}>
          <img src="/favicon.svg" alt="" />
          <span>{say.product}</span>
        </Link>
        <nav className={styles.navigation} aria-label={say.navigation}>
          <Sections desk={desk} />
        </nav>
        <div className={styles.tools}>
          <TodayMark />
          <ConnectionMark connection={connection} />
          <DeskSwitch user={user} desk={desk} />
          <Bell className={styles.tool} />
          <LanguageSwitch />
          <PersonMenu user={user} />
        </div>
      </header>
      {connection === 'lost' && <ConnectionBanner onTryNow={tryNow} />}
      <SectionPages desk={desk} />
      <main className={styles.main} id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutHelp />
    </div>
  );
}
