import { messages } from '../../language/messages.js';

export const FILTERS = messages(
  { all: (what: string) => `全部${what}`, clear: '清除筛选', type: '项目类型', stage: '阶段' },
  { all: (what: string) => `Any ${what.toLowerCase()}`, clear: 'Clear filters', type: 'Type', stage: 'Stage' },
);
