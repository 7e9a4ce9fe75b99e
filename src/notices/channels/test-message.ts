import type { Message } from '../transports/transport.js';

/** What a channel is tried with. */
export function testMessage(id: string, now: number): Message {
  return {
    id,
    notices: [
      {
        id: 0,
        kind: 'fact',
        recordedAt: new Date(now).toISOString(),
        title: { zh: '测试通知', en: 'Test notice' },
        text: { zh: '收到这条消息，说明此渠道可以使用。', en: 'If you read this, the channel works.' },
        project: null,
        item: null,
        link: '/notices',
      },
    ],
  };
}
