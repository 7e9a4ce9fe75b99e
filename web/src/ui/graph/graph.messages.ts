import { messages } from '../../language/messages.js';

export const GRAPH = messages(
  {
    zoomIn: '放大', zoomOut: '缩小', fit: '适应窗口',
    hint: '拖动平移，Ctrl + 滚轮缩放',
    hard: '必须前置', soft: '建议前置', implied: '已由其他前置保证', critical: '关键路径',
    label: (title: string, items: number) => `${title}，${items} 个事项。方向键平移，+ 和 − 缩放，Tab 逐项移动。`,
    milestone: '里程碑',
    named: (title: string, about: string) => `${title}，${about}`,
  },
  {
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Fit',
    hint: 'Drag to move, Ctrl + wheel to zoom',
    hard: 'Needed first', soft: 'Advised first', implied: 'Follows from others', critical: 'Critical path',
    label: (title, items) => `${title} of ${items} items. Arrow keys move it, + and − zoom, Tab walks through the items.`,
    milestone: 'Milestone',
    named: (title, about) => `${title}, ${about}`,
  },
);
