import { messages } from '../../language/messages.js';

export const AGENT_DESK = messages({ title: '专员工作台', inbox: '待办事项' }, { title: 'Agent’s desk', inbox: 'What waits for you' });
