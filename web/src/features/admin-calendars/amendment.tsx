import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { calendarScheduleQuery, calendarVersionsQuery, useAmendment, usePreview } from '../../api/calendars.js';
import { ProblemError } from '../../api/problem.js';
import { useMessages } from '../../language/messages.js';
import { Panel } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';
import { SourceText } from '../../ui/source-text/source-text.js';
import { AMENDMENT } from './amendment.messages.js';
import { lineOf, readSchedule } from './read-schedule.js';
import { MovedDeadlines } from './moved-deadlines.js';
import { ScheduleFaults, type ScheduleFault } from './schedule-faults.js';
import styles from './calendars.module.css';

interface AmendmentProps {
  readonly calendar: string;
  readonly year: number;
}

/** A schedule is handed in, its faults are named, what it would move is shown, and only then it can be published. */
export function Amendment({ calendar, year }: AmendmentProps) {
  const say = useMessages(AMENDMENT);
  const { modal } = App.useApp();
  const [text, setText] = useState('');
  const [goTo, setGoTo] = useState<{ readonly line: number } | null>(null);
  const [unread, setUnread] = useState<ScheduleFault | null>(null);
  const preview = usePreview(calendar, year);
  const amendment = useAmendment(calendar, year);
  const inForce = useInForce(calendar, year);
  const write = (next: string) => {
    setText(next);
    setUnread(null);
    preview.reset();
    amendment.reset();
  };
  const look = () => {
    // What the last amendment came to is not said of this preview.
    amendment.reset();
    const read = readSchedule(text);
    if (!('fault' in read)) return preview.mutate(read.schedule);
    preview.reset();
    setUnread({ line: read.line, told: say.parse[read.fault] });
  };
  const apply = () => {
    const { data, variables } = preview;
    if (!data || !variables) return;
    modal.confirm({
      title: say.confirmTitle(year),
      content: <>{say.confirm(data.deadlines, data.lights)}{data.provisional && <p className={styles.warning}>{say.provisional(year)}</p>}</>,
      okText: say.apply,
      cancelText: say.cancel,
      onOk: () => amendment.mutateAsync({ schedule: variables, basis: data.basis }).catch(() => preview.reset()),
    });
  };
  const error = amendment.error ?? preview.error;
  const faults = unread ? [unread] : faultsOf(error, text);
  const shown = amendment.data ?? preview.data;
  return (
    <div className={styles.amendment}>
      <Panel title={say.title(year)}>
        <div className={styles.input}>
          <SourceText label={say.text} value={text} onChange={write} accept=".json,application/json" marked={new Set(faults.flatMap(({ line }) => line ?? []))} goTo={goTo} />
          <div>
            {faults.length > 0 ? <ScheduleFaults faults={faults} onGoTo={(line) => setGoTo({ line })} /> : <Explained />}
            {error !== null && faults.length === 0 && <Problem error={error} />}
          </div>
        </div>
        <div className={styles.buttons}>
          <Button type={shown ? 'default' : 'primary'} loading={preview.isPending} onClick={look}>{say.preview}</Button>
          {text === '' && inForce !== null && <Button onClick={() => write(inForce)}>{say.start}</Button>}
          {preview.data && !amendment.data && <Button type="primary" danger loading={amendment.isPending} onClick={apply}>{say.apply}</Button>}
        </div>
      </Panel>
      {shown && <MovedDeadlines year={year} amendment={shown} />}
    </div>
  );
}

function Explained() {
  const say = useMessages(AMENDMENT);
  return (
    <div className={styles.explained}>
      <p>{say.how}</p>
      <p>{say.example}</p>
      <pre tabIndex={0}>{say.layout}</pre>
    </div>
  );
}

/** What is in force as a text to begin with, exactly as it was published; null while it is not known, and where nothing is announced. */
function useInForce(calendar: string, year: number): string | null {
  const { data: versions } = useQuery(calendarVersionsQuery(calendar, year));
  const version = versions?.[0]?.version;
  const { data } = useQuery({ ...calendarScheduleQuery(calendar, year, version ?? 0), enabled: version !== undefined });
  if (!data || data.days.length === 0) return null;
  const lines = data.days.map(({ name, date, isOffDay }) => `    ${JSON.stringify({ name, date, isOffDay })}`).join(',\n');
  return `{\n  "year": ${year},\n  "papers": ${JSON.stringify(data.papers)},\n  "days": [\n${lines}\n  ]\n}\n`;
}

function faultsOf(error: unknown, text: string): readonly ScheduleFault[] {
  if (!(error instanceof ProblemError)) return [];
  return (error.problem.errors ?? []).map(({ field, detail }) => ({ line: lineOf(text, field), told: detail }));
}
