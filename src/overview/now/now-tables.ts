import { openCaseTable } from '../cases/open-case-table.js';

/** Lists of what needs somebody now, as files. */
export const OVERDUE_TABLE = openCaseTable({ zh: '超期事项', en: 'Overdue items' }, { zh: '超期天数', en: 'Days over' });
export const NEAR_DUE_TABLE = openCaseTable({ zh: '临期事项', en: 'Items near due' }, { zh: '剩余天数', en: 'Days left' });
export const PAUSED_BEYOND_TABLE = openCaseTable({ zh: '暂停超预期事项', en: 'Items paused too long' }, { zh: '超出工作日', en: 'Working days beyond' });
