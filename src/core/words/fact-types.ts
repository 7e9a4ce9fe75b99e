import type { Titles } from '../workflow/definition.js';
import type { FactType } from '../workflow/turn.js';

/** What has happened to a project, as its history tells it. */
export const FACT_TYPE_WORDS: Readonly<Record<FactType, Titles>> = {
  'project.registered': { zh: '项目登记', en: 'project registered' },
  'item.submitted': { zh: '申报', en: 'submitted' },
  'item.supplement-requested': { zh: '一次性告知补正', en: 'supplement requested' },
  'item.supplemented': { zh: '补正完成', en: 'supplemented' },
  'item.accepted': { zh: '受理', en: 'accepted' },
  'item.deemed-accepted': { zh: '视为受理', en: 'deemed accepted' },
  'item.declined': { zh: '不予受理', en: 'declined' },
  'item.paused': { zh: '暂停计时', en: 'paused' },
  'item.resumed': { zh: '恢复计时', en: 'resumed' },
  'item.extended': { zh: '延期', en: 'extended' },
  'item.approved': { zh: '予以许可', en: 'approved' },
  'item.refused': { zh: '不予许可', en: 'refused' },
  'item.withdrawn': { zh: '撤回', en: 'withdrawn' },
  'item.waived': { zh: '无需办理', en: 'not needed' },
  'item.consent-presumed': { zh: '超时默认', en: 'consent presumed' },
  'stage.ended': { zh: '阶段结束', en: 'stage ended' },
  'project.completed': { zh: '项目办结', en: 'project completed' },
  'project.terminated': { zh: '项目终止', en: 'project terminated' },
  'project.handed-over': { zh: '项目移交', en: 'project handed over' },
  'calendar.amended': { zh: '工作日历调整', en: 'calendar amended' },
};
