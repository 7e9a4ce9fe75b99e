import { Modal } from 'antd';
import { Fragment, useEffect, useState } from 'react';
import { useMessages } from '../../language/messages.js';
import { hearKeys, useListedShortcuts, useShortcut, type Shortcut } from './shortcuts.js';
import { SHORTCUTS } from './shortcuts.messages.js';
import styles from './shortcut-help.module.css';

const KEY_NAMES: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space' };

/** Lets shortcuts work, and shows on `?` which there are on this page. */
export function ShortcutHelp() {
  const say = useMessages(SHORTCUTS);
  const [open, setOpen] = useState(false);
  const shortcuts = useListedShortcuts();
  useEffect(hearKeys, []);
  useShortcut({ keys: '?', does: say.help, group: say.everywhere }, () => setOpen(true));
  const groups = [...new Set(shortcuts.map(({ group }) => group))];
  return (
    <Modal title={say.title} open={open} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
      {groups.map((group) => (
        <Group key={group} title={group} shortcuts={shortcuts.filter((shortcut) => shortcut.group === group)} />
      ))}
    </Modal>
  );
}

function Group({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  const say = useMessages(SHORTCUTS);
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <Fragment key={keys}>
            <dt className={styles.keys}>
              {(keys === ' ' ? [keys] : keys.split(' ')).map((key, at) => (
                <Fragment key={at}>
                  {at > 0 && ` ${say.then} `}
                  <kbd>{KEY_NAMES[key] ?? key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
