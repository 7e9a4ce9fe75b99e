import { messages } from '../../language/messages.js';

export const CHART = messages({ asTable: '表格', asChart: '图表', loading: '正在加载图表…' }, { asTable: 'Table', asChart: 'Chart', loading: 'Loading the chart…' });
