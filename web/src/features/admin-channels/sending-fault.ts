import { useMessages } from '../../language/messages.js';
import { SENDING_FAULTS } from './sending-faults.messages.js';

type Say = (typeof SENDING_FAULTS)['en'];

/** What the server writes down of a failure, and how it is said to people. */
const FAULTS: readonly (readonly [RegExp, (say: Say, ...parts: string[]) => string])[] = [
  [/^HTTP (\d+)$/, (say, status) => say.http(status!)],
  [/^code (-?\d+) ?(.*)$/s, (say, code, said) => say.code(code!, said ?? '')],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET)/, (say) => say.refused],
  [/^(ENOTFOUND|EAI_AGAIN)/, (say) => say.nameless],
  [/^(no answer within|ETIMEDOUT)/, (say) => say.silent],
  [/^the answer broke off/, (say) => say.brokeOff],
  [/^the program ended/, (say) => say.interrupted],
  [/^the channel was removed/, (say) => say.removed],
  [/^the person was deactivated/, (say) => say.deactivated],
  [/^the secrets of this channel/, (say) => say.sealed],
  [/^no mail server/, (say) => say.noMailServer],
  [/private/, (say) => say.private],
  [/CERT|SELF_SIGNED/, (say) => say.certificate],
  [/^an answer that no robot gives/, (say) => say.notARobot],
];

/** Puts a failure into words; what is not known stands as the receiver or the network said it. */
export function useSendingFault(): (error: string) => string {
  const say = useMessages(SENDING_FAULTS);
  return (error) => faultWords(error, say);
}

export function faultWords(error: string, say: Say): string {
  for (const [pattern, words] of FAULTS) {
    const found = pattern.exec(error);
    if (found) return words(say, ...found.slice(1));
  }
  return error;
}
