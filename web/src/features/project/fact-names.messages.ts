import { messages } from '../../language/messages.js';

/** What has happened, as the history tells it. */
export const FACT_NAMES = messages(
  {
    'project.registered': '项目登记', 'item.submitted': '申报', 'item.supplement-requested': '一次性告知补正', 'item.supplemented': '补正完成', 'item.accepted': '受理',
    'item.deemed-accepted': '视为受理', 'item.declined': '不予受理', 'item.paused': '暂停计时', 'item.resumed': '恢复计时', 'item.extended': '延期',
    'item.approved': '予以许可', 'item.refused': '不予许可', 'item.withdrawn': '撤回', 'item.waived': '无需办理', 'item.consent-presumed': '超时默认',
    'stage.ended': '阶段结束', 'project.completed': '项目办结', 'project.terminated': '项目终止', 'project.handed-over': '项目移交', 'calendar.amended': '工作日历调整',
  },
  {
    'project.registered': 'Project registered', 'item.submitted': 'Submitted', 'item.supplement-requested': 'Supplements asked for', 'item.supplemented': 'Supplemented', 'item.accepted': 'Accepted',
    'item.deemed-accepted': 'Deemed accepted', 'item.declined': 'Declined', 'item.paused': 'Paused', 'item.resumed': 'Resumed', 'item.extended': 'Extended',
    'item.approved': 'Approved', 'item.refused': 'Refused', 'item.withdrawn': 'Withdrawn', 'item.waived': 'Not needed', 'item.consent-presumed': 'Consent presumed',
    'stage.ended': 'Stage ended', 'project.completed': 'Project completed', 'project.terminated': 'Project terminated', 'project.handed-over': 'Handed over', 'calendar.amended': 'Calendar amended',
  },
);
