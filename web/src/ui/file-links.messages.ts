import { messages } from '../language/messages.js';

export const FILE_LINKS = messages(
  { export: '导出', exportOf: (what: string) => `导出：${what}`, xlsx: 'Excel 表格（.xlsx）', csv: 'CSV 文本（.csv）' },
  { export: 'Export', exportOf: (what: string) => `Export: ${what}`, xlsx: 'Excel workbook (.xlsx)', csv: 'CSV text (.csv)' },
);
