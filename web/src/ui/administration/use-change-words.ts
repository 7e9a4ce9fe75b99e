import { useLanguage } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { CHANNEL_RULE } from '../channels/channel-rule.messages.js';
import { CHANNEL_WORDS } from '../channels/channels.messages.js';
import { useOwnerWords } from '../channels/owner-words.js';
import { useGrantWords } from '../grants/grant-words.js';
import type { ChangeWords } from './change-lines.js';
import { CHANGES } from './changes.messages.js';

/** The words for changes in the reader's language, with the names of departments and parks as they are called now. */
export function useChangeWords(): ChangeWords {
  const say = useMessages(CHANGES);
  const rules = useMessages(CHANNEL_RULE);
  const { kinds } = useMessages(CHANNEL_WORDS);
  const language = useLanguage();
  const grant = useGrantWords();
  const owner = useOwnerWords();
  return {
    say,
    grant,
    owner,
    channelKind: (kind) => kinds[kind],
    rule: ({ kinds: content, leastLevel, timing: { when, times, officeHours: { from, to }, escalatedAtAnyTime } }) => [
      [say.content, content.length === 0 ? say.nothing : listed(content.map((kind) => rules.kindNames[kind]), language)],
      [say.level, rules.levels[leastLevel]],
      [say.when, when === 'digest' ? `${rules.ways.digest} ${listed(times, language)}` : rules.ways['at-once']],
      [say.hours, `${from}–${to}`],
      [say.escalated, escalatedAtAnyTime ? say.yes : say.no],
    ],
  };
}
