import { messages } from '../language/messages.js';

export const PAGE = messages(
  { product: '工程建设项目审批', breadcrumbs: '所在位置' },
  { product: 'Project approvals', breadcrumbs: 'You are here' },
);
