import type { Titles } from '../../core/workflow/definition.js';
import type { FactType } from '../../core/workflow/turn.js';

export interface NoticeWords {
  readonly title: Titles;
  /** Names in braces are filled in. */
  readonly text: Titles;
}

/** What people are told of a fact; the words are those of docs/language.md. */
export const FACT_WORDS: Readonly<Record<FactType, NoticeWords>> = {
  'project.registered': words('项目已登记', 'Project registered', '“{project}”已登记。', '"{project}" has been registered.'),
  'item.submitted': words('{item}：已申报', '{item}: submitted', '“{project}”于{day}申报“{item}”（第 {attempt} 次），请在受理期限内受理或一次性告知补正。', '"{project}" submitted "{item}" on {day} (attempt {attempt}); please accept it, or say once and completely what is missing.'),
  'item.supplement-requested': words('{item}：需要补正', '{item}: supplement requested', '“{project}”的“{item}”需要补正：{missing}。', 'For "{item}" of "{project}" this is missing: {missing}.'),
  'item.supplemented': words('{item}：已补正', '{item}: supplemented', '“{project}”于{day}补正了“{item}”，受理期限重新起算。', '"{project}" supplied what was missing for "{item}" on {day}; the acceptance period begins anew.'),
  'item.accepted': words('{item}：已受理', '{item}: accepted', '“{project}”的“{item}”于{day}受理，开始计时。', '"{item}" of "{project}" was accepted on {day}; its clock runs.'),
  'item.deemed-accepted': words('{item}：逾期未告知，视为受理', '{item}: deemed accepted', '“{project}”的“{item}”逾期未受理也未告知补正，自申报之日起视为受理。', 'Nobody accepted "{item}" of "{project}" or said what is missing, so it counts as accepted since the day of submission.'),
  'item.declined': words('{item}：不予受理', '{item}: declined', '“{project}”的“{item}”于{day}不予受理：{reason}', '"{item}" of "{project}" was declined on {day}: {reason}'),
  'item.paused': words('{item}：暂停计时', '{item}: clock paused', '“{project}”的“{item}”自{day}因{ground}暂停计时，预计 {expectedDays} 个工作日。', 'The clock of "{item}" of "{project}" stands still from {day} ({ground}), for some {expectedDays}.'),
  'item.resumed': words('{item}：恢复计时', '{item}: clock resumed', '“{project}”的“{item}”自{day}恢复计时。', 'The clock of "{item}" of "{project}" runs again from {day}.'),
  'item.extended': words('{item}：已延期', '{item}: extended', '“{project}”的“{item}”延期 {days} 天：{reason}', 'The limit of "{item}" of "{project}" is extended by {days}: {reason}'),
  'item.approved': words('{item}：予以许可', '{item}: approved', '“{project}”的“{item}”于{day}予以许可，决定书号 {decisionNumber}。', '"{item}" of "{project}" was approved on {day}, decision {decisionNumber}.'),
  'item.refused': words('{item}：不予许可', '{item}: refused', '“{project}”的“{item}”于{day}不予许可：{reason}', '"{item}" of "{project}" was refused on {day}: {reason}'),
  'item.withdrawn': words('{item}：已撤回', '{item}: withdrawn', '“{project}”于{day}撤回“{item}”：{reason}', '"{project}" withdrew "{item}" on {day}: {reason}'),
  'item.waived': words('{item}：无需办理', '{item}: waived', '“{project}”无需办理“{item}”：{reason}', '"{project}" does not need "{item}": {reason}'),
  'item.consent-presumed': words('{item}：超时默认', '{item}: consent presumed', '“{project}”的“{item}”逾期未答复，后续事项可先行办理；意见仍须在 1 个工作日内补出。', 'Nobody decided on "{item}" of "{project}" in time, so the next items may go on; the opinion is still owed within one working day.'),
  'stage.ended': words('{stage}：阶段已结束', '{stage}: stage ended', '“{project}”的“{stage}”阶段于{day}结束。', 'The stage "{stage}" of "{project}" ended on {day}.'),
  'project.completed': words('项目已办结', 'Project completed', '“{project}”于{day}全部办结。', '"{project}" was completed on {day}.'),
  'project.handed-over': words('项目移交', 'Project handed over', '“{project}”由{fromName}移交给{toName}：{reason}', '"{project}" was handed over by {fromName} to {toName}: {reason}'),
  'calendar.amended': words('工作日历调整：{count} 个到期日变动', 'Calendar amended: {count} due days moved', '工作日历调整后，“{project}”的到期日变动：{moved}。', 'The working calendar was amended; due days of "{project}" have moved: {moved}.'),
  'project.terminated': words('项目已终止', 'Project terminated', '“{project}”于{day}终止：{reason}', '"{project}" was terminated on {day}: {reason}'),
};

/** What the other kinds of notices say when they bring no words of their own. */
export const OTHER_WORDS = {
  alerts: words('期限预警：{total} 项', 'Deadlines: {total}', '{counts}。{named}', '{counts}. {named}'),
  order: words('督办令', 'Supervision order', '有一份督办令与您有关，请查看。', 'A supervision order concerns you; please look at it.'),
  calendar: words('工作日历有变动', 'The working calendar has changed', '工作日历调整后，有期限的到期日发生变动，请查看。', 'The working calendar was amended, and due days have moved; please look at them.'),
} satisfies Record<string, NoticeWords>;

export const LEVEL_WORDS: Readonly<Record<string, Titles>> = {
  escalated: { zh: '升级', en: 'escalated' },
  overdue: { zh: '超期', en: 'overdue' },
  'near-due': { zh: '临期', en: 'near due' },
};

function words(titleZh: string, titleEn: string, textZh: string, textEn: string): NoticeWords {
  return { title: { zh: titleZh, en: titleEn }, text: { zh: textZh, en: textEn } };
}
