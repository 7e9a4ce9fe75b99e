import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** As `KeyboardEvent.key` names them; one after the other when separated by a space: `j`, `Enter`, `g d`. */
  readonly keys: string;
  /** What it does, for the help. */
  readonly does: string;
  /** Shortcuts of one group stand together in the help. */
  readonly group: string;
}

interface Registered extends Shortcut {
  /** Null where a control hears the key itself, and it is only listed. */
  readonly act: (() => void) | null;
}

const SEQUENCE_MS = 900;
const registered = new Set<Registered>();
const watchers = new Set<() => void>();
let listed: readonly Shortcut[] = [];
let before = '';
let beforeAt = 0;

/**
 * Works for as long as the component is there, unless somebody is typing or a dialogue is open. The later one wins.
 * Without an act it is only shown in the help.
 */
export function useShortcut({ keys, does, group }: Shortcut, act: (() => void) | null): void {
  const hasAct = act !== null;
  const current = useEffectEvent(() => act?.());
  useEffect(() => {
    const shortcut: Registered = { keys, does, group, act: hasAct ? () => current() : null };
    registered.add(shortcut);
    changed();
    return () => {
      registered.delete(shortcut);
      changed();
    };
  }, [keys, does, group, hasAct]);
}

export function useListedShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => listed,
  );
}

/** Answers how to stop. */
export function hearKeys(): () => void {
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
  const sequence = event.timeStamp - beforeAt < SEQUENCE_MS ? `${before} ${event.key}` : event.key;
  const found = find(sequence) ?? find(event.key);
  before = event.key;
  beforeAt = event.timeStamp;
  if (!found?.act) return;
  before = '';
  event.preventDefault();
  found.act();
}

function find(keys: string): Registered | undefined {
  return [...registered].reverse().find((shortcut) => shortcut.keys === keys && shortcut.act);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return true;
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return false;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.getAttribute('role') === 'combobox');
}

function changed(): void {
  const byKeys = new Map([...registered].map(({ keys, does, group }) => [`${group} ${keys}`, { keys, does, group }]));
  listed = [...byKeys.values()];
  for (const watcher of watchers) watcher();
}
