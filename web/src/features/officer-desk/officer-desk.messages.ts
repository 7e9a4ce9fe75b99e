import { messages } from '../../language/messages.js';

export const OFFICER_DESK = messages({ title: '经办工作台', inbox: '待办事项' }, { title: 'Officer’s desk', inbox: 'What waits for you' });
