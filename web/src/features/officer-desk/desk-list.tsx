import { Link } from '@tanstack/react-router';
import type { InboxEntry } from '../../api/lists.js';
import { useDepartmentName } from '../../api/places.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Day, Due } from '../../ui/day.js';
import { Light } from '../../ui/light.js';
import { allRows, type Column, type Cursor, type Selection } from '../../ui/table/column.js';
import { DataTable } from '../../ui/table/data-table.js';
import { keyOf, mayAccept, rests } from './desk-entries.js';
import { OFFICER_DESK } from './officer-desk.messages.js';
import styles from './officer-desk.module.css';
import type { Desk } from './use-desk.js';

interface DeskListProps {
  readonly desk: Desk;
  readonly cursor: Cursor;
  readonly selection: Selection;
  /** Why the last batch has not accepted an item, by its key. */
  readonly refusals: ReadonlyMap<string, string>;
  /** Items of several departments stand in the list. */
  readonly mixed: boolean;
  readonly onOpen: (entry: InboxEntry) => void;
  readonly empty: React.ReactNode;
}

export function DeskList({ desk, cursor, selection, refusals, mixed, onOpen, empty }: DeskListProps) {
  const say = useMessages(OFFICER_DESK);
  const columns = useColumns(desk.today, refusals, mixed);
  return (
    <DataTable
      label={say.label}
      columns={columns}
      list={allRows({ data: desk.shown, error: desk.error, refetch: desk.retry })}
      keyOf={keyOf}
      onOpen={onOpen}
      cursor={cursor}
      selection={desk.shown?.some(mayAccept) ? selection : undefined}
      selectable={mayAccept}
      empty={empty}
    />
  );
}

function useColumns(today: string, refusals: ReadonlyMap<string, string>, mixed: boolean): readonly Column<InboxEntry>[] {
  const say = useMessages(OFFICER_DESK);
  const titled = useTitle();
  const departmentName = useDepartmentName();
  const tasks: Readonly<Record<string, string>> = say.tasks;
  return [
    { key: 'light', title: say.light, width: '88px', render: ({ light }) => <Light light={light} /> },
    {
      key: 'item',
      title: say.item,
      width: 'minmax(0, 1.3fr)',
      onPhone: 'leading',
      render: (entry) => {
        const refusal = refusals.get(keyOf(entry));
        return (
          <>
            {titled(entry.item.title)}
            {entry.item.attempt > 1 && <span className={styles.tag}>{say.attempt(entry.item.attempt)}</span>}
            {mixed && <p className={styles.soft}>{departmentName(entry.item.department)}</p>}
            {refusal !== undefined && <p className={styles.refusal}>{say.notAccepted}{refusal}</p>}
          </>
        );
      },
    },
    {
      key: 'project',
      title: say.project,
      width: 'minmax(0, 1.4fr)',
      render: ({ project, item }) => <Link className={styles.project} to="/projects/$projectId" params={{ projectId: project.id }} search={{ item: item.key }} tabIndex={-1}>{project.name}</Link>,
    },
    { key: 'task', title: say.task, width: '84px', render: (entry) => <span className={`${styles.task} ${TONES[entry.task] ?? ''}`}>{rests(entry, today) ? say.resting : (tasks[entry.task] ?? entry.task)}</span> },
    { key: 'due', title: say.due, width: '244px', render: (entry) => <DueOf entry={entry} today={today} /> },
  ];
}

const TONES: Readonly<Record<string, string | undefined>> = { accept: styles.accept, decide: styles.decide, resume: styles.resume };

function DueOf({ entry, today }: { readonly entry: InboxEntry; readonly today: string }) {
  const say = useMessages(OFFICER_DESK);
  const { dueOn, leftDays, unit, light, provisional } = entry;
  if (!rests(entry, today)) return <Due date={dueOn} form="short" days={leftDays} unit={unit} near={light === 'yellow'} paused={light === 'blue'} provisional={provisional} />;
  return <span className={styles.soft}>{say.pauseEnds} <Day date={dueOn} form="short" provisional={provisional} /></span>;
}
