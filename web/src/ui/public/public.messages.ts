import { messages } from '../../language/messages.js';

export const PUBLIC = messages({ product: '工程建设项目审批', language: 'English' }, { product: 'Project approvals', language: '中文' });
