import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { queryClient } from '../../api/query-client.js';
import { sessionQuery, signIn } from '../../api/session.js';
import { speak, useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { useDocumentTitle } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { SIGN_IN } from './sign-in.messages.js';
import styles from './sign-in.module.css';

const route = getRouteApi('/sign-in');

interface Credentials {
  readonly username: string;
  readonly password: string;
}

export function Page() {
  const say = useMessages(SIGN_IN);
  const language = useLanguage();
  useDocumentTitle(say.title);
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <img className={styles.mark} src="/favicon.svg" alt="" />
        <p className={styles.product}>{say.product}</p>
        <p className={styles.promise}>{say.promise}</p>
        <ul className={styles.points}>
          {say.points.split('\n').map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </header>
      <main className={styles.side}>
        <Button className={styles.language} type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {say.language}
        </Button>
        <SignInForm />
      </main>
    </div>
  );
}

function SignInForm() {
  const say = useMessages(SIGN_IN);
  const router = useRouter();
  const { to } = route.useSearch();
  const [seconds, waitFor] = useCountdown();
  const entry = useMutation({
    mutationFn: ({ username, password }: Credentials) => signIn(username.trim(), password),
    async onSuccess(user) {
      // Nothing of whoever was here before is to be seen.
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, user);
      await router.navigate({ href: to ?? '/', replace: true });
    },
    onError: (fault) => waitFor(fault instanceof ProblemError ? (fault.retryAfter ?? 0) : 0),
  });
  const isOver = entry.error instanceof ProblemError && entry.error.retryAfter !== null && seconds === 0;
  return (
    <Form<Credentials> className={styles.form} layout="vertical" requiredMark={false} onFinish={(values) => entry.isPending || entry.mutate(values)}>
      <h1>{say.title}</h1>
      {entry.error && !isOver && (
        <div className={styles.refusal}>
          <Problem error={entry.error} />
        </div>
      )}
      <Form.Item name="username" label={say.username} rules={[{ required: true, whitespace: true, message: say.usernameMissing }]}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus size="large" maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={say.password} rules={[{ required: true, message: say.passwordMissing }]}>
        <Input.Password autoComplete="current-password" size="large" maxLength={256} />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={entry.isPending} disabled={seconds > 0}>
        {seconds > 0 ? say.wait(seconds) : say.submit}
      </Button>
    </Form>
  );
}

/** Counts seconds down to 0, and lets them be set. */
function useCountdown(): [seconds: number, waitFor: (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  const isWaiting = left > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return [left, setLeft];
}
