import { messages } from '../../../language/messages.js';

export const TIMELINE = messages(
  {
    title: '历程',
    late: '补录于', lateHint: '生效时间在前，录入时间在后；两者都记录在案',
    nobody: '系统依规',
    attempt: (attempt: number) => `第 ${attempt} 次申报`,
    whole: '全部', items: '事项', project: '项目与阶段', lateOnly: '只看补录',
    item: '事项', none: '没有这样的记录', newestFirst: '最新在前', oldestFirst: '最早在前', order: '顺序', kind: '内容',
    count: (entries: number) => `${entries} 条`,
  },
  {
    title: 'History',
    late: 'entered later, on', lateHint: 'It took effect before it was written down; both times are kept',
    nobody: 'by rule',
    attempt: (attempt: number) => `attempt ${attempt}`,
    whole: 'Everything', items: 'Items', project: 'Project and stages', lateOnly: 'Late entries only',
    item: 'Item', none: 'No such entry', newestFirst: 'Newest first', oldestFirst: 'Oldest first', order: 'Order', kind: 'Content',
    count: (entries: number) => `${entries} entries`,
  },
);
