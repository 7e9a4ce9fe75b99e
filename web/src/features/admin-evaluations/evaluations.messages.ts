import { messages } from '../../language/messages.js';

export const EVALUATIONS = messages(
  { title: '期限巡检', now: '立即巡检', day: '截至', started: '开始时间', took: '用时', ms: (n: number) => `${n} 毫秒`, unfinished: '未完成', looked: '临期或超期', raised: '新增预警', acted: '逾期不作为处理', failed: '失败待重试', instance: '服务实例', none: '还没有巡检记录' },
  { title: 'Evaluations', now: 'Evaluate now', day: 'As of', started: 'Started', took: 'Took', ms: (n) => `${n} ms`, unfinished: 'Not finished', looked: 'Near due or overdue', raised: 'Alerts raised', acted: 'Acted on silence', failed: 'Failed, tried again', instance: 'Instance', none: 'Deadlines have not been evaluated yet' },
);
