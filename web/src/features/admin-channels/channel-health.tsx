import type { Channel } from '../../api/channels.js';
import { useMessages } from '../../language/messages.js';
import { Light } from '../../ui/light.js';
import { CHANNELS } from './channels.messages.js';

export const HEALTHS = ['works', 'failing', 'unused', 'off'] as const;
export type Health = (typeof HEALTHS)[number];

const LIGHTS = { works: 'green', failing: 'red', unused: 'grey', off: 'blue' } as const;

/** Whether what is sent through a channel arrives, as far as is known. */
export function healthOf({ active, lastError, lastSentAt }: Pick<Channel, 'active' | 'lastError' | 'lastSentAt'>): Health {
  if (!active) return 'off';
  if (lastError !== null) return 'failing';
  return lastSentAt === null ? 'unused' : 'works';
}

export function ChannelHealth({ channel }: { readonly channel: Channel }) {
  const { healths } = useMessages(CHANNELS);
  const health = healthOf(channel);
  return <Light light={LIGHTS[health]} word={healths[health]} />;
}
