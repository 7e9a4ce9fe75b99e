import { messages } from '../../language/messages.js';

export const LEADER_DESK = messages({ title: '领导工作台', inbox: '待办事项' }, { title: 'Leader’s desk', inbox: 'What waits for you' });
