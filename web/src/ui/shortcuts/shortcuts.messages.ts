import { messages } from '../../language/messages.js';

export const SHORTCUTS = messages(
  { title: '键盘快捷键', everywhere: '通用', help: '显示快捷键', then: '然后' },
  { title: 'Keyboard shortcuts', everywhere: 'Everywhere', help: 'Show the shortcuts', then: 'then' },
);
