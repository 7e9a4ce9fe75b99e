import { messages } from '../../language/messages.js';

export const VERIFICATION = messages(
  {
    verified: (entries: number) => `${entries} 条记录逐条相扣，与写入时一致`,
    broken: (at: number) => `第 ${at} 条记录与写入时不一致`,
    verifying: '正在核验…',
    verifiedHint: '每条记录都带有前一条的摘要（哈希链），此处已从头重新推算。',
  },
  {
    verified: (entries) => `All ${entries} entries are chained and as they were written`,
    broken: (at) => `Entry ${at} is not as it was written`,
    verifying: 'Verifying…',
    verifiedHint: 'Every entry carries the hash of the one before; all of them have just been reckoned anew.',
  },
);
