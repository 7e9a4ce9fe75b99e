import { messages } from '../../language/messages.js';

export const CHART = messages(
  { asTable: '表格', asChart: '图表', asTableOf: (title: string) => `${title}：看表格`, asChartOf: (title: string) => `${title}：看图表`, loading: '正在加载图表…' },
  { asTable: 'Table', asChart: 'Chart', asTableOf: (title: string) => `${title}: as a table`, asChartOf: (title: string) => `${title}: as a chart`, loading: 'Loading the chart…' },
);
