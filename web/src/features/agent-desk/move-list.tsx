import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { patiently } from '../../api/patiently.js';
import type { Move } from '../../api/inbox-readings.js';
import { useMessages } from '../../language/messages.js';
import { useShortcut } from '../../ui/shortcuts/shortcuts.js';
import { AGENT_DESK } from './agent-desk.messages.js';
import styles from './agent-desk.module.css';
import { moveKey, type MoveGroup } from './move-groups.js';
import { MoveGroupHead } from './move-group-head.js';
import { MoveRow } from './move-row.js';

const EventDialog = lazy(() => patiently(() => import('../../ui/events/event-dialog.js').then(({ EventDialog: dialog }) => ({ default: dialog }))));

interface MoveListProps {
  readonly groups: readonly MoveGroup[];
  /** There are more, department by department. */
  readonly hasMore: boolean;
  readonly onOpenProject: (move: Move) => void;
}

/** What can be moved, group by group. j and k walk, Enter opens the form, and when that is done the next one is there. */
export function MoveList({ groups, hasMore, onOpenProject }: MoveListProps) {
  const say = useMessages(AGENT_DESK);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ readonly place: string; readonly move: Move } | null>(null);
  /** Where to go on after what has just been done. */
  const next = useRef<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const places = groups.flatMap(({ key, moves }) => moves.map((move) => ({ place: placeOf(key, move), move })));

  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  const walk = (by: number) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[at === -1 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  const current = () => places.find(({ place }) => place === (document.activeElement as HTMLElement | null)?.dataset['place']);
  useShortcut({ keys: 'j', does: say.nextMove, group: say.keys }, () => walk(1));
  useShortcut({ keys: 'k', does: say.previousMove, group: say.keys }, () => walk(-1));
  useShortcut({ keys: 'o', does: say.openProject, group: say.keys }, () => {
    const here = current();
    if (here) onOpenProject(here.move);
  });

  /** The next that is another item: the same may stand in other groups. */
  const placeAfter = (place: string, move: Move) => {
    const at = places.findIndex((each) => each.place === place);
    const isOther = (each: { move: Move }) => moveKey(each.move) !== moveKey(move);
    return (places.slice(at + 1).find(isOther) ?? places.slice(0, at).findLast(isOther))?.place ?? null;
  };
  const close = () => {
    setOpened(null);
    setWanted(next.current ?? opened?.place ?? null);
    next.current = null;
  };
  useEffect(() => {
    if (opened !== null || wanted === null) return;
    // The dialogue gives the focus back to where it came from, and then it is ours to move on.
    const timer = setTimeout(() => {
      list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(wanted)}"]`)?.focus();
      setWanted(null);
    }, FOCUS_GIVEN_BACK_MS);
    return () => clearTimeout(timer);
  }, [opened, wanted]);

  return (
    <div ref={list}>
      {groups.map((group, at) => (
        <section key={group.key} className={styles.group} aria-labelledby={`${id}-${at}`}>
          <MoveGroupHead id={`${id}-${at}`} group={group} partial={hasMore && (group.kind !== 'department' || at === groups.length - 1)} />
          <ul>
            {group.moves.map((move) => (
              <MoveRow key={moveKey(move)} move={move} place={placeOf(group.key, move)} withDepartment={group.kind !== 'department'} onAct={() => setOpened({ place: placeOf(group.key, move), move })} />
            ))}
          </ul>
        </section>
      ))}
      {opened && (
        <Suspense>
          <EventDialog
            projectId={opened.move.project.id}
            item={opened.move.item.key}
            type={opened.move.event}
            onClose={close}
            onDone={() => { next.current = placeAfter(opened.place, opened.move); }}
          />
        </Suspense>
      )}
    </div>
  );
}

const FOCUS_GIVEN_BACK_MS = 60;

function placeOf(group: string, move: Move): string {
  return `${group} ${moveKey(move)}`;
}
