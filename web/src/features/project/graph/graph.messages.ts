import { messages } from '../../../language/messages.js';

export const GRAPH = messages(
  {
    title: '流程状态图',
    zoomIn: '放大', zoomOut: '缩小', fit: '适应窗口',
    hint: '拖动平移，Ctrl + 滚轮缩放',
    hard: '必须前置', soft: '建议前置', implied: '已由其他前置保证',
    label: (items: number) => `流程状态图，${items} 个事项。方向键平移，+ 和 − 缩放，Tab 逐项移动。`,
    milestone: '里程碑',
  },
  {
    title: 'State chart',
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit',
    hint: 'Drag to move, Ctrl + wheel to zoom',
    hard: 'Needed first', soft: 'Advised first', implied: 'Follows from others',
    label: (items: number) => `State chart of ${items} items. Arrow keys move it, + and − zoom, Tab walks through the items.`,
    milestone: 'milestone',
  },
);
