import { messages } from '../../../language/messages.js';

export const STATE_GRAPH = messages({ title: '流程状态图' }, { title: 'State chart' });
