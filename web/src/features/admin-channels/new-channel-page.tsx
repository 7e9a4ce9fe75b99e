import { Link, useNavigate } from '@tanstack/react-router';
import { useNewChannel } from '../../api/channels.js';
import { useMessages } from '../../language/messages.js';
import { Page as PageFrame } from '../../ui/page.js';
import { ChannelForm } from './channel-form.js';
import { newChannelOf } from './channel-values.js';
import { CHANNELS } from './channels.messages.js';
import { CHANNEL_FORM } from './form.messages.js';

/** Sets up a channel; then it can be tried. */
export function Page() {
  const say = useMessages(CHANNEL_FORM);
  const { title } = useMessages(CHANNELS);
  const navigate = useNavigate();
  const { mutateAsync } = useNewChannel();
  return (
    <PageFrame title={say.newTitle} breadcrumbs={[<Link key="channels" to="/channels">{title}</Link>]}>
      <ChannelForm channel={null} onSave={async (values) => navigate({ to: '/channels/$channelKey', params: { channelKey: (await mutateAsync(newChannelOf(values))).key }, replace: true })} />
    </PageFrame>
  );
}
