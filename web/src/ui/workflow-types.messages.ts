import { messages } from '../language/messages.js';

/** 审批流程类型. */
export const WORKFLOW_TYPES = messages(
  {
    1: '政府投资房屋建筑', 2: '政府投资城市线性工程', 3: '一般社会投资', 4: '小型社会投资', 5: '带方案出让用地',
    6: '工业项目', 7: '交通', 8: '水利', 9: '能源', 10: '其他',
  },
  {
    1: 'Government-funded building', 2: 'Government-funded linear works', 3: 'General social investment', 4: 'Small social investment', 5: 'Land sold with a design scheme',
    6: 'Industrial project', 7: 'Transport', 8: 'Water', 9: 'Energy', 10: 'Other',
  },
);
