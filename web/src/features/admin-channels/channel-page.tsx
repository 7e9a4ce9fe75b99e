import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { App } from 'antd';
import { channelsQuery, useChannelChange, type Channel } from '../../api/channels.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { ButtonLink } from '../../ui/button-link.js';
import { CHANNEL_WORDS } from '../../ui/channels/channels.messages.js';
import { useOwnerWords } from '../../ui/channels/owner-words.js';
import { Page as PageFrame, Panel } from '../../ui/page.js';
import { ErrorState } from '../../ui/problem.js';
import { Empty, Loading } from '../../ui/states.js';
import { ChannelForm } from './channel-form.js';
import { ChannelRunning } from './channel-running.js';
import { changeOf } from './channel-values.js';
import { CHANNELS } from './channels.messages.js';
import { CHANNEL_FORM } from './form.messages.js';

const route = getRouteApi('/shell/channels/$channelKey');

/** One channel: whether it works, and how it is set up. */
export function Page() {
  const say = useMessages(CHANNELS);
  const titled = useTitle();
  const { channelKey } = route.useParams();
  const { kinds } = useMessages(CHANNEL_WORDS);
  const ownerWords = useOwnerWords();
  const { data, error, refetch } = useQuery(channelsQuery);
  const channel = data?.find(({ key }) => key === channelKey);
  return (
    <PageFrame
      title={channel ? titled(channel.title) : say.title}
      beside={channel && `${kinds[channel.kind]} · ${ownerWords(channel.owner, channel.personName)}`}
      breadcrumbs={[<Link key="channels" to="/channels">{say.title}</Link>]}
    >
      {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && !channel && <Panel><Empty title={say.missing(channelKey)}><ButtonLink to="/channels">{say.back}</ButtonLink></Empty></Panel>}
      {channel && <Settings key={channel.key} channel={channel} />}
    </PageFrame>
  );
}

function Settings({ channel }: { readonly channel: Channel }) {
  const say = useMessages(CHANNEL_FORM);
  const { message } = App.useApp();
  const { mutateAsync } = useChannelChange(channel.key);
  return (
    <ChannelForm
      channel={channel}
      beside={<ChannelRunning channel={channel} />}
      onSave={async (values) => {
        await mutateAsync(changeOf(values, channel));
        void message.success(say.saved);
      }}
    />
  );
}
