import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { overviewNowQuery } from '../../api/overview.js';
import { useMessages } from '../../language/messages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { OverviewFilters } from '../../ui/overview/overview-filters.js';
import { Page as PageFrame } from '../../ui/page.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { CountedUntil } from './counted-until.js';
import { FirstLook } from './first-look.js';
import { LEADER_DESK } from './leader-desk.messages.js';
import { ReportMenu } from './report-menu.js';
import { SecondLook } from './second-look.js';

const route = getRouteApi('/shell/leader');

/** What a leader has to know at a glance: lights, what is overdue, punctuality, days saved and orders; below, why. */
export function Page() {
  const say = useMessages(LEADER_DESK);
  const address = route.useSearch();
  const navigate = useNavigate();
  const { data: now } = useQuery(overviewNowQuery(address));
  useShortcut({ keys: 'n', does: say.newOrder, group: say.title }, () => void navigate({ to: '/orders/new', search: { department: address.department } }));
  return (
    <PageFrame
      title={say.title}
      beside={now && <CountedUntil now={now} />}
      actions={
        <>
          <ReportMenu park={address.park} />
          <Button href="/big-screen" target="_blank" rel="noreferrer">{say.bigScreen}</Button>
          <ButtonLink primary to="/orders/new" search={{ department: address.department }}>{say.newOrder}</ButtonLink>
        </>
      }
    >
      <OverviewFilters address={address} />
      <FirstLook address={address} />
      <SecondLook address={address} />
    </PageFrame>
  );
}
