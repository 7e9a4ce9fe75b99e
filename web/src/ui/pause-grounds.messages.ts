import { messages } from '../language/messages.js';

/** What stops a clock. */
export const PAUSE_GROUNDS = messages(
  {
    hearing: '听证', tender: '招标', auction: '拍卖', inspection: '检验', testing: '检测', quarantine: '检疫', appraisal: '鉴定', 'expert-review': '专家评审',
    publicity: '公示', correction: '补正',
  },
  {
    hearing: 'hearing', tender: 'tender', auction: 'auction', inspection: 'inspection', testing: 'testing', quarantine: 'quarantine', appraisal: 'appraisal',
    'expert-review': 'expert review', publicity: 'public notice', correction: 'correction',
  },
);
