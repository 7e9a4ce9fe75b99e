import { Button } from 'antd';
import { useEffect, useId, useMemo, useRef, useState, type ChangeEvent } from 'react';
import { useMessages } from '../../language/messages.js';
import { SOURCE_TEXT } from './source-text.messages.js';
import styles from './source-text.module.css';

const LINE_HEIGHT = 20;

interface SourceTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Of files that can be picked: `.json`. */
  readonly accept: string;
  readonly onPick?: (fileName: string) => void;
  /** Lines where something is wrong, from 1. */
  readonly marked?: ReadonlySet<number>;
  /** The line to go to; another object goes there again. */
  readonly goTo?: { readonly line: number } | null;
}

/** The text of a file, with numbers at its lines: typed, pasted or picked. */
export function SourceText({ label, value, onChange, accept, onPick, marked, goTo = null }: SourceTextProps) {
  const say = useMessages(SOURCE_TEXT);
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const lines = useMemo(() => value.split('\n').length, [value]);
  useEffect(() => {
    if (goTo && text.current) showLine(text.current, goTo.line);
  }, [goTo]);
  const pick = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    onChange(await file.text());
    onPick?.(file.name);
    target.value = '';
  };
  return (
    <div>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>{label}</label>
        <Button size="small" onClick={() => picker.current?.click()}>{say.pick}</Button>
        <input ref={picker} type="file" accept={accept} hidden aria-label={say.pick} onChange={(event) => void pick(event)} />
        <span className={styles.lines}>{say.lines(lines)}</span>
      </div>
      <div className={styles.frame}>
        <div className={styles.gutter} aria-hidden="true">
          <Numbers lines={lines} marked={marked} scrolled={scrolled} />
        </div>
        <textarea
          ref={text}
          id={id}
          className={styles.text}
          value={value}
          spellCheck={false}
          wrap="off"
          onChange={({ target }) => onChange(target.value)}
          onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
        />
      </div>
    </div>
  );
}

function Numbers({ lines, marked, scrolled }: { readonly lines: number; readonly marked?: ReadonlySet<number>; readonly scrolled: number }) {
  const numbers = useMemo(
    () => Array.from({ length: lines }, (_, at) => <span key={at} className={`${styles.number} ${marked?.has(at + 1) ? styles.marked : ''}`}>{at + 1}</span>),
    [lines, marked],
  );
  return <div className={styles.numbers} style={{ transform: `translateY(${-scrolled}px)` }}>{numbers}</div>;
}

/** Puts the cursor over the line, in the middle of what is seen. */
function showLine(text: HTMLTextAreaElement, line: number): void {
  const before = text.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0);
  const end = text.value.indexOf('\n', start);
  text.focus();
  text.setSelectionRange(start, end === -1 ? text.value.length : end);
  text.scrollTop = Math.max(0, (line - 1) * LINE_HEIGHT - text.clientHeight / 2);
}
