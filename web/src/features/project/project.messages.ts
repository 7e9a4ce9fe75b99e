import { messages } from '../../language/messages.js';

export const PROJECT = messages(
  {
    group: '项目',
    tabs: { chart: '统筹图', timeline: '历程', materials: '材料', notices: '通知', compression: '压减账', forecast: '预测与推演' },
    nextTab: '下一标签页', previousTab: '上一标签页',
  },
  {
    group: 'Project',
    tabs: { chart: 'Chart', timeline: 'History', materials: 'Materials', notices: 'Notices', compression: 'Saved days', forecast: 'Forecast' },
    nextTab: 'Next tab', previousTab: 'Previous tab',
  },
);
