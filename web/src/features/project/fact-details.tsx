import type { TimelineEntry } from '../../api/project-readings.js';
import { useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { FACT_DETAILS } from './fact-details.messages.js';
import { PAUSE_GROUNDS } from '../../ui/pause-grounds.messages.js';

interface Detail {
  readonly word: string;
  readonly value: string;
}

/** What was said when it happened: numbers of documents, reasons, what is missing. Nothing where nothing was. */
export function FactDetails({ entry }: { readonly entry: TimelineEntry }) {
  const details = useDetails(entry.data as Readonly<Record<string, unknown>>);
  if (details.length === 0) return null;
  return (
    <>
      {details.map(({ word, value }, at) => (
        <span key={at}>
          {' · '}
          {word} {value}
        </span>
      ))}
    </>
  );
}

function useDetails(data: Readonly<Record<string, unknown>>): readonly Detail[] {
  const say = useMessages(FACT_DETAILS);
  const grounds: Readonly<Record<string, string>> = useMessages(PAUSE_GROUNDS);
  const language = useLanguage();
  const details: Detail[] = [];
  const add = (word: string, value: unknown, written: (value: string) => string = (text) => text) => {
    if (typeof value === 'string' || typeof value === 'number') details.push({ word, value: written(String(value)) });
  };
  if (Array.isArray(data.missing)) details.push({ word: say.missing, value: data.missing.join(language === 'zh' ? '、' : ', ') });
  add(say.ground, data.ground, (ground) => grounds[ground] ?? ground);
  add(say.expected, data.expectedDays, (days) => say.workingDays(Number(days)));
  add(say.notice, data.noticeNumber);
  add(say.extendedBy, data.days, (days) => say.days(Number(days)));
  add(say.decision, data.decisionNumber);
  add(say.certificate, data.certificateNumber);
  add(say.reason, data.reason);
  return details;
}
