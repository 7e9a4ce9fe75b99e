import { useToday } from '../../api/today.js';
import { writtenInstant } from '../../language/dates.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { OVERVIEW } from './overview.messages.js';

/** Until when what was recorded is counted, and of which months. */
export function AsOf({ asOf, period }: { readonly asOf: string; readonly period?: { readonly from: string; readonly to: string } | null }) {
  const say = useMessages(OVERVIEW);
  const language = useLanguage();
  const { timeZone } = useToday();
  return (
    <span>
      {period && `${say.months(period.from, period.to)} · `}
      {say.asOf(writtenInstant(asOf, language, timeZone))}
    </span>
  );
}
