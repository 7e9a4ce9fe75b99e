import type { RefusalReason } from '../../core/workflow/refusal.js';
import type { ProblemText } from '../problem-text.js';

/** Why an event is refused, for people. */
export const REFUSAL_PROBLEMS: Readonly<Record<RefusalReason, ProblemText>> = {
  'unknown-item': {
    title: { zh: '没有这个事项', en: 'No such item' },
    detail: { zh: '本项目的审批流程中没有事项“{item}”。', en: 'The workflow of this project has no item "{item}".' },
  },
  'effective-in-future': {
    title: { zh: '生效时间在将来', en: 'Effective time in the future' },
    detail: { zh: '补录的生效时间可以在过去，不能晚于现在。', en: 'An event may take effect in the past, but never later than now.' },
  },
  'effective-too-early': {
    title: { zh: '生效时间过早', en: 'Effective time too early' },
    detail: { zh: '生效时间不能早于 2000 年。', en: 'Nothing can have taken effect before the year 2000.' },
  },
  'certificate-number-required': {
    title: { zh: '缺少证号', en: 'Certificate number required' },
    detail: { zh: '该事项办结时核发“{certificate}”，请填写证号。', en: 'Approving this item issues "{certificate}"; its number is needed.' },
  },
  'certificate-number-not-expected': {
    title: { zh: '不应填写证号', en: 'Certificate number not expected' },
    detail: { zh: '事项“{item}”不核发证照，请不要填写证号。', en: 'The item "{item}" issues no certificate, so it has no number.' },
  },
  'project-not-active': {
    title: { zh: '项目已经结束', en: 'Project has ended' },
    detail: { zh: '项目状态为“{status}”，不能再办理。', en: 'The project is {status}; nothing more can happen to it.' },
  },
  'event-not-allowed-now': {
    title: { zh: '当前状态不能这样办理', en: 'Not possible in this state' },
    detail: { zh: '事项“{item}”当前状态为“{status}”，不能办理这一步。', en: 'The item "{item}" is {status} and does not take this event now.' },
  },
  'prerequisites-not-done': {
    title: { zh: '前置事项尚未办结', en: 'Prerequisites not done' },
    detail: { zh: '事项“{item}”须待以下事项办结后才能申报：{missing}。', en: 'The item "{item}" can be submitted only after these are done: {missing}.' },
  },
  'supplement-already-requested': {
    title: { zh: '已经一次性告知', en: 'Supplements already requested' },
    detail: {
      zh: '事项“{item}”本次申报已经一次性告知补正，不能再次要求补正（行政许可法第三十二条）。',
      en: 'This submission of "{item}" has had its one complete list of what is missing; there is no second (行政许可法 art. 32).',
    },
  },
  'already-extended': {
    title: { zh: '已经延期', en: 'Already extended' },
    detail: { zh: '事项“{item}”已经延期一次，不能再次延期。', en: 'The item "{item}" has been extended once and cannot be extended again.' },
  },
  'item-not-conditional': {
    title: { zh: '不是视情办理的事项', en: 'Item is not conditional' },
    detail: { zh: '事项“{item}”对每个项目都必须办理，不能免办。', en: 'Every project needs the item "{item}"; it cannot be waived.' },
  },
  'item-cannot-be-paused': {
    title: { zh: '事项不能暂停计时', en: 'Item cannot be paused' },
    detail: { zh: '事项“{item}”没有可以暂停计时的法定情形。', en: 'The clock of "{item}" has no ground on which it may be paused.' },
  },
  'item-cannot-be-extended': {
    title: { zh: '事项不能延期', en: 'Item cannot be extended' },
    detail: { zh: '事项“{item}”依法不得延期。', en: 'The law gives the item "{item}" no extension.' },
  },
  'pause-ground-not-allowed': {
    title: { zh: '暂停计时的情形不适用', en: 'Ground for the pause not allowed' },
    detail: { zh: '“{ground}”不是该事项可以暂停计时的情形，可用的情形：{allowed}。', en: '"{ground}" is not a ground to pause this item; the grounds are: {allowed}.' },
  },
  'extension-beyond-law': {
    title: { zh: '延期超过法定上限', en: 'Extension longer than the law allows' },
    detail: { zh: '申请延期 {days} 日，该事项最多可以延期 {max} 日。', en: '{days} days were asked for; the item can be extended by {max} at most.' },
  },
  'effective-before-previous-event': {
    title: { zh: '生效时间早于上一事件', en: 'Effective before the previous event' },
    detail: { zh: '该事项的上一事件发生于{previousAt}，生效时间不能更早。', en: 'The previous event of this item took effect on {previousAt}; this one cannot be earlier.' },
  },
  'effective-before-prerequisites': {
    title: { zh: '生效时间早于前置事项办结', en: 'Effective before the prerequisites' },
    detail: { zh: '前置事项于{readyAt}办结，申报时间不能更早。', en: 'The prerequisites were done on {readyAt}; the submission cannot be earlier.' },
  },
};
