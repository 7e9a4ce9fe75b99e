import { messages } from '../../../language/messages.js';

export const GRAPH = messages(
  {
    title: '流程状态图',
    which: '显示',
    whole: '全流程',
    ofItem: '所选事项',
    zoomIn: '放大', zoomOut: '缩小', fit: '适应窗口',
    hint: '拖动平移，Ctrl + 滚轮缩放',
    hard: '必须前置', soft: '建议前置', implied: '已由其他前置保证',
    label: (items: number) => `流程状态图，${items} 个事项。方向键平移，+ 和 − 缩放，Tab 逐项移动。`,
    conditional: '视需办理', milestone: '里程碑',
    machineLabel: (item: string) => `${item}：状态与可能的变化`,
    now: '当前状态',
    leadsTo: '可进入的状态',
  },
  {
    title: 'State chart',
    which: 'Shown',
    whole: 'Whole procedure',
    ofItem: 'Selected item',
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit',
    hint: 'Drag to move, Ctrl + wheel to zoom',
    hard: 'Needed first', soft: 'Advised first', implied: 'Follows from others',
    label: (items: number) => `State chart of ${items} items. Arrow keys move it, + and − zoom, Tab walks through the items.`,
    conditional: 'if needed', milestone: 'milestone',
    machineLabel: (item: string) => `${item}: its states and what leads on`,
    now: 'now',
    leadsTo: 'leads to',
  },
);
