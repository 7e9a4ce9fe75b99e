import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { noticePreferencesQuery } from '../../api/notice-preferences.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { ChannelRule } from './channel-rule.js';
import { PREFERENCES } from './preferences.messages.js';
import styles from './preferences.module.css';

/** What the person is told through which channel, and when. */
export function Page() {
  const say = useMessages(PREFERENCES);
  const { data, error, refetch } = useQuery(noticePreferencesQuery);
  return (
    <PageFrame title={say.title} breadcrumbs={[<Link key="notices" to="/notices">{say.notices}</Link>]}>
      <p className={styles.always}>{say.always}</p>
      {!data && <Panel>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />}</Panel>}
      {data?.length === 0 && <Panel><Empty title={say.none}>{say.noneHint}</Empty></Panel>}
      <div className={styles.channels}>
        {data?.map((preference) => (
          <ChannelRule key={preference.channel} preference={preference} />
        ))}
      </div>
    </PageFrame>
  );
}
