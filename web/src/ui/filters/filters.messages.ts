import { messages } from '../../language/messages.js';

export const FILTERS = messages({ all: (what: string) => `全部${what}`, clear: '清除筛选' }, { all: (what: string) => `Any ${what.toLowerCase()}`, clear: 'Clear filters' });
