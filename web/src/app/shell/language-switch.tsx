import { useQueryClient } from '@tanstack/react-query';
import { everythingMoved } from '../../api/freshness.js';
import { speak, useLanguage } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** The label is in the language that it switches to. */
export function LanguageSwitch() {
  const say = useMessages(SHELL);
  const language = useLanguage();
  const client = useQueryClient();
  const other = language === 'zh' ? 'en' : 'zh';
  const change = () => {
    speak(other);
    // Some texts are the server's own.
    void everythingMoved(client);
  };
  return (
    <button type="button" className={styles.tool} lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={change}>
      {say.language}
    </button>
  );
}
