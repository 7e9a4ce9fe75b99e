import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useMessages } from '../language/messages.js';
import { Page } from '../ui/page.js';
import { ErrorState } from '../ui/problem.js';
import { CRASH } from './crash.messages.js';

/** What a page could not do is told in its place; the shell around it goes on. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const say = useMessages(CRASH);
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={say.crashed}>
      <ErrorState error={error} onRetry={retry} />
    </Page>
  );
}
