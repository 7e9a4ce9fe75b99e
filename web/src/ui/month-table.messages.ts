import { messages } from '../language/messages.js';

export const MONTH_TABLE = messages(
  { weekdays: '一 二 三 四 五 六 日' },
  { weekdays: 'Mo Tu We Th Fr Sa Su' },
);
