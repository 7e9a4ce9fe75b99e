import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { todayQuery } from '../../api/today.js';
import { speak, useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ErrorState } from '../problem.js';
import { Loading } from '../states.js';
import { PUBLIC } from './public.messages.js';
import styles from './public-page.module.css';

/** Around pages for which nobody has to be signed in. Like the shell, it waits until the day is known. */
export function PublicPage({ children }: { readonly children: ReactNode }) {
  const say = useMessages(PUBLIC);
  const language = useLanguage();
  const today = useQuery(todayQuery);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <img src="/favicon.svg" alt="" />
        <span className={styles.product}>{say.product}</span>
        <Button className={styles.language} type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {say.language}
        </Button>
      </header>
      <main className={styles.main}>
        {today.data && children}
        {!today.data && (today.error ? <ErrorState error={today.error} onRetry={() => void today.refetch()} /> : <Loading />)}
      </main>
    </div>
  );
}
