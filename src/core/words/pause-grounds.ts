import type { PauseGround, Titles } from '../workflow/definition.js';

/** What stops a clock. */
export const GROUND_WORDS: Readonly<Record<PauseGround, Titles>> = {
  hearing: { zh: '听证', en: 'hearing' },
  tender: { zh: '招标', en: 'tender' },
  auction: { zh: '拍卖', en: 'auction' },
  inspection: { zh: '检验', en: 'inspection' },
  testing: { zh: '检测', en: 'testing' },
  quarantine: { zh: '检疫', en: 'quarantine' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
  'expert-review': { zh: '专家评审', en: 'expert review' },
  publicity: { zh: '公示', en: 'public notice' },
  correction: { zh: '补正', en: 'correction' },
};
