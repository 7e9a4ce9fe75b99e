import { messages } from '../language/messages.js';

export const LIGHT = messages(
  { green: '正常', yellow: '临期', red: '超期', blue: '暂停', grey: '未计时' },
  { green: 'On time', yellow: 'Near due', red: 'Overdue', blue: 'Paused', grey: 'No clock' },
);
