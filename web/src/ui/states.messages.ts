import { messages } from '../language/messages.js';

export const STATES = messages({ loading: '正在加载…' }, { loading: 'Loading…' });
